import { noNumber, otherMeasure } from '../compare/without-number.ts';
import { isGoal, mainYears } from '../compare/compare.ts';
import {
  copiesOf,
  decisionName,
  decisionShort,
  markText,
  referenceWords,
  withoutNumber,
  yearOf,
} from '../national/mark-words.ts';
import { marksOf } from '../national/marks-of.ts';
import { orderOf, type Order } from '../national/order.ts';
import { noFigure } from '../national/standing-words.ts';
import { groupBy } from '../words/group-by.ts';
import { insideSentence } from '../words/inside-sentence.ts';
import { inYear } from '../words/year-words.ts';
import type { NationalMark, Province, Topic } from '../../model/model.ts';
import type { Panel } from './chart-panel.ts';
import { drawnMarks, whyUndrawn, type MarkUndrawn } from './national-line.ts';

/** Measures of the goals that a panel of this heading draws. */
const measuresIn = (topic: Topic, groups: readonly string[]): ReadonlySet<string> =>
  new Set(
    topic.statements
      .filter(
        (s) =>
          isGoal(s) && s.value !== null && s.year !== null && groups.includes(s.indicator.group),
      )
      .map((s) => s.indicator.id),
  );

/** The marks that a panel draws as lines. */
export const marksIn = (
  topic: Topic,
  { group }: Pick<Panel, 'group'>,
  marks: readonly NationalMark[],
): readonly NationalMark[] => drawnMarks(measuresIn(topic, [group]), marks);

/**
 * What an editor notes of the marks of a panel, for its caption: "2025: gộp “cấp bộ, tỉnh”; 2030: chỉ thấy bản tiếng Anh"; ''
 * for nothing. That the copies write "khoảng" is left out: the value says it.
 */
export const notesOf = (drawn: readonly NationalMark[]): string =>
  drawn
    .flatMap((m) =>
      m.note === null || (m.about === true && m.note.startsWith('Viết “khoảng'))
        ? []
        : `${yearOf(m)}: ${insideSentence(m.note.replace(/^Mức quốc gia /, '')).replace(/\.$/, '')}`,
    )
    .join('; ');

const reasonWords: Readonly<Record<MarkUndrawn | 'no-chart', string>> = {
  'other-measure': `vì ${otherMeasure}`,
  // Of a goal of the topic, which has no chart: one province alone sets it, or for another year.
  'no-chart': 'vì thước đo của mức này không có hình',
  'no-number': `vì ${noNumber}`,
  range: 'vì là một khoảng',
  several: 'vì có nhiều mức',
};

/** Marks that no chart draws, in words. */
export interface UndrawnMarks {
  readonly label: string;
  readonly said: string;
  readonly marks: readonly NationalMark[];
}

/**
 * Every mark of the topic that none of its charts draws, with the reason; then years for which a drawn measure has none.
 * @param all every panel of the topic
 * @param panels those beside which the words stand
 */
