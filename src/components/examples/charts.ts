// Charts of the real edition, one for each kind of drawing.
import { panelsOf, type Panel } from '../../domain/chart/chart-panel.ts';
import { marksOf } from '../../domain/national/marks-of.ts';
import { isGoal } from '../../domain/compare/compare.ts';
import type { Edition, Statement, Topic } from '../../model/model.ts';
import { named } from './states.ts';

/** Topics by what their chart draws, and by what it only lists. */
export function chartExamples({ topics, provinces, nationalMarks }: Edition) {
  const charts = topics.map((topic) => {
    const marks = marksOf(nationalMarks, { topic: topic.slug });
    return { topic, marks, panels: panelsOf(topic, provinces, marks) };
  });
  const ranges = ({ rows }: Panel) => rows.some((r) => r.points.some((p) => p.max !== null));
  const saying =
    (holds: (s: Statement, panels: readonly Panel[]) => boolean) =>
    ({ topic, panels }: { topic: Topic; panels: readonly Panel[] }) =>
      panels.length > 0 && topic.statements.some((s) => isGoal(s) && holds(s, panels));
  return named(charts, {
    'từ năm này đến năm kia': ({ panels: [panel, ...more] }) =>
      panel?.axis.max === 100 && more.length === 0,
    'nhiều thước đo': ({ panels }) => panels.length > 2,
    'thứ hạng, trục đảo chiều': ({ panels }) => panels.some((p) => p.reverse),
    'một khoảng': ({ panels }) => panels.some(ranges),
    'trục không đến 100%': ({ panels }) => panels.some((p) => p.unit === '%' && p.axis.max < 100),
    'một con số lẻ': saying(
      (s, panels) =>
        s.value !== null && s.year !== null && !panels.some((p) => p.group === s.indicator.group),
    ),
    'con số không ghi năm': saying((s) => s.value !== null && s.year === null),
    'lời không có số': saying((s) => s.value === null && s.year !== null),
    'mức quốc gia, hai năm': ({ panels }) => panels.some((p) => p.lines.length > 1),
    'mức quốc gia, chỉ qua hàng cùng thước đo': ({ panels }) =>
      panels.some((p) => p.rows.some((r) => r.apart)),
    'mức quốc gia, không vẽ': ({ panels, marks }) =>
      panels.length > 0 && marks.length > 0 && panels.every((p) => p.lines.length === 0),
    'không có gì để vẽ: không hiện': ({ panels }) => panels.length === 0,
  });
}
