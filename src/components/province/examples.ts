import GoalCounts from './GoalCounts.astro';
import ProvinceTasks from './ProvinceTasks.astro';
import { first } from '../examples/states.ts';
import ProvinceName from './ProvinceName.astro';
import { provinces as marked } from '../examples/made-up.ts';
import ProvinceNational from './ProvinceNational.astro';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const provinceComponents = ({
  provinces,
  edition,
  tasks,
  topics,
  nationalMarks,
  texts,
}: Samples) => ({
  GoalCounts: shown(GoalCounts, { '': { provinces, statements: edition.statements } }),
  ProvinceTasks: shown(ProvinceTasks, {
    '': { province: first(provinces, () => true), tasks },
    'không việc nào có ngày': {
      province: first(provinces, () => true),
      tasks: tasks.filter((t) => t.facts.days.length === 0),
    },
  }),
  ProvinceName: shown(
    ProvinceName,
    Object.fromEntries([
      ...marked.flatMap((p) => [
        [p.name, { province: p }],
        [`${p.name}, chữ nhẹ`, { province: p, light: true }],
      ]),
      ['toàn quốc', { province: null, light: true }],
    ]),
    'row',
  ),
  ProvinceNational: shown(ProvinceNational, {
    'có mức': { province: 'gia-lai', topics, marks: nationalMarks, texts },
    'chưa có mức nào': { province: 'gia-lai', topics, marks: [], texts },
  }),
});
