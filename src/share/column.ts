import { cellWords } from '../domain/compare/cell-state.ts';
import { agreeing, cellOf, isGoal, mainYears } from '../domain/compare/compare.ts';
import { exceptionIn } from '../domain/compare/exception.ts';
import { shownValue, type ShownValue } from '../domain/compare/format.ts';
import { groupBy } from '../domain/words/group-by.ts';
import type { Province, Statement, Topic } from '../model/model.ts';

/** One value or wording of a measure. */
export interface Step {
  /** null: the text gives no year. */
  readonly year: number | null;
  /** null: the text gives no number. */
  readonly value: ShownValue | null;
  /** The words that bear it. */
  readonly valueWords: string;
  /** The whole statement they stand in; null where the entry joins several. */
  readonly sentence: string | null;
  /** What the text takes out of it; null also where the entry or the column says it for all. */
  readonly exception: string | null;
}
/** One measure of a province. */
export interface Entry {
  /** What is counted; null where the whole topic counts one thing. */
  readonly label: string | null;
  readonly steps: readonly Step[];
  /** What every step takes out; null also where the column says it for all. */
  readonly exception: string | null;
}
/** All that a province's texts set as goals on a topic, and for which years they set none. */
export interface Column {
  readonly province: Pick<Province, 'slug' | 'name' | 'mark'>;
  readonly entries: readonly Entry[];
  /** What every entry of several takes out. */
  readonly exception: string | null;
  /** "2030: không nêu"; empty when every main year has an entry, or when there are no entries at all. */
  readonly gaps: readonly string[];
}

const stepOf = (s: Statement): Step => ({
  year: s.year,
  value: shownValue(s),
  valueWords: s.valueWords,
  sentence: s.words,
  exception: exceptionIn(s.quote),
});

/** By year, those without one last. */
const byYear = (a: Step, b: Step): number => (a.year ?? Infinity) - (b.year ?? Infinity) || 0;

/** Numbers of a main year first, then other numbers, then words. */
const rank = ({ steps }: Entry): number =>
  steps.some((s) => s.value !== null && s.year !== null)
    ? 0
    : steps.some((s) => s.value !== null)
      ? 1
      : steps.some((s) => s.year !== null)
        ? 2
        : 3;

/** Entries of words alone that read the same for the same year become one, with both things counted in its label. */
function joinWords(entries: readonly Entry[]): readonly Entry[] {
  const out = new Map<string, Entry>();
  for (const entry of entries) {
    const [only] = entry.steps;
    const key =
      entry.steps.length === 1 && only !== undefined && only.value === null
        ? [only.year, only.valueWords.toLowerCase(), only.exception].join(' ')
        : `${out.size}`;
    const same = out.get(key);
    out.set(
      key,
      same === undefined || only === undefined
        ? entry
        : {
            label: [...new Set([same.label, entry.label].filter((l) => l !== null))].join('; '),
            steps: [{ ...only, sentence: null }],
            exception: null,
          },
    );
  }
  return [...out.values()];
}

/** Everything the goals of a topic count, words included: more than one, and each entry says which. */
export const measuresOf = (topic: Topic): readonly string[] => [
  ...new Set(topic.statements.filter(isGoal).map((s) => s.indicator.group)),
];

function entriesOf(topic: Topic, province: string): readonly Entry[] {
  const goals = topic.statements.filter((s) => isGoal(s) && s.province === province);
  const labelled = measuresOf(topic).length > 1;
  const entries = topic.indicators.flatMap((indicator): Entry[] => {
    const own = goals.filter((s) => s.indicator.id === indicator.id);
    const steps = [...new Set(own.map((s) => s.year))].flatMap((year) =>
      agreeing(own.filter((s) => s.year === year)).flatMap(([s]) =>
        s === undefined ? [] : [stepOf(s)],
      ),
    );
    return steps.length === 0
      ? []
      : [
          {
            label: labelled ? indicator.group : null,
            steps: steps.toSorted(byYear),
            exception: null,
          },
        ];
  });
  const once = [
    ...new Map(
      entries.map((e) => [
        JSON.stringify([
          e.label,
          e.steps.map(({ year, value, valueWords, exception }) => [
            year,
            value ?? valueWords,
            exception,
          ]),
        ]),
        e,
      ]),
    ).values(),
  ];
  return joinWords(once).toSorted(
    (a, b) => rank(a) - rank(b) || (a.steps[0]?.year ?? 0) - (b.steps[0]?.year ?? 0),
  );
}

function gapsOf(topic: Topic, province: string): readonly string[] {
  const empty = mainYears.flatMap((year) => {
    const { state } = cellOf(topic, province, year);
    return state === 'not-stated' || state === 'not-applicable' ? [{ year, state }] : [];
  });
  return [...groupBy(empty, ({ state }) => state)].map(
    ([state, cells]) => `${cells.map(({ year }) => year).join(', ')}: ${cellWords[state]}`,
  );
}

/** The exception that all make; null when they differ. */
const common = ([first, ...others]: readonly { readonly exception: string | null }[]):
  string | null =>
  first !== undefined && others.every((o) => o.exception === first.exception)
    ? first.exception
    : null;

const without = <Item extends { readonly exception: string | null }>(
  items: readonly Item[],
): readonly Item[] => items.map((item) => ({ ...item, exception: null }));

/** An exception is said as far up as it holds for everything below: of a step, of its entry, of the whole column. */
function raised(entries: readonly Entry[]): Pick<Column, 'entries' | 'exception'> {
  const each = entries.map((entry) => {
    const exception = common(entry.steps);
    return exception === null ? entry : { ...entry, steps: without(entry.steps), exception };
  });
  const exception = each.length > 1 ? common(each) : null;
  return { entries: exception === null ? each : without(each), exception };
}

/** What the column of a province holds: every goal of its texts, the ones that agree once. */
export function columnOf(topic: Topic, { slug, name, mark }: Province): Column {
  const entries = entriesOf(topic, slug);
  return {
    province: { slug, name, mark },
    ...raised(entries),
    gaps: entries.length === 0 ? [] : gapsOf(topic, slug),
  };
}
