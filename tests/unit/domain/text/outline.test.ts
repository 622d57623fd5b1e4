import { expect, test } from 'vitest';
import { outline, type OutlineItem } from '../../../../src/domain/text/outline.ts';
import { parseText } from '../../../../src/edition/parse-mdx.ts';
import { edition } from '../../../support/edition.ts';

const ids = (items: readonly OutlineItem[]): string[] =>
  items.flatMap((i) => [i.clause.id, ...ids(i.children)]);
const textOf = (slug: string) =>
  edition.texts.find((t) => t.slug === slug)?.clauses ?? expect.fail(slug);
const deep =
  '<Phan so="I-">\n\nA\n\n<Muc so="1.">\n\nB\n\n<Muc so="1.1.">\n\nC\n\n<Muc so="1.1.1.">\n\nD\n\n- x\n\n</Muc>\n\n</Muc>\n\n</Muc>\n\n</Phan>\n';

test('the contents go three levels deep, or as deep as asked', () => {
  const clauses = parseText('x', deep, '');
  expect([1, 2, 3, 4].map((depth) => ids(outline(clauses, depth)).length)).toEqual([1, 2, 3, 4]);
  expect(ids(outline(clauses))).toEqual(['i', 'i_1', 'i_1-1']);
});

test('bullets, paragraphs and named blocks are not in the contents', () => {
  for (const t of edition.texts)
    for (const i of ids(outline(t.clauses, 9)))
      expect(i).not.toMatch(/_[gct]\d+\w*$|^(noi-nhan|ky-ten|tieu-de|can-cu)/);
});

test('every Điều is in the contents, whether it heads others or not', () => {
  expect(outline(textOf('tra-vinh-qd2043-2024')).map((i) => i.clause.id)).toEqual([
    'dieu-1',
    'dieu-2',
    'dieu-3',
    'dieu-4',
  ]);
  expect(outline(textOf('kien-giang-qd2174-2022')).map((i) => i.clause.id)).toEqual([
    'dieu-1',
    'dieu-2',
    'dieu-3',
  ]);
});

test('every part of the Party texts and every section of the speech is in the contents', () => {
  expect(outline(textOf('kien-giang-nq22'), 1).map((i) => i.clause.id)).toEqual([
    'i',
    'ii',
    'iii',
    'iv',
  ]);
  expect(outline(textOf('dong-thap-nq04'), 1).map((i) => i.clause.id)).toEqual([
    'i',
    'ii',
    'iii',
    'iv',
  ]);
  expect(outline(textOf('gia-lai-trinh-bay-nq04'), 1).map((i) => i.clause.id)).toEqual([
    'muc-1',
    'muc-2',
    'muc-3',
    'muc-4',
    'muc-5',
    'muc-6',
  ]);
});

test('Trà Vinh’s twelve restored headings are in the contents at their depth', () => {
  const headings = ids(outline(textOf('tra-vinh-qd2043-2024'), 4)).filter((id) =>
    /_d\d+$/.test(id),
  );
  expect(headings).toHaveLength(12);
});
