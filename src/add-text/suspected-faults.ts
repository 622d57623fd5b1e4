import type { Clause } from '../model/clause.ts';

/** Something in the words that looks like a fault of copying or of reading a scan. It is told, never mended. */
export interface Suspicion {
  readonly clause: string;
  readonly words: string;
  readonly because: string;
}

const patterns: readonly (readonly [because: string, pattern: RegExp])[] = [
  ['còn dấu LaTeX', /\$[^$]*\$|\\(?:mathrm|text|frac|%)/gu],
  ['chữ lặp lại', /(?<!\p{L})(\p{Ll}{2,}) \1(?!\p{L})/gu],
  ['chữ và số dính nhau', /(?<![\p{L}\d])(?:\p{Ll}+\d+|\d+\p{Ll}{4,})(?![\p{L}\d])/gu],
  ['chữ O hay l lẫn trong số', /(?<![\p{L}\d])(?:\d+[Ol]|[Ol]\d+)\d*(?![\p{L}\d])/gu],
  ['dấu câu lạ', /[,;:]{2,}|\s[,;:](?=\s)|\(\s*\)|[¬§¤�]/gu],
  ['ngoặc không khép', /^[^()]*\([^()]*$/gu],
  ['thiếu dấu cách sau dấu câu', /\p{Ll}[.,;:]\p{Lu}\p{Ll}/gu],
];

/** A syllable that Vietnamese cannot have: an ending or a heap of consonants that its spelling does not know. */
const impossible =
  /(?<!\p{L})\p{L}*(?:[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]\p{L}*[bdđklqrsvx](?!\p{L})|[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]\p{L}{0,2}[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ])\p{L}*/giu;

/** Suspected faults of a text, in reading order. */
export function suspectedFaults(clauses: readonly Clause[]): Suspicion[] {
  return clauses.flatMap((clause) => [
    ...patterns.flatMap(([why, pattern]) =>
      [...clause.words.matchAll(pattern)].map((m) => ({
        clause: clause.id,
        because: why,
        words: m[0].slice(0, 60),
      })),
    ),
    // Names such as Đắk Lắk follow other rules.
    ...[...clause.words.normalize('NFC').matchAll(impossible)]
      .filter((m) => !/\p{Lu}/u.test(m[0]))
      .map((m) => ({
        clause: clause.id,
        because: 'không phải âm tiết tiếng Việt',
        words: m[0],
      })),
  ]);
}
