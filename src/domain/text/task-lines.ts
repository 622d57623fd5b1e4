import type { Clause } from '../../model/clause.ts';

/** With these most lines of a task begin. */
export const usualLabels = ['Cơ quan thực hiện: ', 'Thời hạn hoàn thành: '] as const;

/** How a line below a task begins that says who does it, or by when; no "Thời gian tới:". */
const labels = {
  who: /^(?:Cơ quan|Đơn vị)[^:]{0,30}:/u,
  when: /^Thời (?:hạn|gian)(?! tới| qua)[^:]{0,30}:/u,
} as const;

/** Do these words begin as such a line? */
export const beginsAsLine = (words: string, kind: keyof typeof labels): boolean =>
  labels[kind].test(words);

/** "Cơ quan thực hiện: …": who does the task above it. */
export const isAgencyLine = ({ runIn }: Pick<Clause, 'runIn'>): boolean =>
  beginsAsLine(runIn, 'who');
/** "Thời hạn hoàn thành: …": when the task above it is due. */
export const isDeadlineLine = ({ runIn }: Pick<Clause, 'runIn'>): boolean =>
  beginsAsLine(runIn, 'when');
/** Do these words say who does the task above them, or by when? */
export const saysOfTask = (words: string): boolean =>
  beginsAsLine(words, 'who') || beginsAsLine(words, 'when');
/** A line that belongs to the task above it and says nothing by itself. */
export const isTaskLine = ({ runIn }: Pick<Clause, 'runIn'>): boolean => saysOfTask(runIn);

/** Words after the run-in heading, without the final full stop: "các sở, ban, ngành tỉnh". */
export const afterRunIn = ({ words, runIn }: Pick<Clause, 'words' | 'runIn'>): string =>
  words.slice(runIn.length).trim().replace(/\.$/, '');
