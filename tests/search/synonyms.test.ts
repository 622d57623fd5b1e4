import { expect, test } from 'vitest';
import { tokens } from '../../src/domain/words/tokens.ts';
import { partsOf, synonymsIn } from '../../src/search/plan/synonym-parts.ts';
import { unpackPhrases } from '../../src/search/words/phrase-set.ts';
import { synonymParts, synonymPhrases } from '../../src/search/build/synonym-parts.ts';
import { search } from '../../src/search/search.ts';
import { input, records, sources } from '../unit/search/edition.ts';

const spelled = (words: string): string =>
  ` ${tokens(words)
    .map((t) => `${t.letters}${t.tone}`)
    .join(' ')} `;
const texts = records.map(({ record }) => spelled(record.words)).join('\n');

test('there are at least 150 synonyms', () => expect(input.synonyms.length).toBeGreaterThan(150));

test('what a synonym leads to stands in the texts, word for word', () => {
  const lost = input.synonyms.flatMap((s) =>
    [...(s.name === true ? [] : s.to), ...(s.near ?? [])]
      .filter((to) => !texts.includes(spelled(to)))
      .map((to) => `${s.from[0]} → ${to}`),
  );
  expect(lost).toEqual([]);
});

test('nobody types the same thing for two entries', () => {
  const typed = input.synonyms.flatMap((s) =>
    s.from.map((f) => `${f.toLowerCase()}${s.caps === true ? ' (chữ hoa)' : ''}`),
  );
  expect(typed.filter((t, i) => typed.indexOf(t) !== i)).toEqual([]);
});

test('every synonym leads somewhere, a name to clauses that name it or to none', async () => {
  const nowhere: string[] = [];
  const claimed: string[] = [];
  const printed = ` ${texts.replaceAll(' cơ0 sơ4 ', ' cơsơ ')} `;
  for (const { from, to, near: like = [], caps, name } of input.synonyms)
    for (const typed of from) {
      const { exact, near } = await search(
        sources,
        caps === true ? typed.toUpperCase() : `${typed} `,
      );
      const isNamed = [typed, ...to].some((words) => printed.includes(spelled(words)));
      if (name === true && !isNamed) claimed.push(...exact.map((s) => `${typed}: ${s.record.ref}`));
      if (exact.length + near.length === 0 && (name !== true || isNamed || like.length > 0))
        nowhere.push(typed);
    }
  expect(nowhere).toEqual([]);
  expect(claimed).toEqual([]);
});

test('cut into files, every entry is found from what is typed, also in the middle of a query', () => {
  const parts = synonymParts(input.synonyms, records);
  const starts = parts.map((p) => p.from);
  const { phrases, longest } = synonymPhrases(input.synonyms);
  const isSynonym = unpackPhrases(phrases);
  for (const { from } of input.synonyms)
    for (const typed of from) {
      const run = ['cac', ...tokens(typed).map((t) => t.key), 'gi'];
      const found = partsOf(synonymsIn([run], longest, isSynonym), starts).flatMap(
        (i) => parts[i]?.entries ?? [],
      );
      expect(
        found.some((e) => e.from.includes(typed)),
        typed,
      ).toBe(true);
    }
});

test('words that are no synonym are hardly ever looked up', () => {
  const { phrases, longest } = synonymPhrases(input.synonyms);
  const isSynonym = unpackPhrases(phrases);
  const all = new Set(
    input.synonyms.flatMap((s) =>
      s.from.map((from) =>
        tokens(from)
          .map((t) => t.key)
          .join(' '),
      ),
    ),
  );
  const pairs = records.flatMap(({ record }) => {
    const keys = tokens(record.words).map((t) => t.key);
    return keys.slice(1).map((key, i) => `${keys[i]} ${key}`);
  });
  const wrong = new Set(pairs.filter((pair) => isSynonym(pair) && !all.has(pair)));
  expect(longest).toBeGreaterThan(3);
  expect(wrong.size / new Set(pairs).size).toBeLessThan(0.02);
});
