import type { CitationReader } from './citation-reader.ts';
import type { NamedText, ParsedCitation } from './parsed-citation.ts';
import { ofProvinces } from '../text/of-provinces.ts';
import { asciiFold } from '../words/fold.ts';
import { approvedKinds, documentKinds } from '../../schemas/document-kinds.ts';

/** Kinds as they are read, without accents: letters and name. */
type Kind = readonly string[];
const kinds = Object.entries({ ...documentKinds, ...approvedKinds }).map((kind): Kind =>
  kind.map(asciiFold),
);
const named = (some: readonly Kind[]): string => `\\b(${some.flat().join('|') || '$^'})`;

const letters = kinds.map(([own]) => own).join('|');
/** "22-NQ/TU", "quyết định số 2174/QĐ-UBND", "107/2021/NĐ-CP". */
const wholeNumber = new RegExp(
  `\\b(?:(?:${kinds.flat().join('|')}|van ban|vb) ?)?(?:so ?)?0*(\\d{1,4})(?:/\\d{4})? ?[-/] ?(${letters})(?: ?[-/] ?[a-z]+)?\\b`,
);
const inSlug = new RegExp(`-(${letters})0*(\\d+)(?:-|$)`);

/** Type and number that a slug tells: "tra-vinh-qd2043-2024" → qd, 2043. */
const slugTells = (slug: string) => {
  const [, type = '', number = ''] = inSlug.exec(slug) ?? [];
  return { type, number, speech: slug.includes('trinh-bay') };
};

/** A number of three digits or more that one of the texts has, without its type: "2043", "2043/2024". */
function takeNumberAlone(reader: CitationReader, known: readonly NamedText[]): string | undefined {
  const numbers = new Set(known.map((t) => slugTells(t.id).number).filter((n) => n.length > 2));
  return reader.take(
    new RegExp(`\\b(${[...numbers].join('|') || '$^'})\\b(?:/\\d{4})?`),
    (before) => !/(?:\b(?:muc|dieu|khoan|phan|thu|dong) |[.\d])$/.test(before),
  )?.[1];
}

/** Type and number of the document that is named, as far as they are typed. */
function takeNumber(
  reader: CitationReader,
  known: readonly NamedText[],
): { readonly type: string | undefined; readonly number: string | undefined } {
  const whole = reader.take(wholeNumber);
  if (whole !== null) return { type: whole[2], number: whole[1] };
  const held = known.map((t) => slugTells(t.id).type);
  const isHeld = ([own = '']: Kind): boolean => held.includes(own);
  // "đề án 2043" is the one that Decision 2043 approves.
  const typed = kinds.filter((k) => k[1] !== 'de an' || isHeld(k));
  const typeLetters = (words = ''): string | undefined => typed.find((k) => k.includes(words))?.[0];
  // "NQ 22", "quyết định số 2174".
  const both = reader.take(new RegExp(`${named(typed)}[ .-]?(?:so ?)?0*(\\d{1,4})\\b(?![.\\d])`));
  if (both !== null) return { type: typeLetters(both[1]), number: both[2] };
  const number = takeNumberAlone(reader, known);
  // A kind alone says something only where a text of it is held.
  const [type] = reader.takeAll(new RegExp(`${named(typed.filter(isHeld))}\\b`));
  return { type: typeLetters(type?.[1]), number };
}

/** Day of issue, as YYYY-MM-DD. */
function takeDate(reader: CitationReader): string | null {
  const found =
    reader.take(/\(?(?:\bngay )?\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b\)?/) ??
    reader.take(/\bngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})\b/);
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A province by its name or its letters: "tra vinh", "tv". */
const provinceNamed = ({ province, letters }: NamedText & { readonly province: string }): RegExp =>
  new RegExp(`\\b(?:${[province.replaceAll('-', ' '), ...letters].join('|')})\\b`);

/** Reads which text is cited, by province, type, number, day or as a speech, and skips the years of its title. */
export function readCitedText(
  reader: CitationReader,
  known: readonly NamedText[],
): Pick<ParsedCitation, 'texts' | 'namesText'> {
  const date = takeDate(reader);
  const speech = reader.take(/\bbai (?:trinh bay|phat bieu|noi)\b/) !== null;
  const { type, number } = takeNumber(reader, known);
  // The longest name first: "bắc giang" before "giang".
  const issuedIn: readonly (string | null)[] = [
    ...new Map(ofProvinces(known).map((t) => [t.province, t])).values(),
  ]
    .sort((a, b) => b.province.length - a.province.length)
    .filter((t) => reader.take(provinceNamed(t)) !== null)
    .map((t) => t.province);
  const texts = known.filter((t) => {
    const tells = slugTells(t.id);
    return (
      (type === undefined || tells.type === type) &&
      (number === undefined || tells.number === number) &&
      (!speech || tells.speech) &&
      (issuedIn.length === 0 || issuedIn.includes(t.province)) &&
      (date === null || t.date === null || t.date === date)
    );
  });
  // Years and terms of office that belong to a title; a title may name two years.
  const year = /\bnam \d{4}\b/;
  for (const part of [/\bgiai doan \d{4} ?- ?\d{4}\b/, year, year, /\bkhoa [ivx]+\b/])
    reader.take(part);
  return {
    texts: texts.map((t) => t.id),
    namesText:
      date !== null || speech || type !== undefined || number !== undefined || issuedIn.length > 0,
  };
}
