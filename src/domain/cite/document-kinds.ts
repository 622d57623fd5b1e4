import { asciiFold } from '../words/fold.ts';
import { approvedKinds, documentKinds, otherKinds } from '../../schemas/document-kinds.ts';

const lettered = Object.entries({ ...documentKinds, ...approvedKinds });

/** Names of all kinds of documents. */
export const kindNames: readonly string[] = [...lettered.map(([, name]) => name), ...otherKinds];

/** The kind of a document that calls itself so: "Chương trình hành động" is a "Chương trình"; undefined for none. */
export const kindOf = (called: string): string | undefined =>
  kindNames.find((name) => `${called} `.startsWith(`${name} `));

/** The letters that a kind has in numbers: "QĐ"; null where it has none of its own, and for what is no kind. */
export const lettersOf = (kind: string): string | null =>
  lettered.find(([, name]) => name === kind)?.[0] ?? null;

/** The same as ids have them: "Quyết định" → "qd". */
export function slugLetters(kind: string): string | null {
  const letters = lettersOf(kind);
  return letters === null ? null : asciiFold(letters);
}

/**
 * The number of a legal text, as the source of a regular expression with "u": "22-NQ/TU", "22/NQ-TU", "45/2020/NĐ-CP", "99/TTr-STTTT",
 * "202/2025/QH15". No letters may follow those of its kind.
 */
export const legalNumber = String.raw`\d{1,5}(?:\/\d{4})?[-/](?:${[...lettered.map(([letters]) => letters), 'CTR', String.raw`QH\d{1,2}`].join('|')})(?![\p{L}\d])(?:[-/]\p{Lu}[\p{L}\d]*)?`;
