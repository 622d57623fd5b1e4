// Panels of the real sheet, one for each kind of row and national mark.
import { legendOf } from '../../domain/overview/legend.ts';
import { overviewOf, type OverviewPanel } from '../../domain/overview/overview-panel.ts';
import type { OverviewRow } from '../../domain/overview/overview-row.ts';
import type { Edition } from '../../model/model.ts';
import { faces } from '../../share/placed.ts';
import { measureBy } from '../../share/poster/measure.ts';
import { named } from './states.ts';

const measure = measureBy(await faces());

/** One panel of the overview for each state that one can be in, by the name of the state. */
export function overviewExamples(edition: Edition) {
  const { provinces } = edition;
  const overview = overviewOf(edition);
  const row = (holds: (r: OverviewRow) => boolean) => (p: OverviewPanel) => p.rows.some(holds);
  const size = 14;
  return {
    measure,
    legend: { entries: legendOf(overview, provinces, size, measure), size },
    panels: named(overview.panels, {
      'từ năm này đến năm kia': row((r) => r.points.length === 2),
      'năm kia không nêu': row((r) => r.tails.some((t) => t.kind === 'nothing')),
      'năm kia đo thứ khác': row((r) => r.tails.some((t) => t.kind === 'unlike')),
      'năm kia chỉ có lời': row((r) => r.tails.some((t) => t.kind === 'words')),
      'một khoảng': row((r) => r.points.some((p) => p.max !== null)),
      'không ghi năm': row((r) => r.said?.kind === 'no-year'),
      'chỉ có lời': row((r) => r.said?.kind === 'words'),
      'có nói tới': row((r) => r.said?.kind === 'spoken'),
      'hai mức quốc gia': (p) => p.national.lines.length === 2,
      'hai văn bản quốc gia': (p) => p.national.said.length === 2,
      'mức quốc gia đo thứ khác': (p) => p.national.unlike !== '',
      'thứ hạng, trục đảo chiều': (p) => p.axis.reverse,
    }),
    tables: {
      'có số': {
        caption: 'Thước đo có số',
        measures: overview.panels.slice(0, 3),
        provinces,
      },
      'chỉ có lời': { caption: 'Thước đo chỉ có lời', measures: overview.inWords, provinces },
    },
  };
}
