import type { ReportWay } from '../report/report-way.ts';
import type { CitedText } from './cite.ts';
import type { CitablePlace } from './place-index.ts';

/** One clause as the pages' scripts cite it, find it by a typed place, and tell whether its words have changed. */
interface CitableClause extends Omit<CitablePlace, 'text'> {
  /** From `citePlace`. */
  readonly place: string;
  /** Version of its words. */
  readonly version: string;
  /** Its first words. */
  readonly excerpt: string;
}

/** What a clause read before its transcription was corrected. */
export interface FormerReading {
  readonly version: string;
  /** Day of the correction, YYYY-MM-DD. */
  readonly mended: string;
  readonly words: string;
}

/** What the pages' scripts need of one text to cite it, to find a typed place and to redirect an old address. */
export interface TextCitations {
  readonly text: CitedText & { readonly slug: string };
  /** In reading order. */
  readonly clauses: readonly CitableClause[];
  /** alias → id */
  readonly aliases: Readonly<Record<string, string>>;
  /** id → what the clause read before, oldest first */
  readonly former: Readonly<Record<string, readonly FormerReading[]>>;
  /** id → slugs of the subjects it is about, and of those that it only touches */
  readonly subjects: Readonly<
    Record<string, readonly [about: readonly string[], touches: readonly string[]]>
  >;
  /** slug of a subject → its name */
  readonly subjectNames: Readonly<Record<string, string>>;
  /** Where a report of a mistake goes, and the version of the data that it states; absent when no way is set. */
  readonly report?: { readonly way: ReportWay; readonly version: string };
}

/** `trich-dan/<text>.json`: the same, with rows instead of objects to be small. */
export interface CitationsFile extends Omit<TextCitations, 'clauses' | 'former'> {
  readonly clauses: readonly (readonly [
    id: string,
    kind: string,
    number: string,
    parent: number,
    place: string,
    version: string,
    excerpt: string,
  ])[];
  readonly former: Readonly<
    Record<string, readonly (readonly [version: string, mended: string, words: string])[]>
  >;
}

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));

/** As the file keeps them: rows in place of objects. */
export const packCitations = ({ clauses, former, ...rest }: TextCitations): CitationsFile => ({
  ...rest,
  clauses: clauses.map((c) => [c.id, c.kind, c.number, c.parent, c.place, c.version, c.excerpt]),
  former: mapValues(former, (readings) => readings.map((r) => [r.version, r.mended, r.words])),
});

/** What `packCitations` packed. */
export const unpackCitations = (file: CitationsFile): TextCitations => ({
  ...file,
  clauses: file.clauses.map(([id, kind, number, parent, place, version, excerpt]) => ({
    id,
    kind,
    number,
    parent,
    place,
    version,
    excerpt,
  })),
  former: mapValues(file.former, (rows) =>
    rows.map(([version, mended, words]) => ({ version, mended, words })),
  ),
});
