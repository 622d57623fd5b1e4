import {
  abbreviationsOf,
  emptyYears,
  keyOf,
  searchOf,
  standing,
} from '../domain/compare/absence.ts';
import { longestPhrase } from '../domain/words/concept.ts';
import { ContentError } from '../model/content-error.ts';
import { lineOf } from './line-of.ts';
import type { Edition, Topic } from '../model/model.ts';

/** Longer phrases are cut from a sentence and find nothing but it. */
const mostSyllables = 6;

/**
 * Refuses a search that misses what its own topic states, and an empty cell beside words searched for that nobody has read.
 */
export function checkAbsence(
  edition: Pick<Edition, 'topics' | 'provinces' | 'glossary' | 'clause'>,
  fileOf: (topic: string) => string,
): void {
  const abbreviations = abbreviationsOf(edition);
  for (const topic of edition.topics)
    checkTopic(topic, edition, searchOf(topic, abbreviations), fileOf(topic.slug));
}

function checkTopic(
  topic: Topic,
  { provinces, clause }: Pick<Edition, 'provinces' | 'clause'>,
  finds: ReturnType<typeof searchOf>,
  file: string,
): void {
  const fail = (needle: string, wrong: string, right: string): never => {
    throw new ContentError({ file, line: lineOf(file, needle) }, wrong, right);
  };
  const at = (key: string) => {
    const [text = '', id = ''] = key.split('#');
    return (
      clause(text, id) ??
      fail(key, `there is no clause "${key}".`, 'The ids stand in content/ids.lock.')
    );
  };
  const seen = new Set<string>();
  const entries = [
    ...topic.alsoSpeaks.map(({ clause: key, words }) => ({ field: 'alsoSpeaks', key, words })),
    ...topic.readAside.flatMap(({ clauses }) =>
      clauses.map((key) => ({ field: 'readAside', key, words: '' })),
    ),
  ];
  for (const { field, key, words } of entries) {
    const held = at(key);
    if (!held.words.includes(words))
      fail(
        key,
        `the clause "${key}" does not contain "${words}".`,
        `The clause reads: "${held.words.slice(0, 160)}"`,
      );
    if (seen.has(key))
      fail(
        field,
        `the clause "${key}" is given twice.`,
        'A clause stands once, in "alsoSpeaks" or in "readAside".',
      );
    seen.add(key);
    if (topic.statements.some((s) => `${s.text}#${s.clause}` === key))
      fail(
        key,
        `"${field}" names "${key}", in which the topic has a statement.`,
        'What is stated needs no other entry.',
      );
    if (!finds(held))
      fail(
        key,
        `"${field}" names "${key}", which holds no words searched for.`,
        'Widen "searched" so that it finds the clause, or remove the entry.',
      );
  }
  for (const search of topic.searched)
    if (longestPhrase(search) > mostSyllables)
      fail(
        search,
        `the search “${search}” has a phrase of more than ${mostSyllables} syllables.`,
        'Search for the thing, not for one sentence; "A + B" finds clauses that hold both.',
      );
  for (const s of topic.statements) {
    const held = clause(s.text, s.clause);
    if (held !== undefined && !finds(held))
      fail(
        'searched:',
        `the words searched for do not find “${s.words}” in "${s.text}#${s.clause}".`,
        'Search for the thing, so that every sentence of the topic is found.',
      );
  }
  for (const province of provinces.filter((p) => emptyYears(topic, p).length > 0)) {
    const unread = province.texts.flatMap((t) =>
      t.clauses.filter((c) => finds(c) && standing(topic, c) === null),
    );
    const [first] = unread;
    if (first !== undefined)
      fail(
        'readAside',
        `"${keyOf(first)}" holds words searched for, but nobody has said why it fills no cell of ${province.name} (${unread.length} such clauses).`,
        `Read it, then make a statement, or an entry of "alsoSpeaks" or "readAside". It reads: "${first.words.slice(0, 160)}"`,
      );
  }
}
