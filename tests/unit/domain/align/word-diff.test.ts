import { describe, expect, test } from 'vitest';
import { wordDiff } from '../../../../src/domain/align/word-diff.ts';
import { enoughAlike, markedWords } from '../../../../src/domain/align/marked-words.ts';
import { alignedPairs } from '../../../../src/domain/align/aligned-pairs.ts';
import { tokens } from '../../../../src/domain/words/tokens.ts';
import type { Clause } from '../../../../src/model/clause.ts';
import { edition } from '../../../support/edition.ts';

/** The marked parts of each side's clauses. */
const marked = (a: readonly string[], b: readonly string[]) => {
  const diff = wordDiff(a, b);
  const cut = (clauses: readonly string[], spans: (typeof diff)['a']) =>
    clauses.map((words, i) => (spans[i] ?? []).map((s) => words.slice(s.start, s.end)));
  return { a: cut(a, diff.a), b: cut(b, diff.b), agree: diff.agree };
};

describe('the difference of two clauses, syllable by syllable', () => {
  test.for([
    ['xử lý qua môi trường mạng.', 'xử lý trên môi trường mạng;', ['qua'], ['trên']],
    ['đạt trên 50%.', 'đạt trên 50%;', [], []],
    ['Phấn đấu đạt 80%', 'phấn đấu đạt 90%', ['80%'], ['90%']],
    ['đạt 80%', 'đạt 80 %', [], []],
    ['tăng 80', 'tăng 80%', ['80'], ['80%']],
    ['hoà mạng', 'hòa mạng', [], []],
    ['dân số', 'dân sô', ['số'], ['sô']],
    ['mức độ 4', 'mức 4', ['độ'], []],
    ['cấp tỉnh', 'cấp tỉnh, cấp huyện', [], ['cấp huyện']],
  ] as const)('“%s” beside “%s”', ([a, b, gone, added]) => {
    const found = marked([a], [b]);
    expect(found.a).toEqual([gone]);
    expect(found.b).toEqual([added]);
  });

  test('several clauses of a side are read as one, and no mark crosses from one to the next', () => {
    expect(marked(['một hai ba bốn'], ['một hai', 'năm sáu', 'bảy ba bốn']).b).toEqual([
      [],
      ['năm sáu'],
      ['bảy'],
    ]);
  });

  test('what agrees is a part of the longer side', () => {
    expect(marked(['a b c'], ['a b c d e f']).agree).toBe(0.5);
    expect(marked(['a b c'], ['a b c']).agree).toBe(1);
  });
});

const clause = (words: string) => ({ words, runs: [{ text: words }] }) as unknown as Clause;
const pair = { a: ['x'], b: ['y'], note: '' } as const;

describe('what is underlined in a pair', () => {
  const pick = { a: 'bốn', b: 'chín' };
  test('where 60 % of the syllables agree, every difference', () => {
    const marks = markedWords(
      { ...pair, a: ['x'], b: ['y'], relation: 'reworded', marks: pick },
      [clause('một hai ba bốn năm')],
      [clause('một hai ba tám chín')],
    );
    expect(marks.how).toBe('words');
    expect(marks.a[0]?.map((s) => s.value)).toEqual(['gone']);
    expect(marks.b[0]?.map((s) => s.value)).toEqual(['added-short']);
  });
  test('where less agrees, the phrase that an editor chose', () => {
    const marks = markedWords(
      { ...pair, a: ['x'], b: ['y'], relation: 'reworded', marks: pick },
      [clause('một hai ba bốn năm')],
      [clause('một hai tám chín mười')],
    );
    expect(marks.how).toBe('phrases');
    expect(marks.a).toEqual([[{ start: 11, end: 14, value: 'phrase-a' }]]);
    expect(marks.b).toEqual([[{ start: 12, end: 16, value: 'phrase-b' }]]);
  });
  test('no phrase that is more than half of its clause', () => {
    const marks = markedWords(
      { ...pair, a: ['x'], b: ['y'], relation: 'reworded', marks: { a: 'một hai ba' } },
      [clause('một hai ba bốn')],
      [clause('năm sáu')],
    );
    expect(marks.how).toBe('none');
  });
  test('long additions are not bold, and no sentence has some bold and some not', () => {
    const long = 'năm sáu bảy tám chín mười mười một mười hai mười ba';
    const marks = markedWords(
      { ...pair, a: ['x'], b: ['y'], relation: 'sharpened' },
      [clause(`đầu ${'giữa '.repeat(30)}cuối`)],
      [clause(`đầu rồi ${'giữa '.repeat(30)}${long} cuối`)],
    );
    expect(new Set(marks.b.flat().map((s) => s.value))).toEqual(new Set(['added']));
  });
});

describe('in the alignments of the edition', () => {
  const pairs = edition.alignments.flatMap((alignment) => alignedPairs(alignment, edition));
  test('the parts with and without a mark, joined, are the words of the clause; never more than half is marked', () => {
    for (const { a, b, marks } of pairs)
      for (const [clauses, spans] of [
        [a, marks.a],
        [b, marks.b],
      ] as const)
        clauses.forEach(({ words }, i) => {
          let [at, joined, count] = [0, '', 0];
          for (const s of spans[i] ?? []) {
            joined += words.slice(at, s.start) + words.slice(s.start, s.end);
            count += tokens(words.slice(s.start, s.end)).length;
            at = s.end;
          }
          expect(joined + words.slice(at)).toBe(words);
          expect(count * 2).toBeLessThanOrEqual(tokens(words).length);
        });
  });
  test('differences are computed only where enough agrees, and in no one-sided pair', () => {
    for (const { pair: p, a, b, marks } of pairs) {
      const agree = wordDiff(
        a.map((c) => c.words),
        b.map((c) => c.words),
      ).agree;
      if (p.relation.startsWith('only-')) expect(marks.how).toBe('none');
      else expect(marks.how === 'words').toBe(agree >= enoughAlike);
    }
  });
});
