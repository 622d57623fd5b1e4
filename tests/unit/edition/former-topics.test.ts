import { expect, test } from 'vitest';
import { readFormerTopics } from '../../../src/edition/former-topics.ts';
import { edition } from '../../support/edition.ts';

const read = (source: string) =>
  readFormerTopics(source, [{ slug: 'con' }], edition.clause, edition.hasPage);
const entry = (more: string) => `cu:\n  name: Cũ\n  why: Vì thế.\n${more}`;

test('an old topic leads to the topic that took its statements, or to the clause of its number', () => {
  expect(read(entry('  topic: con\n'))).toEqual([
    { slug: 'cu', name: 'Cũ', topic: 'con', why: 'Vì thế.', url: '/so-sanh/con/' },
  ]);
  expect(read(entry('  clause: gia-lai-trinh-bay-nq04#muc-3\n')).map((f) => f.url)).toEqual([
    '/van-ban/gia-lai-trinh-bay-nq04/muc-3/',
  ]);
  expect(read('')).toEqual([]);
});
test.for<[name: string, source: string, message: RegExp]>([
  [
    'a topic that is there again',
    `con:\n  name: Còn\n  why: Vì thế.\n  clause: gia-lai-trinh-bay-nq04#muc-3\n`,
    /"con" lại là một chỉ tiêu/,
  ],
  [
    'a topic that is not there',
    entry('  topic: khac\n'),
    /"cu" dẫn tới chỉ tiêu "khac", chỉ tiêu không có/,
  ],
  [
    'a clause that is not there',
    entry('  clause: gia-lai-trinh-bay-nq04#muc-9\n'),
    /không có đoạn "gia-lai-trinh-bay-nq04#muc-9"/,
  ],
  [
    'two ways to go',
    entry('  topic: con\n  clause: gia-lai-trinh-bay-nq04#muc-3\n'),
    /Ghi "topic" hoặc "clause", một trong hai/,
  ],
  ['none', entry(''), /Ghi "topic" hoặc "clause", một trong hai/],
])('%s: refused', ([, source, message]) => {
  expect(() => read(source)).toThrow(message);
});
