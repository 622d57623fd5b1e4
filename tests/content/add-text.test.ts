import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeDraft, type Known } from '../../src/add-text/make-draft.ts';
import { knownContent } from '../../src/add-text/known-content.ts';
import { readFile } from '../../src/add-text/read/read-file.ts';
import { sourceAfter } from '../../src/add-text/check-words.ts';
import { parse } from 'yaml';
import { removalsYaml } from '../../src/add-text/write/removals-yaml.ts';
import { checkFidelity } from '../../src/edition/fidelity/check-fidelity.ts';
import { sourceWords } from '../../src/edition/fidelity/source-words.ts';
import { removalsSchema } from '../../src/schemas/removals.ts';
import { printed, type Clause } from '../../src/model/clause.ts';
import { edition } from '../support/edition.ts';
import { asDocx, asHtml, asPdf } from '../support/received-files.ts';

// Bars of `npm run add-text`, measured on the texts that editors prepared by hand: their own sources, and the same words as a PDF, a
// DOCX and a page of HTML. The rules know none of these texts; each bar is a share of all five.

const known: Known = { ...knownContent(), sums: '' };
const slugs = edition.texts.map((t) => t.slug);
const province = (slug: string) =>
  edition.texts.find((t) => t.slug === slug)?.province ?? expect.fail(slug);
const clausesOf = (slug: string): readonly Clause[] =>
  edition.texts.find((t) => t.slug === slug)?.clauses ?? expect.fail(slug);
const draftOf = async (slug: string, extension: string, bytes: Uint8Array) =>
  makeDraft(
    await readFile(`${slug}.${extension}`, bytes),
    { text: slug, province: province(slug) },
    known,
  );
const ownSource = (slug: string) =>
  draftOf(slug, 'txt', readFileSync(`content/sources/${slug}.txt`));

/** Clauses of the edition that the draft has with the same words, of the same kind, in a parent of the same words. */
function rightClauses(slug: string, draft: readonly Clause[]): number {
  const keyOf = (all: readonly Clause[]) => {
    const byId = new Map(all.map((c) => [c.id, c]));
    return (c: Clause) => JSON.stringify([c.kind, c.words, byId.get(c.parent ?? '')?.words ?? '']);
  };
  const have = new Map<string, number>();
  const own = keyOf(draft);
  for (const c of draft) have.set(own(c), (have.get(own(c)) ?? 0) + 1);
  const theirs = keyOf(clausesOf(slug));
  return clausesOf(slug).filter((c) => {
    const left = have.get(theirs(c)) ?? 0;
    have.set(theirs(c), left - 1);
    return left > 0;
  }).length;
}
const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;
const words = (s: string): string[] =>
  s
    .normalize('NFC')
    .split(/\s+/u)
    .filter((w) => w !== '');

