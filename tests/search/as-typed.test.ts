import { expect, test } from 'vitest';
import { statusWords } from '../../src/client/search/status.ts';
import { makePlan } from '../../src/search/plan/make-plan.ts';
import { search } from '../../src/search/search.ts';
import { truthOf } from './truth.ts';
import { input, lexicon, records, sources, synonyms } from '../unit/search/edition.ts';

const clauses = records.map(({ record }) => ({ ref: record.ref, words: record.words }));
const [syllables, pairs] = [truthOf(clauses, 1), truthOf(clauses, 2)];
/** A word that stands in the texts is not also taken for others: what is typed is the only wording of a word. */
const replaced = (typed: string): readonly string[] => {
  const plan = makePlan(typed, lexicon, synonyms);
  return [
    ...plan.units
      .filter((u) => u.role === 'word' && u.alternatives.length > 1)
      .map((u) => `“${typed}” is also looked for as “${u.alternatives[1]?.tokens[0]?.text ?? ''}”`),
    ...plan.notes.flatMap((n) =>
      n.kind === 'corrected' ? [`“${typed}” is read as “${n.meant}”`] : [],
    ),
  ];
};

test('no syllable and no pair of neighbours of the texts, typed with its marks, is repaired or read as another', () => {
  expect(syllables.marked.size).toBeGreaterThan(800);
  expect([...syllables.marked.keys(), ...pairs.marked.keys()].flatMap(replaced)).toEqual([]);
});

test('a syllable of the texts is never completed: no other clause answers it, none that only begins so is shown', async () => {
  const wrong: string[] = [];
  for (const [typed, refs] of syllables.marked) {
    const { plan, exact, near } = await search(sources, typed);
    const isSynonym = plan.units.some((u) => u.role === 'synonym');
    const others = [...exact, ...(isSynonym ? [] : near)].filter(
      (s) => !refs.has(s.record.ref) && s.fit !== 'folded' && !isSynonym,
    );
    if (others.length > 0) wrong.push(`“${typed}”: ${others.map((s) => s.record.ref).join(', ')}`);
  }
  expect(wrong).toEqual([]);
});

test('a word that only stands in the texts with other marks is said to match without marks only, beside each result, too', async () => {
  const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
  const bare = [...syllables.bare.keys()].filter(
    (key) =>
      /^[a-z]{2,}$/u.test(key) && !lexicon.provinces.some((p) => p.slug.split('-').includes(key)),
  );
  const stands = new Set([...syllables.marked.keys()].map((w) => w.toLowerCase().normalize('NFC')));
  const wrong: string[] = [];
  let tried = 0;
  for (const [at, key] of bare.entries()) {
    const vowel = /[aeiouy]/u.exec(key)?.index;
    const typed =
      vowel === undefined
        ? ''
        : `${key.slice(0, vowel + 1)}${tones[at % 5] ?? ''}${key.slice(vowel + 1)}`.normalize(
            'NFC',
          );
    if (
      typed === '' ||
      truthOf([{ ref: '', words: typed }], 1).marked.size === 0 ||
      stands.has(typed)
    )
      continue;
    const outcome = await search(sources, typed);
    if (outcome.counts.together > 0 || outcome.plan.units.some((u) => u.role !== 'word')) continue;
    tried += 1;
    const said = statusWords({ ...outcome, sources }, typed);
    if (!said.includes('với đúng dấu ấy') || outcome.exact.some((s) => s.fit !== 'folded'))
      wrong.push(`“${typed}”: ${said}`);
  }
  expect(tried).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

test('three to six words as they stand, typed with marks or without: the true number, and the first result has them', async () => {
  const wrong: string[] = [];
  for (const length of [3, 4, 5, 6]) {
    const { marked, bare } = truthOf(clauses, length);
    for (const [typed, refs] of [...marked, ...bare].filter((_, i) => i % 61 === length)) {
      const { plan, counts, exact, near } = await search(sources, typed);
      // A province that is named limits what is counted; "sở y tế" of "cơ sở y tế" is an agency's name, which does not stand there.
      if (plan.provinces.length > 0 || /^s[oở] /u.test(typed)) continue;
      if (counts.atLeast ? counts.together > refs.size : counts.together !== refs.size)
        wrong.push(`“${typed}”: ${counts.together} said, ${refs.size} true`);
      if (!refs.has([...exact, ...near][0]?.record.ref ?? ''))
        wrong.push(`“${typed}”: another clause first`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a word that the texts lack is not read as another when it stands alone', async () => {
  for (const typed of ['vàng', 'xăng', 'Trà Vinh vàng']) {
    expect(replaced(typed)).toEqual([]);
    expect((await search(sources, typed)).exact, typed).toEqual([]);
  }
});

test('what only a near synonym leads to is “cùng ý”, never an exact answer', async () => {
  const near = input.synonyms
    .filter((s) => s.same !== true && s.name !== true && s.asks !== true)
    .flatMap((s) => s.from);
  expect(near.length).toBeGreaterThan(200);
  const wrong: string[] = [];
  for (const typed of near) {
    const outcome = await search(sources, typed);
    if (
      outcome.plan.units[0]?.role !== 'synonym' ||
      outcome.plan.units.length !== 1 ||
      outcome.plan.units[0]?.alternatives.some(
        (a) => a.related !== true && a !== outcome.plan.units[0]?.alternatives[0],
      )
    )
      continue;
    const claimed = outcome.exact.filter((s) => s.fit === 'other').length;
    if (claimed > 0) wrong.push(typed);
  }
  // Their own words stand there, too, though apart and with fewer marks.
  expect(wrong).toEqual(['họp tổng kết', 'chuyên gia']);
});
