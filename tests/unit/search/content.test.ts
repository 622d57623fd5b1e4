import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tokens } from '../../../src/search/text/tokens.ts';
import { partsOf } from '../../../src/search/plan/synonym-parts.ts';
import { synonymParts } from '../../../src/search/index/synonym-parts.ts';
import { search } from '../../../src/search/search.ts';
import { content, records, sources } from './edition.ts';

const spelled = (words: string): string => ` ${tokens(words).map((t) => `${t.letters}${t.tone}`).join(' ')} `;
const texts = records.map(({ record }) => spelled(record.words)).join('\n');

test('there are at least 150 synonyms', () => expect(content.synonyms.length).toBeGreaterThan(150));

test('what a synonym leads to stands in the texts, word for word', () => {
  const lost = content.synonyms.flatMap((s) => s.to.filter((to) => !texts.includes(spelled(to))).map((to) => `${s.from[0]} → ${to}`));
  expect(lost).toEqual([]);
});

test('nobody types the same thing for two entries', () => {
  const typed = content.synonyms.flatMap((s) => s.from.map((f) => `${f.toLowerCase()}${s.caps === true ? ' (chữ hoa)' : ''}`));
  expect(typed.filter((t, i) => typed.indexOf(t) !== i)).toEqual([]);
});

test('every synonym leads somewhere', async () => {
  const nowhere: string[] = [];
  for (const { from, caps } of content.synonyms)
    for (const typed of from) {
      const { exact, near } = await search(sources, caps === true ? typed.toUpperCase() : `${typed} `);
      if (exact.length + near.length === 0) nowhere.push(typed);
    }
  expect(nowhere).toEqual([]);
}, 120_000);

test('cut into files, every entry is found by its first word', () => {
  const parts = synonymParts(content.synonyms, records, 1200);
  const unpacked = parts.map((p) => JSON.parse(new TextDecoder().decode(gunzipSync(p.content))) as { from: string[] }[]);
  const starts = parts.map((p) => p.from);
  for (const { from } of content.synonyms)
    for (const typed of from) {
      const found = partsOf([tokens(typed)[0]?.key ?? ''], starts).flatMap((i) => unpacked[i] ?? []);
      expect(found.some((e) => e.from.includes(typed)), typed).toBe(true);
    }
});
