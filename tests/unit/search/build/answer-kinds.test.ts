import { expect, test } from 'vitest';
import { answerKinds } from '../../../../src/search/build/answer-kinds.ts';
import { records } from '../edition.ts';

const told = (words: string, more: Partial<Parameters<typeof answerKinds>[0]> = {}) =>
  answerKinds({ words, trail: [], years: [], lines: [], ...more });
const line = (start: string) =>
  records.flatMap(({ record }) => (record.words.startsWith(start) ? [record] : [])).slice(0, 1);

test.for([
  'Sở Xây dựng: sửa cầu.',
  'Giao Văn phòng theo dõi.',
  'Đề nghị Đoàn Thanh niên: trồng cây.',
  'Các sở, ban, ngành báo cáo.',
])('“%s” says who does it', (words) => expect(told(words)).toContain('who'));
test.for(['Ban hành quy chế mượn sách.', 'Cơ sở vật chất đủ dùng.', 'Xây cầu.'])(
  '“%s” does not',
  (words) => expect(told(words)).not.toContain('who'),
);
test('the heading right above, or a line below, says who does it', () => {
  expect(told('Chủ trì việc này.', { trail: ['Sở Xây dựng'] })).toContain('who');
  expect(told('Xây cầu.', { lines: line('Cơ quan thực hiện') })).toEqual(['who']);
  expect(told('Xây cầu.', { lines: line('Thời hạn hoàn thành') })).toEqual(['when']);
});
test('a clause that holds for a year says when', () =>
  expect(told('Xây cầu.', { years: [2025] })).toEqual(['when']));
test.for(['100% cầu có đèn.', 'Mọi cây cầu đều có đèn.', 'Phổ cập bơi lội.'])(
  '“%s” holds for all',
  (words) => expect(told(words)).toEqual(['whole']),
);
test('“2.100% ” and “95%” do not', () => expect(told('Đạt 95%, không phải 2.100%.')).toEqual([]));
