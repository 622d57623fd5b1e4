import { isNear, spokenAt } from './also-speaks.ts';
import { cellWords } from './cell-state.ts';
import { noLevel, spokenOf } from './without-number.ts';
import { cellsOf, isGoal } from './compare.ts';
import { comparable, finder, type Abbreviation } from '../words/concept.ts';
import { groupBy } from '../words/group-by.ts';
import { noYear } from '../words/year-words.ts';
import { speakings } from '../../schemas/topic.ts';
import type { Clause } from '../../model/clause.ts';
import { clauseRef } from '../../model/clause-ref.ts';
import type { Edition, Province, Text, Topic } from '../../model/model.ts';

/** What of the glossary tells how a thing is abbreviated. */
type Explained = readonly Pick<
  Edition['glossary'][number],
  'kind' | 'term' | 'variants' | 'meanings'
>[];

const abbreviationsIn = new WeakMap<Explained, readonly Abbreviation[]>();

/** Abbreviations that the texts themselves explain, each once however many texts explain it. */
export function abbreviationsOf({
  glossary,
}: {
  readonly glossary: Explained;
}): readonly Abbreviation[] {
  const known = abbreviationsIn.get(glossary);
  if (known !== undefined) return known;
  const all = glossary
    .filter((t) => t.kind === 'viet-tat')
    .flatMap((t) =>
      [t.term, ...(t.variants ?? [])].flatMap((short) =>
        t.meanings.map((m): Abbreviation => [short, m.meaning.replace(/\s*\([^)]*\)/g, '')]),
      ),
    )
    .filter(([, long]) => long.includes(' '));
  const once = [...new Map(all.map((a) => [a.join('\n'), a])).values()];
  abbreviationsIn.set(glossary, once);
  return once;
}

/** Words of clauses made `comparable`, which every topic needs again, and whoever assembles the content anew. */
const compared = new Map<string, string>();
const wordsOf = ({ words }: Clause): string => {
  const known = compared.get(words) ?? comparable(words);
  compared.set(words, known);
  return known;
};

/** What was searched for, in readers' words: “a”; “b” cùng với “c”. */
export const searchWords = ({ searched }: Pick<Topic, 'searched'>): string =>
  searched
    .map((search) =>
      search
        .split(' + ')
        .map((phrase) => `“${phrase}”`)
        .join(' cùng với '),
    )
    .join('; ');

const clausesBy = new WeakMap<readonly Clause[], ReadonlyMap<string, readonly Clause[]>>();
/** The clauses of a text by the syllables in them, for every topic is looked for in every text. */
function bySyllable(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const known = clausesBy.get(clauses);
  if (known !== undefined) return known;
  const by = new Map<string, Clause[]>();
  for (const clause of clauses)
    for (const syllable of wordsOf(clause).split(' ')) {
      const own = by.get(syllable);
      if (own === undefined) by.set(syllable, [clause]);
      else if (own.at(-1) !== clause) own.push(clause);
    }
  clausesBy.set(clauses, by);
  return by;
}

/** A test for clauses that contain what was searched for on a topic. */
type Search = ((clause: Clause) => boolean) & {
  /** Those clauses of a text, in reading order. */
  readonly in: (text: Pick<Text, 'clauses'>) => readonly Clause[];
};

/** Makes what was searched for on a topic ready to look for it. */
export function searchOf(
  topic: Pick<Topic, 'searched'>,
  abbreviations: readonly Abbreviation[],
): Search {
  const finders = topic.searched.map((search) => finder(search, abbreviations));
  return Object.assign((clause: Clause) => finders.some((finds) => finds(wordsOf(clause))), {
    in: ({ clauses }: Pick<Text, 'clauses'>) => {
      const by = bySyllable(clauses);
      const found = new Set<Clause>();
      for (const finds of finders)
        for (const syllable of finds.needs)
          for (const clause of by.get(syllable) ?? [])
            if (!found.has(clause) && finds(wordsOf(clause))) found.add(clause);
      return clauses.filter((c) => found.has(c));
    },
  });
}

