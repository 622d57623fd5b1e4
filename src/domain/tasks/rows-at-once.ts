/** More tasks than this are drawn as dots without a name, and their rows shown so many at a time. */
export const manyTasks = 300;
/** As many rows of many tasks are shown at once. */
const atOnce = 100;

/** How many more rows a table of so many tasks shows each time: all, unless they are many. */
export const rowsAtOnce = (tasks: number): number => (tasks > manyTasks ? atOnce : Infinity);
