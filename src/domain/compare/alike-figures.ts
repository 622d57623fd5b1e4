import { figureText } from './shown-value.ts';
import { agreeing, cellOf, yearsOf } from './compare.ts';
import { valueText } from './format.ts';
import { isMany } from './many.ts';
import { groupBy } from '../words/group-by.ts';
import { numberWord } from '../words/number-words.ts';
import { ContentError } from '../../model/content-error.ts';
import type { Province, Statement, Topic } from '../../model/model.ts';

/** One number that several provinces print for one year while counting different things. */
export interface AlikeFigures {
  readonly topic: Topic;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  /** What all of them count over, in the words of the texts; null when they differ. */
  readonly denominator: string | null;
  /** Headings of the different measures. */
  readonly measures: readonly string[];
  /** One per province, those of one measure next to each other. */
  readonly statements: readonly Statement[];
}

/** Numbers that provinces share for the year while counting different things; of each province its first number counts. */
function alikeIn(
  topic: Topic,
  provinces: readonly Province[],
  year: number,
): readonly AlikeFigures[] {
  const figures = provinces.flatMap(
    (p) =>
      cellOf(topic, p.slug, year).statements.find((s) => s.value !== null && s.valueMax === null) ??
      [],
  );
  const order = topic.indicators.map((i) => i.id);
  return [...groupBy(figures, (s) => `${s.value} ${s.unit}`).values()].flatMap(
    (own): AlikeFigures[] => {
      const [first] = own;
      const measures = [...new Set(own.map((s) => s.indicator.group))];
      const denominators = new Set(own.map((s) => s.denominator));
      if (first === undefined || measures.length < 2) return [];
      return [
        {
          topic,
          year,
          value: first.value ?? 0,
          unit: first.unit ?? '',
          denominator: denominators.size === 1 ? first.denominator : null,
          measures,
          statements: own.toSorted(
            (a, b) => order.indexOf(a.indicator.id) - order.indexOf(b.indicator.id),
          ),
        },
      ];
    },
  );
}

/**
 * The best example of why numbers must be read with their sentences: of all topics with different measures, the number that
 * most provinces share, then the one with the most measures.
 * @throws when no topic has such a figure
 */
export function mostAlike(
  topics: readonly Topic[],
  provinces: readonly Province[],
  year: number,
): AlikeFigures {
  const all = topics
    .filter((t) => t.comparability === 'khac-thuoc-do')
    .flatMap((t) => alikeIn(t, provinces, year));
  const [best] = all.toSorted(
    (a, b) => b.statements.length - a.statements.length || b.measures.length - a.measures.length,
  );
  if (best === undefined)
    throw new ContentError(
      { file: 'content/topics' },
      `không chỉ tiêu nào "khac-thuoc-do" có một con số năm ${year} mà nhiều tỉnh cùng ghi theo những thước đo khác nhau.`,
      'Trang đầu cần một chỉ tiêu như thế làm ví dụ: xem lại "comparability" và thước đo của các chỉ tiêu.',
    );
  return best;
}

/** The figures of a measure that a page shows, and how many more provinces have the same one. */
export interface ShownFigure {
  readonly statement: Statement;
  readonly more: number;
}

/** What is shown of the figures: all of a few provinces; of many, one for each measure, the others counted. */
export function shownFigures(
  { statements }: Pick<AlikeFigures, 'statements'>,
  provinces: readonly Province[],
): readonly ShownFigure[] {
  if (!isMany(provinces)) return statements.map((statement) => ({ statement, more: 0 }));
  return [...groupBy(statements, (s) => s.indicator.group).values()].flatMap(
    ([statement, ...others]) =>
      statement === undefined ? [] : [{ statement, more: others.length }],
  );
}

/** Goals of one year; null: the text gives no year. */
export interface YearGoals {
  readonly year: number | null;
  readonly statements: readonly Statement[];
}

/** All other goals that the province of a number sets on the topic, by year: a reader must not take the number for all that was promised. */
export const otherGoals = (topic: Topic, figure: Statement): readonly YearGoals[] =>
  [...yearsOf(topic), null]
    .map((year) => ({
      year,
      statements: agreeing(cellOf(topic, figure.province, year).statements)
        .filter((own) => !own.includes(figure))
        .flatMap(([s]) => (s === undefined ? [] : [s])),
    }))
    .filter(({ statements }) => statements.length > 0);

/**
 * "Cùng con số 80% hộ gia đình vào năm 2025, ba tỉnh viết “trên 80%”, nhưng là ba thước đo". The word before the number
 * belongs to it: it is in the number when all print it, else named with how many provinces print it.
 */
export function alikeTitle({
  value,
  unit,
  denominator,
  year,
  measures,
  statements,
}: AlikeFigures): string {
  const number = figureText(value, unit);
  const written = [...groupBy(statements, valueText)];
  const [first] = statements;
  const common = written.length === 1 && first !== undefined ? valueText(first) : number;
  const apart = written
    .filter(([text]) => written.length > 1 && text !== number)
    .map(([text, own]) => `, ${numberWord(own.length)} tỉnh viết “${text}”`);
  return `Cùng con số ${common}${denominator === null ? '' : ` ${denominator}`} vào năm\u00a0${year}${apart.join('')}, nhưng là ${numberWord(measures.length)} thước đo`;
}
