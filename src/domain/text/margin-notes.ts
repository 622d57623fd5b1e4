import { allCounts } from '../compare/all-counts.ts';
import { allWords, rangeWords } from '../compare/all-words.ts';
import { agreeing, cellOf, isGoal } from '../compare/compare.ts';
import { exceptionIn, withException } from '../compare/exception.ts';
import { valueText } from '../compare/format.ts';
import { isMany } from '../compare/many.ts';
import { saidOf } from '../compare/said.ts';
import { verdictOf, type Verdict } from '../compare/verdict-of.ts';
import { besideLines, type BesideLine } from '../national/beside-lines.ts';
import { verdictWords } from '../compare/verdict-words.ts';
import { unlikeMeasure } from '../compare/without-number.ts';
import type { Edition, Province, Statement, Topic } from '../../model/model.ts';

/** A note in the margin next to a number: where it is compared, and with which other values. */
export interface Note {
  readonly name: string;
  readonly url: string;
  /** Other provinces' values for the same year (where there are many, how many set a goal and in what range), else this province's value for another year; '' when there is neither. */
  readonly beside: string;
  /**
   * How far the values in `beside` can be compared; null when there are none and this province is not the only one with a goal, and when
   * `beside` itself says which of them count something else.
   */
  readonly verdict: Pick<Verdict, 'sign' | 'text'> | null;
  /** Where it stands against the national marks of its measure and year. */
  readonly national: readonly BesideLine[];
}

const values = (statements: readonly Statement[]): string =>
  agreeing(statements)
    .map(([s]) =>
      s === undefined ? '' : withException(valueText(s), exceptionIn(s.quote) !== null),
    )
    .join(', ');

/** Goals of other provinces for a year, with those who set them. */
const others = (
  topic: Topic,
  province: string,
  year: number,
  { provinces }: Edition,
): readonly (Province & { readonly goals: readonly Statement[] })[] =>
  provinces
    .filter((p) => p.slug !== province)
    .map((p) => ({ ...p, goals: cellOf(topic, p.slug, year).statements }))
    .filter(({ goals }) => goals.length > 0);

/** "Kiên Giang trên 30%; Gia Lai 50%" */
const listed = (held: ReturnType<typeof others>): string =>
  held.map((p) => `${p.name} ${values(p.goals)}`).join('; ');

/** The goals of others that are `wanted`, without those who set none such. */
const only = (held: ReturnType<typeof others>, wanted: (s: Statement) => boolean) =>
  held
    .map((p) => ({ ...p, goals: p.goals.filter(wanted) }))
    .filter(({ goals }) => goals.length > 0);

/**
 * How many of many provinces set a goal for a year, and where those lie that measure what this clause measures; without a range where
 * the clause itself measures several things.
 */
function countedAt(
  topic: Topic,
  own: readonly Statement[],
  year: number,
  all: readonly Province[],
): string {
  const [measure, ...more] = new Map(
    own.map(({ indicator }) => [indicator.id, indicator]),
  ).values();
  const counts = allCounts(topic, all, year, measure);
  const { setting, same } = allWords(counts, all);
  const range =
    same === null || more.length > 0
      ? ''
      : `; ${same.words}: ${rangeWords(same, counts.same.length)}`;
  return `${setting.number}${setting.words}${range}`;
}

/** What is next to the goals of one clause in the comparison. @param own its statements on the topic, perhaps for several years */
function besideOf(
  topic: Topic,
  own: readonly Statement[],
  edition: Edition,
): Pick<Note, 'beside' | 'verdict'> {
  const alone =
    own.some(isGoal) && topic.comparability === 'mot-tinh'
      ? { sign: topic.comparability, text: verdictWords[topic.comparability] }
      : null;
  const goals = own.filter((s): s is Statement & { year: number } => isGoal(s) && s.year !== null);
  const [first] = goals;
  if (first === undefined) return { beside: '', verdict: alone };
  const years = [...new Set(goals.map((s) => s.year))];
  const compared = years
    .map((year) => ({ year, held: others(topic, first.province, year, edition) }))
    .filter(({ held }) => held.length > 0);
  if (compared.length === 0) {
    const rest = topic.statements.filter(
      (s) =>
        isGoal(s) &&
        s.province === first.province &&
        s.year !== null &&
        !years.includes(s.year) &&
        s.indicator.id === first.indicator.id,
    );
    return {
      beside: [...new Set(rest.map((s) => s.year))]
        .map((year) => `${year}: ${values(rest.filter((s) => s.year === year))}`)
        .join('; '),
      verdict: alone,
    };
  }
  const shown = compared.map((b) => b.year);
  const sides = edition.provinces.filter(
    (p) =>
      p.slug === first.province || compared.some(({ held }) => held.some((o) => o.slug === p.slug)),
  );
  const all = topic.statements.filter(isGoal);
  const said = all.filter((s) => s.year !== null && shown.includes(s.year)).map(saidOf);
  const verdict = verdictOf(topic, sides, said, {
    total: all.length,
    year: null,
    names: edition.provinces.map((p) => p.name),
    others: all.some((s) => !sides.some((side) => side.slug === s.province)),
  });
  const measures = new Set(goals.map((s) => s.indicator.id));
  const isLike = (s: Statement): boolean => measures.has(s.indicator.id);
  // One verdict for all would deny that some of them measure what this clause does.
  const isMixed =
    verdict.sign === 'khac-thuoc-do' &&
    compared.some(({ held }) => held.some((p) => p.goals.some(isLike)));
  const besideAt = (held: ReturnType<typeof others>): string => {
    if (!isMixed) return listed(held);
    const [like, unlike] = [only(held, isLike), only(held, (s) => !isLike(s))];
    return [
      ...(like.length > 0 ? [listed(like)] : []),
      ...(unlike.length > 0 ? [`${unlikeMeasure}: ${listed(unlike)}`] : []),
    ].join('; ');
  };
  const beside = isMany(edition.provinces)
    ? shown.map((year) => countedAt(topic, goals, year, edition.provinces))
    : compared.map(({ year, held }) => `${years.length > 1 ? `${year}: ` : ''}${besideAt(held)}`);
  return { beside: beside.join('. '), verdict: isMixed ? null : verdict };
}

/** One note per topic that the clause's statements belong to, in their order. */
export function marginNotes(statements: readonly Statement[], edition: Edition): Note[] {
  const topics = [...new Set(statements.map((s) => s.topic))];
  return topics.flatMap((slug) => {
    const topic = edition.topics.find((t) => t.slug === slug);
    const own = statements.filter((s) => s.topic === slug);
    return topic === undefined
      ? []
      : [
          {
            name: topic.name,
            url: topic.url,
            ...besideOf(topic, own, edition),
            national: besideLines(own, edition.nationalMarks, edition.texts),
          },
        ];
  });
}
