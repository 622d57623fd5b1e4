import { byYear } from '../words/years.ts';
import { spokenAt, type Spoken } from './also-speaks.ts';
import { cellOf, isGoal, mainYears, severalMeasures, yearsOf, type Cell } from './compare.ts';
import { measureName } from './measure-name.ts';
import type { Province, Text, Topic } from '../../model/model.ts';

/** What one province says on a topic, as an embedded table shows it. */
export interface EmbedRow {
  readonly province: Province;
  /** One for each main year. */
  readonly cells: readonly Cell[];
  /** One for each other year of any province, and for goals without a year when any province has some. */
  readonly others: readonly Cell[];
  /** Where the page of the topic quotes it, when it only mentions the topic for a year. */
  readonly spoken: (year: number | null) => Spoken | undefined;
}

/** A topic as a table to embed, for the width of a newspaper column. */
export interface EmbedView {
  readonly topic: Topic;
  /** All provinces, those with goals first; empty when no province sets a goal. */
  readonly rows: readonly EmbedRow[];
  /** What all numbers count, when it is one thing; null when each number has to say it. */
  readonly measure: string | null;
  /** True when values come with words: in a narrow frame the name of a province is then above its years, not next to them. */
  readonly stacked: boolean;
  /** Years besides the main ones for which any province sets a goal; null: goals without a year. */
  readonly otherYears: readonly (number | null)[];
  /** The texts with goals. */
  readonly source: string;
}

/** A province's cells by their years, goals without a year last. */
export const cellsByYear = ({
  cells,
  others,
}: Pick<EmbedRow, 'cells' | 'others'>): readonly Cell[] =>
  [...cells, ...others].toSorted((a, b) => byYear(a.year, b.year));

/** True where years besides the main ones have goals: in a narrow frame each year then has a line of its own, so that they stay in order. */
export const isListed = ({ otherYears }: Pick<EmbedView, 'otherYears'>): boolean =>
  otherYears.some((year) => year !== null);

/** True for a province without any goal on the topic. */
export const isSilent = ({ cells, others }: EmbedRow): boolean =>
  [...cells, ...others].every((c) => c.state === 'not-stated' || c.state === 'outside');

/** "22-NQ/TU, 2174/QĐ-UBND (Kiên Giang); 2043/QĐ-UBND (Trà Vinh)": every text by its number, or by its name. */
function sourceOf(texts: readonly Text[], provinces: readonly Province[]): string {
  return provinces
    .flatMap((province) => {
      const names = texts
        .filter((t) => t.province === province.slug)
        .map((t) => t.number ?? t.shortName);
      if (names.length === 0) return [];
      const list = names.join(', ');
      return [list.includes(province.name) ? list : `${list} (${province.name})`];
    })
    .join('; ');
}

/** @param texts all texts: when none sets a goal, all of them are the source of that */
export function embedView(
  topic: Topic,
  provinces: readonly Province[],
  texts: readonly Text[],
): EmbedView {
  const goals = topic.statements.filter(isGoal);
  const years = yearsOf(topic).filter((y) => !mainYears.includes(y));
  const otherYears = [...years, ...(goals.some((s) => s.year === null) ? [null] : [])];
  const rows = provinces.map((province): EmbedRow => ({
    province,
    spoken: (year) => spokenAt(topic, province, { year }),
    cells: mainYears.map((year) => cellOf(topic, province.slug, year)),
    others: otherYears.map((year) => cellOf(topic, province.slug, year)),
  }));
  const numbered = goals.filter((s) => s.value !== null);
  const [one] = numbered;
  const measure =
    one === undefined || severalMeasures(topic) ? null : measureName(numbered, one.indicator.group);
  const speaking = new Set(goals.map((s) => s.text));
  return {
    topic,
    otherYears,
    measure,
    rows: goals.length === 0 ? [] : [...rows.filter((r) => !isSilent(r)), ...rows.filter(isSilent)],
    stacked: measure === null || goals.some((s) => s.value === null),
    source: sourceOf(
      speaking.size === 0 ? texts : texts.filter((t) => speaking.has(t.slug)),
      provinces,
    ),
  };
}