/**
 * What a clause is to a topic, and why it fills no cell, in readers' words. null: nobody has said. Of the clauses that a topic's search
 * finds there is none: edition/check-absence.ts refuses it.
 */
export type ClauseStanding = {
  readonly as: 'statement' | 'speaks' | 'aside';
  readonly why: string;
} | null;

/** What a clause is to a topic: it makes a statement, mentions the topic, or was read and set aside. */
export function standing(topic: Topic, clause: Clause): ClauseStanding {
  const own = topic.statements.filter((s) => s.text === clause.text && s.clause === clause.id);
  if (own.length > 0) {
    const goals = own.filter(isGoal);
    const years = [...new Set(goals.flatMap((s) => (s.year === null ? [] : [s.year])))].sort(
      (a, b) => a - b,
    );
    const why =
      goals.length === 0
        ? own.every((s) => s.kind === 'baseline')
          ? 'hiện trạng, không phải mục tiêu'
          : 'con số khác, không phải mục tiêu'
        : years.length > 0
          ? `mục tiêu cho năm ${years.join(', ')}`
          : `mục tiêu ${noYear}`;
    return { as: 'statement', why };
  }
  const speaks = topic.alsoSpeaks.find((s) => s.clause === clauseRef(clause.text, clause.id));
  if (speaks !== undefined && isNear(speaks)) return { as: 'aside', why: speakings.near };
  if (speaks !== undefined)
    return { as: 'speaks', why: `${spokenOf}, ${noLevel} (${speakings[speaks.as]})` };
  const aside = topic.readAside.find((a) => a.clauses.includes(clauseRef(clause.text, clause.id)));
  return aside === undefined ? null : { as: 'aside', why: aside.reason };
}

/** Clauses of one text with the same reason, in reading order. */
interface FoundGroup {
  readonly why: string;
  readonly clauses: readonly Clause[];
}
interface TextProof {
  readonly text: Text;
  readonly groups: readonly FoundGroup[];
}
/** The proof for the empty cells of one province. */
export interface ProvinceProof {
  readonly province: Province;
  /** Years for which it sets no goal, by what their cells say: not stated, or mentioned without a level. */
  readonly says: readonly {
    readonly words: (typeof cellWords)['not-stated'] | typeof noLevel;
    readonly years: readonly number[];
  }[];
  readonly texts: readonly TextProof[];
}

/** Years for which a province sets no goal on a topic. */
export const emptyYears = (topic: Topic, province: Province): readonly number[] =>
  cellsOf(topic, [province]).flatMap((c) =>
    c.state === 'not-stated' && c.year !== null ? [c.year] : [],
  );

/**
 * Clauses with the words searched for that must have been read for a topic, in the order of the edition: those of every text, with or without
 * a goal, for a province may set its goals in one text and be silent in another. A province of which only texts about something else are held
 * owes none.
 */
export const mustBeRead = (
  topic: Topic,
  provinces: readonly Province[],
  finds: Search,
): readonly Clause[] =>
  provinces
    .filter((p) => !topic.outside.includes(p.slug))
    .flatMap((p) => p.texts.flatMap((t) => finds.in(t)));

/** For each province with an empty cell, and each of its texts: the clauses with the words searched for, and why they fill no cell. */
export function proofOf(edition: Edition, topic: Topic): readonly ProvinceProof[] {
  const finds = searchOf(topic, abbreviationsOf(edition));
  return edition.provinces
    .map((province): ProvinceProof => ({
      province,
      says: [
        ...groupBy(emptyYears(topic, province), (year) =>
          spokenAt(topic, province, { year }) === undefined ? cellWords['not-stated'] : noLevel,
        ),
      ].map(([words, years]) => ({ words, years })),
      texts: province.texts.map((text) => {
        const groups = groupBy(finds.in(text), (c) => standing(topic, c)?.why ?? '');
        return { text, groups: [...groups].map(([why, clauses]) => ({ why, clauses })) };
      }),
    }))
    .filter((p) => p.says.length > 0);
}
