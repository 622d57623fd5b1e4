import { expect, test } from 'vitest';
import { ties, tiedHtml } from '../../../../src/domain/words/ties.ts';
import { edition } from '../../../support/edition.ts';

const tied = (words: string) =>
  ties(words)
    .filter((t) => t.tie !== 'none')
    .map((t) => t.words);

test.for<[words: string, expected: string[]]>([
  ['đạt 80 % hộ', ['80 %']],
  ['đạt 80% hộ', []],
  ['tăng 6 - 8% và 5 - 10 %', ['6 - 8%', '5 - 10 %']],
  ['giai đoạn 2021 - 2025', ['2021 - 2025']],
  [
    'Nghị quyết số 22-NQ/TU; số 749/QĐ-TTg, 45/2020/NĐ-CP, 202/2025/QH15',
    ['22-NQ/TU', '749/QĐ-TTg', '45/2020/NĐ-CP', '202/2025/QH15'],
  ],
  ['điểm đ khoản 2 Điều 1', ['điểm đ', 'khoản 2', 'Điều 1']],
  ['gạch đầu dòng thứ 1, mục 2.2.1.3, phần II', ['thứ 1', 'mục 2.2.1.3', 'phần II']],
  ['ngày 27 tháng 9 năm 2019 của', ['27 tháng 9 năm 2019']],
  ['điểm nghẽn, phần mềm, mục tiêu', []],
])('“%s”', ([words, expected]) => expect(tied(words)).toEqual(expected));

test('joined, the stretches of every clause are its words', () => {
  for (const t of edition.texts)
    for (const c of t.clauses)
      expect(
        ties(c.words)
          .map((p) => p.words)
          .join(''),
      ).toBe(c.words);
});

test('a page keeps its words, its tags and what is no running text', () => {
  const page =
    '<head><title>80 %</title></head><header title="> khoản 2"><p>Ở <b>khoản 2 Điều 1</b>, 80 %&nbsp;hộ</p><textarea>khoản 2</textarea><svg><text>80 %</text></svg>';
  expect(tiedHtml(page)).toBe(
    '<head><title>80 %</title></head><header title="> khoản 2"><p>Ở <b><span class="unbroken">khoản 2</span> <span class="unbroken">Điều 1</span></b>, <span class="unbroken">80 %</span>&nbsp;hộ</p><textarea>khoản 2</textarea><svg><text>80 %</text></svg>',
  );
  expect(tiedHtml('ngày 27 tháng 9 năm 2019')).toBe(
    'ngày <span class="unbroken-date"><span class="unbroken">27 tháng 9</span> <span class="unbroken">năm 2019</span></span>',
  );
});
