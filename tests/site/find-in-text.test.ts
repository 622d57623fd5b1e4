import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { typedPlaces } from '../../src/client/search/word-places.ts';
import { tokens } from '../../src/domain/words/tokens.ts';
import { truthOf } from '../search/truth.ts';

interface Clause {
  readonly text: string;
  readonly id: string;
  readonly marker: string;
  readonly words: string;
}
const clauses = JSON.parse(readFileSync('dist/du-lieu/clauses.json', 'utf8')) as readonly Clause[];

/** The words of each clause as the page has them; what is not of the text is left out as the script leaves it out (`word-ranges.ts`). */
function linesOf(text: string): readonly string[] {
  const page = parse(readFileSync(`dist/van-ban/${text}/index.html`, 'utf8'));
  return page.querySelectorAll('[data-text] .clause__words').map((line) => {
    for (const foreign of line.querySelectorAll(
      'a.clause__cite, aside, .clause__note, .visually-hidden, button',
    ))
      foreign.remove();
    return line.textContent.normalize('NFC');
  });
}

test.for([...new Set(clauses.map((c) => c.text))])(
  '“Tìm trong văn bản này” counts every syllable of %s, and every fifth pair, as it stands',
  (text) => {
    const lines = linesOf(text);
    const own = clauses.filter((c) => c.text === text && c.words !== '');
    expect(
      lines.map((l) =>
        tokens(l)
          .map((t) => t.text)
          .join(' '),
      ),
    ).toEqual(
      own.map((c) =>
        tokens(`${c.marker} ${c.words}`)
          .map((t) => t.text)
          .join(' '),
      ),
    );
    const read = lines.map((l) => tokens(l));
    const wrong: string[] = [];
    for (const length of [1, 2]) {
      const { marked, bare } = truthOf(
        lines.map((words, i) => ({ ref: String(i), words })),
        length,
      );
      for (const [typed, refs] of [...marked, ...bare].filter(
        (_, i) => length === 1 || i % 5 === 0,
      )) {
        const { places, unfinished } = typedPlaces(read, typed);
        const found = places.flatMap((p, i) => (p.length > 0 ? [String(i)] : []));
        if (unfinished || found.length !== refs.size || found.some((ref) => !refs.has(ref)))
          wrong.push(`“${typed}”: ${found.length} found, ${refs.size} true`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
