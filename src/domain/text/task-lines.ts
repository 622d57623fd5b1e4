import type { Clause } from '../../model/clause.ts';

/** "Cơ quan thực hiện: …": who does the task above it. */
export const isAgencyLine = ({ runIn }: Pick<Clause, 'runIn'>): boolean =>
  runIn === 'Cơ quan thực hiện:';
/** "Thời hạn hoàn thành: …": when the task above it is due. */
export const isDeadlineLine = ({ runIn }: Pick<Clause, 'runIn'>): boolean =>
  runIn === 'Thời hạn hoàn thành:' || runIn === 'Thời gian hoàn thành:';
/** A line that belongs to the task above it and says nothing by itself. */
export const isTaskLine = (c: Pick<Clause, 'runIn'>): boolean =>
  isAgencyLine(c) || isDeadlineLine(c);

/** Words after the run-in heading, without the final full stop: "các sở, ban, ngành tỉnh". */
export const afterRunIn = ({ words, runIn }: Pick<Clause, 'words' | 'runIn'>): string =>
  words.slice(runIn.length).trim().replace(/\.$/, '');
