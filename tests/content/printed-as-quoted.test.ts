import { describe, expect, test } from 'vitest';
import { checkNumbering, countOf } from '../../src/edition/check-numbering.ts';
import { checkQuotes } from '../../src/edition/check-quotes.ts';
import { faultsOf } from '../../src/edition/faults.ts';
import { ownSentences } from '../../src/edition/reread/own-sentences.ts';
import { edition } from '../support/edition.ts';
import { copyOfContent } from '../support/spoil.ts';

const content = copyOfContent();
const sentences = ownSentences(content, edition);
const numbering = (clauses: (typeof edition.texts)[number]['clauses']) =>
  faultsOf(() => {
    checkNumbering(clauses, 'x.mdx', edition.lineage);
  }).map((fault) => fault.message.split('\n')[0]);

test.for([
  ['I-', 1],
  ['IV.', 4],
  ['2.2.13.', 13],
  ['Điều 12.', 12],
  ['Chương XIV', 14],
  ['đ)', 5],
  ['e)', 6],
  ['Phụ', null],
] as const)('"%s" counts %s', ([marker, count]) => {
  expect(countOf(marker)).toBe(count);
});

describe('numbers run on', () => {
  test('in all five texts', () => {
    for (const { clauses } of edition.texts) expect(numbering(clauses)).toEqual([]);
  });
  test('so a clause that is gone, or stands twice, or elsewhere is noticed, unless a note says why', () => {
    for (const { clauses } of edition.texts) {
      const marks = clauses.filter(
        (c, i) =>
          c.kind === 'muc' &&
          clauses.slice(i + 1).some((d) => d.parent === c.parent && d.kind === 'muc'),
      );
      for (const gone of marks) {
        expect(numbering(clauses.filter((c) => c !== gone)).length, gone.id).toBe(1);
        expect(numbering(clauses.flatMap((c) => (c === gone ? [c, c] : [c]))).length).toBe(1);
        const explained = clauses
          .filter((c) => c !== gone)
          .map((c) => (c.parent === gone.parent ? { ...c, note: 'Bản nguồn in thế.' } : c));
        expect(numbering(explained)).toEqual([]);
      }
    }
  });
  test('and the refusal names both', () => {
    const { clauses } = edition.texts.find((t) => t.slug === 'dong-thap-nq04')!;
    expect(numbering(clauses.filter((c) => c.id !== 'ii_2-2'))).toEqual([
      expect.stringMatching(/^x\.mdx:\d+: "2\.3\." đứng sau "2\.1\." \(dòng \d+\)\.$/),
    ]);
    expect(numbering(clauses.filter((c) => c.id !== 'i'))).toEqual([
      expect.stringMatching(/^x\.mdx:\d+: "II-" đứng đầu mà không phải số 1\.$/),
    ]);
  });
});

describe('what a sentence of ours quotes is printed', () => {
  const [first] = sentences.filter((s) => s.field === 'note' && s.file.includes('/glossary/'));
  const says = (words: string, file = first!.file) =>
    faultsOf(() => {
      checkQuotes([{ ...first!, file, words }], edition);
    }).map((fault) => fault.message.split('\n')[0]?.replace(/^\S+ /, ''));

  test('in all of them', () => {
    expect(sentences.filter((s) => s.words.includes('“')).length).toBeGreaterThan(200);
    expect(
      faultsOf(() => {
        checkQuotes(sentences, edition);
      }),
    ).toEqual([]);
  });
  test.for([
    ['Gia Lai ghi “95% hộ dân”.', 'câu này dẫn “95% hộ dân”, chữ mà không văn bản nào in.'],
    ['Gia Lai ghi "80%".', 'câu này có dấu ngoặc khác “ ”: "80%"'],
    ["Gia Lai ghi '80%'.", "câu này có dấu ngoặc khác “ ”: '80%'"],
    ['Gia Lai ghi «80%».', 'câu này có dấu ngoặc khác “ ”: «80%»'],
    ['Gia Lai ghi ‘80%’.', 'câu này có dấu ngoặc khác “ ”: ‘80%’'],
    ['Gia Lai ghi „80%“.', 'câu này có dấu ngoặc khác “ ”: „'],
    ['Gia Lai ghi “trên 80%.', 'câu này có dấu “ hoặc ” lẻ.'],
  ] as const)('%s', ([words, said]) => {
    expect(says(words)).toEqual([said]);
  });
  test('what stands in the texts may be quoted, with a gap too, in capitals or not', () => {
    expect(says('Viết “Trên 80% hộ gia đình” và “trên 80% … băng rộng cố định”.')).toEqual([]);
  });
  test('copies of national decisions are quoted by what they say', () => {
    expect(says('Báo ghi “95% hộ dân”.', 'content/national/x.yaml')).toEqual([]);
  });
});
