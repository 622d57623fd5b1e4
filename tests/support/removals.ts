import { join } from 'node:path';
import * as fidelity from '../../src/edition/fidelity/check-fidelity.ts';
import type { SourceWord } from '../../src/edition/fidelity/source-lines.ts';
import { sourceWordsOf } from '../../src/edition/fidelity/source-words.ts';
import { edition } from './edition.ts';

export { wordsOf } from '../../src/edition/fidelity/source-lines.ts';

/** Slugs of the texts, each with its source. */
export const sourceSlugs: readonly string[] = edition.texts.map((t) => t.slug);

const root = join(import.meta.dirname, '../../content');
const words = new Map<string, SourceWord[]>();

/** Words of a text's source in reading order, as its removals leave them. */
const sourceTokens = (slug: string): SourceWord[] => {
  const known = words.get(slug);
  if (known !== undefined) return known;
  const text = edition.texts.find((t) => t.slug === slug);
  if (text === undefined) throw new Error(`no text "${slug}"`);
  const read = sourceWordsOf(text, root);
  words.set(slug, read);
  return read;
};

/** `sourceTokens` without their lines. */
export const sourceWords = (slug: string): string[] => sourceTokens(slug).map((t) => t.word);

/** '' when both say the same; otherwise in one line where the edition first leaves its source, with the words around. */
export function firstDifference(slug: string, edition: readonly string[]): string {
  const source = sourceTokens(slug);
  const found = fidelity.firstDifference(edition, source);
  return found === null
    ? ''
    : `content/sources/${slug}.txt:${found.line}: the source reads "${found.source}", the edition "${found.edition}" (${source.length} words against ${edition.length}).`;
}
