import { createHash } from 'node:crypto';
import { alignmentsData } from '../data/alignments.ts';
import { clausesData } from '../data/clauses.ts';
import { glossaryData } from '../data/glossary.ts';
import { jsonLines } from '../data/json-lines.ts';
import { matrixData } from '../data/comparison/rows.ts';
import { nationalData } from '../data/national.ts';
import { provincesData } from '../data/provinces.ts';
import { referencesData } from '../data/references.ts';
import { statementsData } from '../data/statements.ts';
import { subjectsData } from '../data/subjects.ts';
import { tasksData } from '../data/tasks.ts';
import { textsData } from '../data/texts.ts';
import { topicsData } from '../data/topics.ts';
import { panelsOf } from '../domain/chart/chart-panel.ts';
import { marksOf } from '../domain/national/marks-of.ts';
import type { Edition } from '../model/model.ts';
import type { FrozenRow, FrozenTopic } from './frozen.ts';
import { frozenColumns } from './frozen.ts';

/** SHA-256 of everything that the data say, hex; addresses count from the site's root, so that it is the same wherever the site stands. */
export function dataHash(edition: Edition): string {
  const hash = createHash('sha256');
  for (const records of [
    textsData(edition),
    clausesData(edition),
    statementsData(edition),
    topicsData(edition),
    subjectsData(edition),
    alignmentsData(edition),
    tasksData(edition),
    nationalData(edition),
    referencesData(edition),
    glossaryData(edition),
    provincesData(edition),
  ])
    hash.update(jsonLines(records));
  return hash.digest('hex');
}

/** A topic's table and charts as they stand now, with what a quotation of them needs. */
export function frozenTopics(edition: Edition): FrozenTopic[] {
  return edition.topics.map((topic) => {
    const rows = matrixData(edition, [topic]);
    const marks = marksOf(edition.nationalMarks, { topic: topic.slug });
    const charts = panelsOf(topic, edition.provinces, marks);
    return {
      topic: topic.slug,
      name: topic.name,
      verdict: rows[0]?.['ket-luan']?.toString() ?? '',
      difference: topic.difference,
      rows: rows.map(
        (row) =>
          Object.fromEntries(
            frozenColumns.flatMap((name) => (row[name] === null ? [] : [[name, row[name]]])),
          ) as FrozenRow,
      ),
      ...(charts.length === 0 ? {} : { charts }),
    };
  });
}

/** A snapshot as a file: the fingerprint of all data, then one topic a line, so that a diff shows what changed. */
export const snapshotText = (edition: Edition): string =>
  jsonLines([{ data: dataHash(edition) }, ...frozenTopics(edition)]);
