import { isRank } from '../domain/compare/shown-value.ts';
import { agreeing, isGoal, isMainYear, mainYears } from '../domain/compare/compare.ts';
import { cellWords } from '../domain/compare/cell-state.ts';
import { noLevel } from '../domain/compare/without-number.ts';
import { valueRange } from '../domain/compare/value-range.ts';
import { groupBy } from '../domain/words/group-by.ts';
import { listed } from '../domain/words/listed.ts';
import { placeKinds } from '../domain/words/counted.ts';
import { stopsBy, type Stops } from '../domain/words/bound-pairs.ts';
import { noYear } from '../domain/words/year-words.ts';
import { upperFirst } from '../domain/words/upper-first.ts';
import type { Province, Statement, Topic } from '../model/model.ts';
import { unitAxis } from '../domain/chart/unit-chart.ts';
import { countsByYear } from '../domain/compare/all-counts.ts';
import { allWords, leftOut, rangeWords } from '../domain/compare/all-words.ts';
import { isMany } from '../domain/compare/many.ts';
import { byRegion } from '../domain/text/by-region.ts';
import type { Units } from './picture-type.ts';
import type { Column } from './column.ts';
import { columnOf } from './column-of.ts';

/** As many columns as a picture has room for. */
const columnsInPicture = 4;
/** As many provinces without a goal as are named one by one. */
const mostNames = 6;
/** As many measures as are said by their range. */
const mostMeasures = 2;

/** The columns of a picture, or a chart of many provinces, and the lines that say what is in neither. */
export interface Shown {
  readonly columns: readonly Column[];
  readonly units: Units | null;
  readonly lines: readonly string[];
}

const provincesOf = (goals: readonly Statement[]): number =>
  new Set(goals.map((s) => s.province)).size;

/** "2025: từ 71% đến 80%": the lowest and the highest of one measure. */
function rangeOf(year: number, goals: readonly Statement[]): string {
  const range = valueRange(goals);
  if (range === null) return '';
  const { low, high } = range;
  return `${year}: ${low === high ? low : `từ ${low} đến ${high}`}`;
}

/** Counts and ranges instead of columns: who sets a goal, between which figures each measure lies, what has no number. */
function ranges(topic: Topic, provinces: readonly Province[]): readonly string[] {
  const goals = topic.statements.filter(isGoal);
  const setting = provincesOf(goals);
  const { asked, outside } = askedOf(topic, provinces);
  const numbers = goals.filter((s) => s.value !== null && isMainYear(s.year));
  const measures = [...groupBy(numbers, (s) => s.indicator.id).values()].toSorted(
    (a, b) => provincesOf(b) - provincesOf(a),
  );
  const otherwhen = goals.filter((s) => s.value !== null && !isMainYear(s.year));
  const rest = measures.length - mostMeasures;
  const more = [
    ...(rest > 0 ? [`${rest} thước đo khác`] : []),
    ...(otherwhen.length > 0 ? [`${otherwhen.length} mục tiêu cho năm khác hoặc ${noYear}`] : []),
  ];
  const kinds = placeKinds(asked);
  const withoutNumber = setting - provincesOf(goals.filter((s) => s.value !== null));
  return [
    `${setting}/${asked.length} ${kinds} đặt mục tiêu${withoutNumber > 0 ? `, ${withoutNumber} chỉ bằng lời` : ''}${setting < asked.length ? `; ${asked.length - setting} ${noLevel}` : ''}`,
    ...measures.slice(0, mostMeasures).map((own) => {
      const years = mainYears.flatMap((year) => {
        const of = agreeing(own.filter((s) => s.year === year)).flatMap(([s]) =>
          s === undefined ? [] : [s],
        );
        return of.length === 0 ? [] : [rangeOf(year, of)];
      });
      return `${own[0]?.indicator.group ?? ''} (${provincesOf(own)}/${asked.length}): ${years.join('; ')}`;
    }),
    ...(more.length > 0 ? [`${more.join(', ')}: xem bảng so sánh`] : []),
    ...beyond(outside),
  ];
}

/** The counts and the chart of many provinces for the year of which most is said; null where nobody gives a figure. */
function unitsOf(topic: Topic, provinces: readonly Province[]): Units | null {
  const ordered = byRegion(provinces).flatMap((r) => r.provinces);
  const counts = countsByYear(topic, ordered).find((c) => c.same.length > 0);
  if (counts?.measure == null) return null;
  const { setting, same } = allWords(counts, provinces);
  const { values, year, measure } = counts;
  const unit = measure.unit ?? '';
  const left = leftOut(counts);
  return {
    answer: `${setting.number}${setting.words}${same === null ? '' : `; ${same.words}, ${rangeWords(same, counts.same.length)}`}`,
    values,
    axis: unitAxis(
      values.map((v) => v.value),
      unit,
    ),
    reverse: isRank(unit),
    unit,
    key: `Mỗi dấu một tỉnh có mục tiêu ${year}, hình theo vùng.${left === '' ? '' : ` Không vẽ: ${left}.`}`,
  };
}

/** The provinces whose texts are about the topic, and the others. */
function askedOf(
  topic: Topic,
  provinces: readonly Province[],
): Record<'asked' | 'outside', readonly Province[]> {
  const isOutside = (p: Province) => topic.outside.includes(p.slug);
  return {
    asked: provinces.filter((p) => !isOutside(p)),
    outside: provinces.filter(isOutside),
  };
}

/** "Ngoài phạm vi: Đắk Nông"; by their number when they are many. */
const beyond = (outside: readonly Province[]): readonly string[] =>
  outside.length === 0
    ? []
    : [
        `${upperFirst(cellWords.outside)}: ${outside.length > mostNames ? `${outside.length} ${placeKinds(outside)}` : listed(outside.map((p) => p.name))}`,
      ];

const stopsOf = new WeakMap<readonly Province[], Stops>();
/** Where words of these provinces' texts may be cut, told once for all topics. */
export function stopsIn(provinces: readonly Province[]): Stops {
  const known =
    stopsOf.get(provinces) ??
    stopsBy(provinces.flatMap((p) => p.texts.flatMap((t) => t.clauses.map((c) => c.words))));
  stopsOf.set(provinces, known);
  return known;
}

/**
 * What a picture of a comparison shows: all provinces as columns while there is room for them; else those with a goal, the others named
 * below; else counts and ranges, with a mark for each of many provinces. No province is left out without a word.
 */
export function shownOf(topic: Topic, provinces: readonly Province[]): Shown {
  const units = isMany(provinces) ? unitsOf(topic, provinces) : null;
  if (units !== null) return { columns: [], units, lines: [] };
  const stops = stopsIn(provinces);
  const columns = provinces.map((p) => columnOf(topic, p, stops));
  if (columns.length <= columnsInPicture) return { columns, units, lines: [] };
  const speaking = columns.filter((c) => c.entries.length > 0);
  if (speaking.length === 0) return { columns: [], units, lines: [] };
  if (speaking.length > columnsInPicture)
    return { columns: [], units, lines: ranges(topic, provinces) };
  const { asked, outside } = askedOf(topic, provinces);
  const silent = asked.filter((p) => speaking.every((c) => c.province.slug !== p.slug));
  return {
    columns: speaking,
    units,
    lines: [
      ...(silent.length === 0
        ? []
        : silent.length > mostNames
          ? [`${silent.length} ${placeKinds(silent)} khác ${noLevel}`]
          : [`${upperFirst(noLevel)}: ${listed(silent.map((p) => p.name))}`]),
      ...beyond(outside),
    ],
  };
}