describe('the sources of the five texts, fed back as raw input', () => {
  test('give at least 97 % of the clauses their right kind and parent', async () => {
    let right = 0;
    for (const slug of slugs) right += rightClauses(slug, (await ownSource(slug)).findings.clauses);
    expect(share(right, edition.texts.flatMap((t) => t.clauses).length)).toBeGreaterThanOrEqual(97);
  });

  test.for(slugs)(
    'lose, add and move no word of %s but what the draft itself names',
    async (slug) => {
      const { findings } = await ownSource(slug);
      const source = readFileSync(`content/sources/${slug}.txt`, 'utf8');
      expect(findings.clauses.flatMap((c) => words(printed(c)))).toEqual(
        sourceAfter(source, findings.changes).map((w) => w.word),
      );
      // The edition's own check reads the removals file, and finds nothing else.
      const removals = removalsSchema.parse(parse(removalsYaml(findings.changes, source)) ?? []);
      checkFidelity(
        { slug, sourceFile: `${slug}.txt` },
        findings.clauses,
        `${slug}.mdx`,
        sourceWords(source, removals, { source: `${slug}.txt`, removals: 'removals.yaml' }),
      );
      // What is taken away holds no letter; only words that are moved, or that lose a mark around them, do.
      const lost = findings.changes.filter(
        (c) =>
          c.moves !== true &&
          /\p{L}/u.test(c.finds) &&
          !c.finds.startsWith('[bookmark') &&
          words(c.leaves).join('') !== c.finds.replaceAll('*', '').split(/\s+/u).join(''),
      );
      expect(lost).toEqual([]);
    },
  );

  test('give value and operator of at least 98 %, and the year of at least 85 %, of the statements in “%”', async () => {
    let value = 0;
    let year = 0;
    let all = 0;
    for (const slug of slugs) {
      const { statements } = (await ownSource(slug)).findings;
      for (const s of edition.statements) {
        if (s.text !== slug || s.unit !== '%') continue;
        all += 1;
        const same = statements.filter(
          (d) =>
            d.clause === s.clause &&
            d.value === s.value &&
            d.valueMax === s.valueMax &&
            d.operator === s.operator,
        );
        value += same.length > 0 ? 1 : 0;
        year += same.some((d) => d.year === s.year) ? 1 : 0;
      }
    }
    expect(all).toBeGreaterThan(200);
    expect(share(value, all)).toBeGreaterThanOrEqual(98);
    expect(share(year, all)).toBeGreaterThanOrEqual(85);
  });

  test('draft one statement for every “%” or range of the text, each with its words in its quote and its quote in its clause', async () => {
    for (const slug of slugs) {
      const { clauses, statements } = (await ownSource(slug)).findings;
      for (const s of statements) {
        const clause = clauses.find((c) => c.id === s.clause) ?? expect.fail(s.id);
        expect(clause.words, s.id).toContain(s.quote);
        expect(s.quote, s.id).toContain(s.words);
        expect(s.words, s.id).toContain(s.valueWords);
        if (s.denominator !== null) expect(s.quote, s.id).toContain(s.denominator);
      }
      const signs = clauses.reduce((n, c) => n + c.words.split('%').length - 1, 0);
      expect(
        statements.reduce((n, s) => n + s.valueWords.split('%').length - 1, 0),
        slug,
      ).toBe(signs);
    }
  });

  test('give the number, day and signer that the editors read', async () => {
    for (const slug of slugs) {
      const { front } = await ownSource(slug);
      const text = edition.texts.find((t) => t.slug === slug) ?? expect.fail(slug);
      if (front.number !== null || text.number !== null)
        expect(front.number, slug).toBe(text.number);
      if (front.date !== null || text.date !== null) expect(front.date, slug).toBe(text.date);
      expect(front.signer, slug).toBe(text.signer);
    }
  });
});

describe.for(['html', 'docx', 'pdf'] as const)('the five texts as %s', (extension) => {
  const make = {
    html: (c: readonly Clause[]) => Promise.resolve(new TextEncoder().encode(asHtml(c))),
    docx: asDocx,
    pdf: asPdf,
  }[extension];
  test('give at least 97 % of the clauses their right kind and parent, and every word', async () => {
    let right = 0;
    for (const slug of slugs) {
      const { findings } = await draftOf(slug, extension, await make(clausesOf(slug)));
      right += rightClauses(slug, findings.clauses);
      const bag = (list: readonly Clause[]) => list.flatMap((c) => words(printed(c))).sort();
      expect(bag(findings.clauses), slug).toEqual(bag(clausesOf(slug)));
    }
    expect(share(right, edition.texts.flatMap((t) => t.clauses).length)).toBeGreaterThanOrEqual(97);
  });
});

test('nothing is written for a text whose words the draft would not keep', async () => {
  const received = await readFile('x.txt', new TextEncoder().encode('I. MỤC TIÊU\n- Đạt 80%.\n'));
  const spoiled = { ...received, source: received.source.replace('80', '90') };
  expect(() => makeDraft(spoiled, { text: 'x-kh1-2024', province: 'x' }, known)).toThrow(
    'không giữ đúng từng chữ',
  );
});
