import { exceptionsSaid } from '../compare/exceptions-said.ts';
import { outlooksSaid } from '../compare/outlook.ts';
import type { NationalMark, Province, Topic } from '../../model/model.ts';
import { keyOf } from './chart-figure.ts';
import type { Panel } from './chart-panel.ts';
import { isOfProvince, undrawnOf, undrawnWords, type UndrawnReason } from './chart-undrawn.ts';
import { marksIn, marksSource, undrawnMarks } from './national-words.ts';
import { upperFirst } from '../words/upper-first.ts';

/** A paragraph below the charts of a topic. */
export interface ChartNote {
  readonly label: string;
  readonly said: string;
  /** Where its label leads. */
  readonly url: string | null;
}

/** What stands before the goals that are not drawn for one reason; a measure that no panel draws has a single figure. */
function labelOf(reason: UndrawnReason): string {
  if (reason === 'other-measure') return 'Chỉ một con số, không vẽ';
  return `${upperFirst(undrawnWords[reason])}${isOfProvince(reason) ? '' : ', không vẽ'}`;
}

/**
 * What stands below the charts of a topic's page or embed: exceptions, what no panel draws, where its national marks come from.
 * @param marks national marks of the topic
 */
export function chartNotes(
  topic: Topic,
  panels: readonly Panel[],
  provinces: readonly Province[],
  marks: readonly NationalMark[],
): readonly ChartNote[] {
  const exceptions = exceptionsSaid(topic, provinces).join('; ');
  const undrawn = undrawnOf(
    topic,
    provinces,
    panels.map((p) => p.group),
  );
  const inWords = undrawnMarks(topic, panels, panels, marks);
  const source = marksSource(
    topic,
    panels.flatMap((p) => marksIn(topic, p, marks)),
    inWords.flatMap((u) => u.marks),
    provinces,
  );
  return [
    { label: 'Ngoại lệ', said: exceptions, url: null },
    { label: 'Đề mục', said: outlooksSaid(topic.statements, provinces).join('; '), url: null },
    ...undrawn.map(({ reason, said }) => ({ label: labelOf(reason), said, url: null })),
    ...inWords.map(({ label, said }) => ({ label, said, url: null })),
    // Its words end with their own full stop.
    { label: 'Mức quốc gia', said: source.replace(/\.$/, ''), url: marks[0]?.url ?? null },
  ].filter(({ said }) => said !== '');
}

/** How to read all panels of a topic; what only one of them needs is in its caption. */
export const chartKey = (panels: readonly Panel[]): string =>
  `${keyOf({
    rows: panels.flatMap((p) => p.rows),
    reverse: false,
    unit: '',
    axis: { min: 0, max: 0, ticks: [] },
    lines: panels.flatMap((p) => p.lines),
  })}${panels.length > 1 ? ' Mỗi thước đo một trục riêng.' : ''}`;
