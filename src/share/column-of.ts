import { byYear } from '../domain/words/years.ts';
import { spokenAt } from '../domain/compare/also-speaks.ts';
import { cellWords, stateWords } from '../domain/compare/cell-state.ts';
import { agreeing, cellOf, isGoal, mainYears } from '../domain/compare/compare.ts';
import { exceptionShown } from '../domain/compare/exception.ts';
import { raiseExceptions } from './raise-exceptions.ts';
import { shownValue } from '../domain/compare/format.ts';
import { measureLabel } from '../domain/compare/measure-name.ts';
import { patternEscape } from '../domain/words/pattern-escape.ts';
import { joiningWords } from '../domain/words/excerpt.ts';
import type { Stops } from '../domain/words/bound-pairs.ts';
import { groupBy } from '../domain/words/group-by.ts';
import type { Column, Entry, Step } from './column.ts';
import type { Province, Statement, Topic } from '../model/model.ts';

/** So many words of a name at least are the thing that it names; two where the name begins with them. */
const fewest = 3;

/** The longest run of a name's words that stands in what is said, as it stands there, whatever its capitals; nothing where only single words do. */
function runOf(said: string, name: string): string | undefined {
  const own = name.toLowerCase().replace(/[,;]/g, '').split(' ');
  for (let length = own.length; length >= fewest - 1; length--)
    for (let from = 0; from + length <= own.length; from++) {
      if (length < fewest && from > 0) break;
      const words = own.slice(from, from + length);
      if ([words[0], words.at(-1)].some((w) => w !== undefined && joiningWords.has(w))) continue;
      const run = words.join(' ');
      const at = ` ${said.toLowerCase()} `.search(
        new RegExp(`[\\s“(]${patternEscape(run)}[\\s,;.:)”]`, 'u'),
      );
      if (at >= 0) return said.slice(at, at + run.length);
    }
  return undefined;
}

/** What a statement in words is about, in its own words: by the name of the topic, else of what it counts. */
function thingIn({ words, indicator }: Statement, topic: Topic): { readonly thing?: string } {
  const thing = runOf(words, topic.name) ?? runOf(words, indicator.name);
  return thing === undefined ? {} : { thing };
}

const stepOf = (s: Statement, topic: Topic, stops: Stops): Step => ({
  year: s.year,
  value: shownValue(s),
  valueWords: s.valueWords,
  sentence: s.words,
  ...(s.value === null ? { stops: stops(s.words), ...thingIn(s, topic) } : {}),
  exception: exceptionShown(s.quote),
});

/** Numbers with a year first, then numbers without, then words with a year, then words without. */
const rank = ({ steps }: Entry): number =>
  steps.some((s) => s.value !== null && s.year !== null)
    ? 0
    : steps.some((s) => s.value !== null)
      ? 1
      : steps.some((s) => s.year !== null)
        ? 2
        : 3;

/** Joins entries without numbers that have the same words for the same year; the label of the joined entry names everything counted. */
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
            goals: same.goals + entry.goals,
            exception: null,
          },
    );
  }
  return [...out.values()];
}

/** How many goals statements are that say the same: one that several texts set counts once, two of one text twice. */
const goalsIn = (statements: readonly Statement[]): number =>
  Math.max(...[...groupBy(statements, (s) => s.text).values()].map((own) => own.length));

/** Headings of everything the goals of a topic count, goals without a number included. With more than one, each entry has a label. */
export const measuresOf = (topic: Topic): readonly string[] => [
  ...new Set(topic.statements.filter(isGoal).map((s) => s.indicator.group)),
];

function entriesOf(topic: Topic, province: string, stops: Stops): readonly Entry[] {
  const goals = topic.statements.filter((s) => isGoal(s) && s.province === province);
  const labelled = measuresOf(topic).length > 1;
  const entries = topic.indicators.flatMap((indicator): Entry[] => {
    const own = goals.filter((s) => s.indicator.id === indicator.id);
    const alike = [...new Set(own.map((s) => s.year))].flatMap((year) =>
      agreeing(own.filter((s) => s.year === year)),
    );
    const steps = alike.flatMap(([s]) => (s === undefined ? [] : [stepOf(s, topic, stops)]));
    return steps.length === 0
      ? []
      : [
          {
            label: labelled ? measureLabel({ indicator }, goals) : null,
            steps: steps.toSorted((a, b) => byYear(a.year, b.year)),
            goals: alike.reduce((sum, some) => sum + goalsIn(some), 0),
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

function gapsOf(topic: Topic, province: Province): readonly string[] {
  const empty = mainYears.flatMap((year) => {
    const { state } = cellOf(topic, province.slug, year);
    const spoken = spokenAt(topic, province, { year }) !== undefined;
    return state === 'stated' || state === 'no-number'
      ? []
      : [{ year, said: stateWords(state, spoken) }];
  });
  return [...groupBy(empty, ({ said }) => said)].map(
    ([said, cells]) => `${cells.map(({ year }) => year).join(', ')}: ${said}`,
  );
}

/** The column of a province: every goal of its texts, those that agree once. @param stops where excerpts may be cut */
export function columnOf(topic: Topic, province: Province, stops: Stops): Column {
  const { slug, name, mark, colour } = province;
  const entries = entriesOf(topic, slug, stops);
  return {
    province: { slug, name, mark, colour },
    ...raiseExceptions(entries),
    gaps:
      entries.length > 0
        ? gapsOf(topic, province)
        : topic.outside.includes(slug)
          ? [cellWords.outside]
          : [],
  };
}
