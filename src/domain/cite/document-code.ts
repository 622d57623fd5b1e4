import { documentKinds } from '../../schemas/document-kinds.ts';
import { asciiFold } from '../words/fold.ts';

// The letters in the number of a document: "22-NQ/TU", "2174/QĐ-UBND", "107/2021/NĐ-CP". Spelled without accents, as they are typed.

/** A kind of document as it is typed: by its name, or by its letters ("qd"). */
export interface TypedKind {
  readonly name: string;
  readonly letters: string;
}
/** Kinds that are called by their own number. */
export const numberedKinds: readonly TypedKind[] = Object.entries(documentKinds).map(
  ([letters, name]) => ({ name, letters: asciiFold(letters) }),
);

const issuers = [
  'tu',
  'tw',
  'ttg',
  'cp',
  'ubnd',
  'hdnd',
  'btttt',
  'bnv',
  'btc',
  'qh',
  'vpcp',
  'bct',
  'tinhuy',
  'cttg',
];
const issuer = new RegExp(`^(?:${issuers.join('|').replace('qh', 'qh\\d{1,2}')})$`);

/** True for the letters of an issuer. Those of the National Assembly end in the number of its term: "qh15". */
export const isIssuer = (letters: string): boolean => issuer.test(letters);

/** True for the first letters of an issuer: "22-NQ/T" is still being typed. */
export const beginsIssuer = (letters: string): boolean =>
  issuers.some((i) => i.startsWith(letters));