export function undrawnMarks(
  topic: Topic,
  all: readonly Panel[],
  panels: readonly Panel[],
  marks: readonly NationalMark[],
): readonly UndrawnMarks[] {
  const drawn = new Set(all.flatMap((p) => marksIn(topic, p, marks)));
  const measures = measuresIn(
    topic,
    panels.map((p) => p.group),
  );
  const left = marksOf(marks, { topic: topic.slug }).filter((m) => !drawn.has(m));
  const charted = measuresIn(
    topic,
    all.map((p) => p.group),
  );
  const asked = new Set(topic.statements.filter(isGoal).map((s) => s.indicator.id));
  const hasNoChart = ({ indicator }: NationalMark): boolean =>
    indicator !== null && asked.has(indicator.id) && !charted.has(indicator.id);
  const byReason = groupBy(left, (m) => {
    const why = whyUndrawn(m, measures, marks) ?? 'several';
    return why === 'other-measure' && hasNoChart(m) ? 'no-chart' : why;
  });
  const value = (m: NationalMark): string =>
    `${m.value === null ? `${withoutNumber},` : markText(m)} ${m.year === null ? yearOf(m) : inYear(m.year)} (${decisionShort(m.decision)})`;
  /** What is counted; with a number, also over what. */
  const counted = ({ numerator, denominator, value: number }: NationalMark): string =>
    number === null || denominator === null ? numerator : `${numerator}, tính trên ${denominator}`;
  const inWords = (own: readonly NationalMark[]): string =>
    [...groupBy(own, (m) => m.indicator?.id ?? counted(m)).values()]
      .map(([first, ...more]) =>
        first === undefined ? '' : `${counted(first)}: ${[first, ...more].map(value).join(', ')}`,
      )
      .join('; ');
  const without = panels
    .filter((p) => p.lines.length > 0)
    .flatMap((p) => {
      const own = measuresIn(topic, [p.group]);
      const years = mainYears.filter(
        (y) => !marks.some((m) => m.year === y && m.indicator !== null && own.has(m.indicator.id)),
      );
      return years.map((y) => `${panels.length > 1 ? `${p.group}, ` : ''}${inYear(y)}`);
    });
  return [
    ...(['other-measure', 'no-chart', 'no-number', 'range', 'several'] as const).map((reason) => ({
      label: `Mức quốc gia không vẽ ${reasonWords[reason]}`,
      said: inWords(byReason.get(reason) ?? []),
      marks: byReason.get(reason) ?? [],
    })),
    { label: `Mức quốc gia ${noFigure}`, said: without.join('; '), marks: [] },
  ].filter(({ said }) => said !== '');
}

/** Names of the provinces whose goal stands beside a mark of these and whose text has this order to its decision. */
const beside = (
  topic: Topic,
  drawn: readonly NationalMark[],
  provinces: readonly Province[],
  wanted: Order,
): string =>
  provinces
    .filter((p) =>
      drawn.some((m) =>
        topic.statements.some(
          (s) =>
            isGoal(s) &&
            s.value !== null &&
            s.province === p.slug &&
            s.year === m.year &&
            s.indicator.id === m.indicator?.id &&
            p.texts.some((t) => t.slug === s.text && orderOf(t, m) === wanted),
        ),
      ),
    )
    .map((p) => p.name)
    .join(', ');

/** "Quyết định số 411/QĐ-TTg ra sau văn bản của Đồng Tháp.": of which provinces a drawn decision is not known to have come first; '' for none. */
function orderWords(
  topic: Topic,
  drawn: readonly NationalMark[],
  provinces: readonly Province[],
): string {
  const said = [...groupBy(drawn, (m) => decisionShort(m.decision))].flatMap(([name, own]) => {
    const later = beside(topic, own, provinces, 'text-first');
    const unknown = beside(topic, own, provinces, 'unknown');
    return [
      ...(later === '' ? [] : [`${name} ra sau văn bản của ${later}.`]),
      ...(unknown === ''
        ? []
        : [`Không rõ ${name} ra trước hay sau văn bản của ${unknown}, không ghi ngày.`]),
    ];
  });
  return said.join(' ');
}

/**
 * Which decisions the marks beside some charts come from, how far they were checked, and whether they came before the texts; ''
 * when there are none.
 * @param drawn the marks that are lines
 * @param said those that stand in words
 */
export function marksSource(
  topic: Topic,
  drawn: readonly NationalMark[],
  said: readonly NationalMark[],
  provinces: readonly Province[],
): string {
  const all = [...drawn, ...said];
  if (all.length === 0) return '';
  return [referenceWords(all), orderWords(topic, drawn, provinces)]
    .filter((w) => w !== '')
    .join(' ');
}

/** The same for a chart that leaves the site: with the copies that each of its lines stands on. */
export function marksSourceAway(
  topic: Topic,
  drawn: readonly NationalMark[],
  said: readonly NationalMark[],
  provinces: readonly Province[],
): string {
  const words = marksSource(topic, drawn, said, provinces);
  if (words === '') return '';
  const copies = [...groupBy(drawn, (m) => decisionName(m.decision)).values()].map(copiesOf);
  const notes = notesOf(drawn);
  return [
    `Mức quốc gia: ${words}`,
    ...(copies.length === 0 ? [] : [`Từng vạch đối chiếu qua ${copies.join('; ')}.`]),
    ...(notes === '' ? [] : [`Ghi chú cho ${notes}.`]),
  ].join(' ');
}
