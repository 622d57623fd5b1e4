import TaskFilters from './TaskFilters.astro';
import TaskMark from './TaskMark.astro';
import { mapped } from '../examples/states.ts';
import TaskRow from './TaskRow.astro';
import TaskTable from './TaskTable.astro';
import TaskTimeline from './TaskTimeline.astro';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const taskComponents = ({ tasks, task, provinces }: Samples) => ({
  TaskFilters: shown(TaskFilters, { '': { tasks } }),
  TaskMark: shown(
    TaskMark,
    mapped(task.marks, ({ of, deadline }) => ({ of, deadline })),
  ),
  TaskRow: shown(TaskRow, task.rows, 'rows'),
  TaskTable: shown(
    TaskTable,
    mapped(task.rows, (t) => ({ tasks: [t] })),
  ),
  TaskTimeline: shown(TaskTimeline, { '': { tasks, provinces } }),
});
