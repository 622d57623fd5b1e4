import { describe, expect, test } from 'vitest';
import type { FrontMatter } from '../../../../src/add-text/draft/front-matter.ts';
import { slugFor } from '../../../../src/add-text/draft/text-slug.ts';
import { kindNames, lettersOf, slugLetters } from '../../../../src/domain/cite/document-kinds.ts';
import { parseCitation } from '../../../../src/domain/cite/parse-citation.ts';
import { ruledSpans, tellsReason } from '../../../../src/domain/text/number-rules.ts';
import { textTypes } from '../../../../src/schemas/text-types.ts';
import { edition } from '../../../support/edition.ts';

/** What add-text drafts of a text of Cà Mau that calls itself so. */
const draft = (calledType: string): string | null =>
  slugFor('ca-mau', {
    calledType,
    number: `5-${lettersOf(calledType) ?? 'CTr'}/TU`,
    date: null,
  } as FrontMatter);
const known = (...slugs: readonly (string | null)[]) =>
  slugs.map((id) => ({ id: id ?? '', province: 'ca-mau', letters: ['cm'], date: null }));

const numbered = kindNames.flatMap((name) => {
  const letters = lettersOf(name);
  return letters === null ? [] : [{ name, letters }];
});
/** A text of each kind, all with one number. */
const one = known(...numbered.map(({ name }) => draft(name)));

describe('of texts of every kind, all with one number', () => {
  test('none has the slug of another', () => {
    expect(new Set(one.map((t) => t.id)).size).toBe(numbered.length);
  });
  test.for(numbered)('“$name 5 Cà Mau” is its own', ({ name, letters }) => {
    for (const words of [
      `${name} 5 Cà Mau`,
      `${name.toLowerCase()} số 5 cà mau`,
      `${letters} 5 cà mau`,
      `${letters.toLowerCase()}5 cm`,
      `5-${letters}/TU cà mau`,
      `${name} số 05/2023/${letters}-UBND cà mau`,
    ])
      expect(parseCitation(words, one), words).toMatchObject({
        texts: [draft(name)],
        namesText: true,
        unused: [],
      });
    expect(parseCitation(`${name} cà mau`, one).texts, 'without its number').toEqual([draft(name)]);
  });
  test.for(numbered)('where no $name is held, it is none of the others', ({ name }) => {
    const others = one.filter((t) => t.id !== draft(name));
    expect(parseCitation(`5-${lettersOf(name)}/TU cà mau`, others).texts).toEqual([]);
  });
  test.for(numbered)('the number of a $name counts nothing, in the words of any text', (kind) => {
    for (const number of [`20/${kind.letters}-TTg`, `05/2023/${kind.letters}-BTTTT`])
      expect(ruledSpans(`theo ${number}, 30%`)).toEqual([
        { reason: 'legal-text', start: 5, end: 5 + number.length },
      ]);
    expect(tellsReason(`${kind.name} 5`, 'legal-text')).toBe(true);
  });
});

test('a programme of action is a programme', () => {
  expect(draft('Chương trình hành động')).toBe('ca-mau-ctr5');
});

test('“đề án 2043” is the decision that approves it, where no project is held', () => {
  const decision = known('ca-mau-qd2043-2024');
  expect(parseCitation('đề án 2043 cà mau', decision).texts).toEqual(['ca-mau-qd2043-2024']);
});

test('the texts of the edition have the slugs that their kinds give', () => {
  for (const { slug, type, number } of edition.texts)
    if (number !== null) expect(slug).toContain(`-${slugLetters(type)}${number.split(/\D/)[0]}`);
});

test('all that may be held are kinds', () => {
  expect(kindNames).toEqual(expect.arrayContaining([...textTypes]));
});
