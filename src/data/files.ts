import { keptForCode } from '../cache/kept.ts';
import type { Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';
import { hostLimits } from '../domain/site/host-limits.ts';
import { wholeCountry, wholeCountrySlug } from '../domain/text/of-provinces.ts';
import { clausesData } from './clauses.ts';
import { alignmentsData } from './alignments.ts';
import { byteOrderMark, csv } from './csv.ts';
import { glossaryData } from './glossary.ts';
import { jsonLines } from './json-lines.ts';
import { matrixColumns } from './comparison/columns.ts';
import { matrixByText, matrixData } from './comparison/rows.ts';
import { matrixXlsx } from './comparison/xlsx.ts';
import { nationalColumns, nationalData, nationalRows } from './national.ts';
import { perEdition } from './per-edition.ts';
import { provincesData } from './provinces.ts';
import type { PublishedFile, TableIndex } from './published-file.ts';
import { referencesData } from './references.ts';
import { relatedData } from './related.ts';
import { indexOf, inFiles, type Division } from './split.ts';
import { statementColumns } from './statement-fields.ts';
import { statementsData } from './statements.ts';
import { statementsXlsx } from './statements-xlsx.ts';
import { subjectsData } from './subjects.ts';
import { taskColumns } from './task-fields.ts';
import { tasksCalendar } from './tasks-calendar.ts';
import { tasksData, tasksTable } from './tasks.ts';
import { subjectColumns, subjectRows } from './subject-csv.ts';
import { textsData } from './texts.ts';
import { topicsData } from './topics.ts';

/** Folder of the same tables without a byte order mark, for programs other than spreadsheets. */
export const plainFolder = 'khong-bom';

/** As many texts as may have every table twice: each text is 0.8 MB of tables, and as much again without byte order mark. */
const mostForTwins = 40;

/**
 * The one rule by which a table also stands without byte order mark: every table while texts are few; among many only the comparison, which
 * is in no JSON. At the address of the others then stands an index of the table that has the mark.
 */
export const standsPlain = (
  name: string,
  { texts }: { readonly texts: readonly unknown[] },
): boolean => texts.length <= mostForTwins || /^so-sanh(?:[/.]|$)/.test(name);

/** How long a byte order mark is in UTF-8. */
const markBytes = 3;

/** The same file, whose bytes are kept once they are made. */
function once({ make, ...file }: PublishedFile): PublishedFile {
  let bytes: ReturnType<typeof make> | undefined;
  return { ...file, make: () => (bytes ??= make()) };
}

/** Every file of open data except `datapackage.json`, which describes them, and the archive. Each is made once, whoever asks. */
export const publishedFiles = perEdition((edition, at, version: string): readonly PublishedFile[] =>
  filesWithin(hostLimits.bytes, edition, at, version),
);

/** The same. @param most bytes of a file that hosts take: a table that is larger is divided (split.ts) */
export const filesWithin = (
  most: number,
  edition: Edition,
  at: Address,
  version: string,
): readonly PublishedFile[] => listed(most, edition, at, version).map(once);

/** The tables that one file cannot hold, by their addresses below /du-lieu/, without those without byte order mark. */
export const dividedTables = perEdition(
  (edition, at, version: string): ReadonlyMap<string, TableIndex> =>
    new Map(
      publishedFiles(edition, at, version).flatMap(({ path, index }) =>
        index === undefined || path.startsWith(`${plainFolder}/`) ? [] : [[path, index] as const],
      ),
    ),
);

/** A file for each province, and one for the texts of the whole country. @param provinceIn slug of a row's province; null: of the whole country */
const byProvince = <Row>(
  { provinces }: Pick<Edition, 'provinces'>,
  provinceIn: (row: Row) => string | null,
): Division<Row> => ({
  by: 'tỉnh',
  parts: [
    ...provinces.map(({ slug, name }) => ({ id: slug, name })),
    { id: wholeCountrySlug, name: wholeCountry },
  ],
  partOf: (row) => provinceIn(row) ?? wholeCountrySlug,
  there: false,
});

const text = (make: () => string) => () => Promise.resolve(new TextEncoder().encode(make()));

/** The ways in which records become files. @param most bytes of a file that hosts take */
function writers(at: Address, most: number, edition: Pick<Edition, 'texts'>) {
  const json = (name: string, records: () => readonly unknown[]): PublishedFile => ({
    path: `${name}.json`,
    format: 'json',
    make: text(() => jsonLines(records())),
  });
  const plain = (...of: Parameters<typeof csv>) => csv(...of).slice(byteOrderMark.length);
  /** What stands in the folder of tables without byte order mark where only a table with it is made. */
  const wayTo = (name: string, marked: readonly PublishedFile[], rows: number): PublishedFile => {
    const [first, ...parts] = marked;
    const divided = first?.index;
    return indexOf(
      { path: `${plainFolder}/${name}.csv`, format: 'csv', write: (r, own = []) => plain(own, r) },
      divided === undefined
        ? marked.map((file) => ({ ...file, id: '', name: '', rows }))
        : divided.files.flatMap((file) =>
            parts.filter(({ path }) => path === file.path).map(({ make }) => ({ ...file, make })),
          ),
      divided?.by ?? null,
      at,
    );
  };
  const table = (
    name: string,
    columns: readonly string[],
    records: () => Parameters<typeof csv>[1],
  ): PublishedFile[] => {
    const marked = once({
      path: `${name}.csv`,
      format: 'csv',
      make: text(() => csv(columns, records())),
    });
    return [
      marked,
      standsPlain(name, edition)
        ? {
            path: `${plainFolder}/${name}.csv`,
            format: 'csv',
            make: text(() => plain(columns, records())),
          }
        : wayTo(name, [marked], records().length),
    ];
  };
  /** A list that grows with the texts. */
  const longJson = <Row>(name: string, rows: readonly Row[], division: Division<Row>) =>
    inFiles({ path: `${name}.json`, format: 'json', rows, write: jsonLines }, division, at, most);
  /** A table that grows with the texts. The one without byte order mark is divided when the other is. */
  const longTable = <Row extends Parameters<typeof csv>[1][number]>(
    name: string,
    own: readonly string[],
    rows: readonly Row[],
    division: Division<Row>,
  ): PublishedFile[] => {
    const marked = inFiles(
      { path: `${name}.csv`, format: 'csv', rows, write: (r, columns = own) => csv(columns, r) },
      division,
      at,
      most,
    );
    return [
      ...marked,
      ...(standsPlain(name, edition)
        ? inFiles(
            {
              path: `${plainFolder}/${name}.csv`,
              format: 'csv',
              rows,
              write: (r, columns = own) => plain(columns, r),
            },
            division,
            at,
            most - markBytes,
          )
        : [wayTo(name, marked, rows.length)]),
    ];
  };
  return { json, table, longJson, longTable };
}

function listed(
  most: number,
  edition: Edition,
  at: Address,
  version: string,
): readonly PublishedFile[] {
  const { json, table, longJson, longTable } = writers(at, most, edition);
  const about = { version, home: at('/du-lieu/') };
  /** Compressing a workbook is dear, and most are those of the build before. */
  const xlsx = async (source: unknown, make: () => Promise<Uint8Array>) =>
    Uint8Array.from(await keptForCode('xlsx', JSON.stringify(source), make));
  const workbook = (name: string, topics: Edition['topics']): PublishedFile => {
    const rows = () => matrixData(edition, topics, at);
    return {
      path: `${name}.xlsx`,
      format: 'xlsx',
      make: () => xlsx([rows(), about], () => matrixXlsx(rows(), about)),
    };
  };
  const home = new Map(edition.texts.map((t) => [t.slug, t.province]));
  const statements = statementsData(edition, at);
  const byStatement = byProvince<(typeof statements)[number]>(edition, ({ province }) => province);
  return [
    json('texts', () => textsData(edition, at)),
    ...longJson(
      'clauses',
      clausesData(edition, at),
      byProvince(edition, ({ text }) => home.get(text) ?? null),
    ),
    ...longJson('statements', statements, byStatement),
    ...longTable('statements', statementColumns, statements, byStatement),
    {
      path: 'statements.xlsx',
      format: 'xlsx',
      make: () => xlsx([statements, about], () => statementsXlsx(edition, version, at)),
    },
    json('topics', () => topicsData(edition)),
    // The tables of single topics are its parts.
    ...longTable('so-sanh', matrixColumns, matrixData(edition, edition.topics, at), {
      by: 'chỉ tiêu',
      parts: edition.topics.map(({ slug, name }) => ({ id: slug, name })),
      partOf: (row) => String(row['ma-chi-tieu']),
      there: true,
    }),
    ...longTable(
      'so-sanh-theo-van-ban',
      matrixColumns,
      matrixByText(edition, edition.topics, at),
      byProvince(edition, (row) => String(row['ma-tinh'])),
    ),
    workbook('so-sanh', edition.topics),
    ...edition.topics.flatMap((t) => [
      ...table(`so-sanh/${t.slug}`, matrixColumns, () => matrixData(edition, [t], at)),
      workbook(`so-sanh/${t.slug}`, [t]),
    ]),
    ...edition.formerTopics.flatMap((f) =>
      edition.topics
        .filter((t) => t.slug === f.topic)
        .flatMap((t) => [
          ...table(`so-sanh/${f.slug}`, matrixColumns, () => matrixData(edition, [t], at)),
          workbook(`so-sanh/${f.slug}`, [t]),
        ]),
    ),
    ...edition.subjects.flatMap((s) =>
      table(`chu-de/${s.id}`, subjectColumns, () => subjectRows(edition, s, at)),
    ),
    json('tasks', () => tasksData(edition, at)),
    json('subjects', () => subjectsData(edition, at)),
    json('alignments', () => alignmentsData(edition, at)),
    json('related', () => relatedData(edition)),
    ...table('tasks', taskColumns, () => tasksTable(edition, at)),
    { path: 'tasks.ics', format: 'ics', make: text(() => tasksCalendar(edition, at, version)) },
    json('national', () => nationalData(edition, at)),
    ...table('national', nationalColumns, () => nationalRows(edition, at)),
    json('references', () => referencesData(edition, at)),
    json('glossary', () => glossaryData(edition, at)),
    json('provinces', () => provincesData(edition)),
  ];
}
