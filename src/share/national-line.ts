import { panelsOf } from '../domain/chart/chart-panel.ts';
import { marksIn } from '../domain/chart/national-words.ts';
import { formatDate } from '../domain/words/dates.ts';
import { insideSentence } from '../domain/words/inside-sentence.ts';
import type { NationalMark, Province, Topic } from '../model/model.ts';
import { measuresOf } from './column-of.ts';

/**
 * The national mark of a topic on one line: "Mức quốc gia 2025: trên 2% (411/QĐ-TTg, ngày 31/3/2022; chưa đối chiếu bản gốc)".
 * null unless exactly one of its charts has national lines, of one decision, that cross all of its rows: no more can be said
 * truly on one line.
 * @param marks national marks of the topic
 */
export function nationalLine(
  topic: Topic,
  provinces: readonly Province[],
  marks: readonly NationalMark[],
): string | null {
  const lined = panelsOf(topic, provinces, marks).filter((p) => p.lines.length > 0);
  const [panel] = lined;
  if (panel === undefined || lined.length > 1 || panel.rows.some((r) => r.apart)) return null;
  const drawn = marksIn(topic, panel, marks);
  const decision = drawn[0]?.decision;
  if (decision === undefined || drawn.some((m) => m.decision.id !== decision.id)) return null;
  const measure = measuresOf(topic).length > 1 ? ` (${insideSentence(panel.group)})` : '';
  const values = panel.lines.map((l) => `${l.year}: ${l.text}`).join(', ');
  const unchecked = drawn.every((m) => m.confirmed !== null) ? '' : '; chưa đối chiếu bản gốc';
  return `Mức quốc gia${measure} ${values} (${decision.number}, ngày ${formatDate(decision.date)}${unchecked})`;
}
