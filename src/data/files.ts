import { createHash } from 'node:crypto';
import { keptForCode } from '../cache/kept.ts';
import type { Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';
import { clausesData } from './clauses.ts';
import { alignmentsData } from './alignments.ts';
import { byteOrderMark, csv } from './csv.ts';
import type { mediaTypes } from './dictionary.ts';
import { glossaryData } from './glossary.ts';
import { jsonLines } from './json-lines.ts';
import { matrixColumns } from './comparison/columns.ts';
import { matrixByText, matrixData } from './comparison/rows.ts';
import { matrixXlsx } from './comparison/xlsx.ts';
import { nationalColumns, nationalData, nationalRows } from './national.ts';
import { perEdition } from './per-edition.ts';
import { provincesData } from './provinces.ts';
import { referencesData } from './references.ts';
import { relatedData } from './related.ts';
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

/** A file under /du-lieu/. */
export interface PublishedFile {
  /** Below /du-lieu/: "so-sanh/ho-so-suc-khoe.csv". */
  readonly path: string;
  readonly format: keyof typeof mediaTypes;
  readonly make: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The same file, whose bytes are kept once they are made. */
function once({ make, ...file }: PublishedFile): PublishedFile {
  let bytes: ReturnType<typeof make> | undefined;
  return { ...file, make: () => (bytes ??= make()) };
}

/** Every file of open data except `datapackage.json`, which describes them, and the archive. Each is made once, whoever asks. */
export const publishedFiles = perEdition((edition, at, version: string): readonly PublishedFile[] =>
  listed(edition, at, version).map(once),
);

function listed(edition: Edition, at: Address, version: string): readonly PublishedFile[] {
  const text = (make: () => string) => () => Promise.resolve(new TextEncoder().encode(make()));
  const json = (name: string, records: () => readonly unknown[]): PublishedFile => ({
    path: `${name}.json`,
    format: 'json',
    make: text(() => jsonLines(records())),
  });
  const table = (
    name: string,
    columns: readonly string[],
    records: () => Parameters<typeof csv>[1],
  ): PublishedFile[] => [
    { path: `${name}.csv`, format: 'csv', make: text(() => csv(columns, records())) },
    {
      path: `${plainFolder}/${name}.csv`,
      format: 'csv',
      make: text(() => csv(columns, records()).slice(byteOrderMark.length)),
    },
  ];
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
  return [
    json('texts', () => textsData(edition, at)),
    json('clauses', () => clausesData(edition, at)),
    json('statements', () => statementsData(edition, at)),
    ...table('statements', statementColumns, () => statementsData(edition, at)),
    {
      path: 'statements.xlsx',
      format: 'xlsx',
      make: () =>
        xlsx([statementsData(edition, at), about], () => statementsXlsx(edition, version, at)),
    },
    json('topics', () => topicsData(edition)),
    ...table('so-sanh', matrixColumns, () => matrixData(edition, edition.topics, at)),
    ...table('so-sanh-theo-van-ban', matrixColumns, () =>
      matrixByText(edition, edition.topics, at),
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

/** Bytes and SHA-256 of a file, as a data package states them. */
export const fingerprint = (bytes: Uint8Array) => ({
  bytes: bytes.length,
  hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
});
