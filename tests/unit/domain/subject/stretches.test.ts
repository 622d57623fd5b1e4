import { describe, expect, test } from 'vitest';
import { piecesOf, stretchesOf } from '../../../../src/domain/subject/stretches.ts';
import { edition } from '../../../support/edition.ts';

const long = 'và một số việc khác nữa mà chủ đề này không có gì để nói tới cả';
const clause = (words: string, runIn = '') => ({ words, runIn });
/** The extract as it is read: "…" for what is left out, [ ] around the subject's own words. */
const read = (c: { words: string; runIn: string }, parts: readonly string[] | null): string =>
  stretchesOf(c, parts)
    .map(({ start, end, shown, own }, i, all) => {
      const words = c.words.slice(start, end);
      if (!shown) return all[i - 1]?.shown === false ? '' : '…';
      return own ? `[${words}]` : words;
    })
    .join('');

describe('the extract of a clause', () => {
  test.for<[name: string, words: string, parts: string[] | null, shown: string, runIn?: string]>([
    ['a whole passage is the whole clause', `A; ${long}.`, null, `A; ${long}.`],
    [
      'a part is shown from border to border, however little of it is the subject’s',
      `Về ${long}; 100% các sở được trang bị tường lửa; ${long}.`,
      ['tường lửa'],
      '…100% các sở được trang bị [tường lửa]; …',
    ],
    [
      'the heading stays',
      `Hạn chế: ${long} ${long}; bệnh viện chưa có mạng.`,
      ['bệnh viện chưa có mạng'],
      'Hạn chế: …[bệnh viện chưa có mạng].',
      'Hạn chế:',
    ],
    [
      'two parts keep what stands between them out',
      `Một việc. ${long}. Hai việc. ${long}.`,
      ['Một việc.', 'Hai việc.'],
      '[Một việc.] …[Hai việc.] …',
    ],
    [
      'a few left-out words are shown: they are not worth a button',
      'Một việc. Hai việc.',
      ['Hai việc.'],
      'Một việc. [Hai việc.]',
    ],
    [
      'neither a number nor a town is cut',
      `${long}. Đạt 1.000 thuê bao ở TP. Rạch Giá. ${long}.`,
      ['thuê bao'],
      '…Đạt 1.000 [thuê bao] ở TP. Rạch Giá. …',
    ],
  ])('%s', ([, words, parts, shown, runIn = '']) => {
    expect(read(clause(words, runIn), parts)).toBe(shown);
  });

  test('finds the same words again, in their order', () => {
    expect(piecesOf(clause('a b a b'), ['b', 'b'])).toEqual([
      { start: 2, end: 3 },
      { start: 6, end: 7 },
    ]);
  });

  test('of words that are not the clause’s is refused', () => {
    expect(() => piecesOf(clause('a b'), ['c'])).toThrow('“c”');
  });
});

test('the stretches of every passage, joined, are its clause; each of its pieces is shown, verbatim and in order', () => {
  let seen = 0;
  for (const { passages } of edition.subjects)
    for (const { text, clause: id, words } of passages) {
      const c = edition.clause(text, id) ?? expect.fail(`${text}#${id}`);
      const stretches = stretchesOf(c, words);
      expect(stretches.map((s) => c.words.slice(s.start, s.end)).join('')).toBe(c.words);
      const shown = stretches
        .filter((s) => s.shown)
        .map((s) => c.words.slice(s.start, s.end))
        .join('');
      let from = 0;
      for (const piece of words ?? [c.words]) {
        const at = shown.indexOf(piece, from);
        expect(at, `${text}#${id}: ${piece}`).toBeGreaterThanOrEqual(from);
        from = at + piece.length;
        seen += 1;
      }
    }
  expect(seen).toBeGreaterThan(500);
});
