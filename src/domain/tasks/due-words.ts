import { recurrences } from '../../schemas/task.ts';
import { formatDate } from '../words/dates.ts';
import { asciiFold } from '../words/fold.ts';
import type { Deadline } from './due.ts';

/**
 * What the printed words of a deadline come to: "từ 01/6/2025 đến 30/6/2025", "đến hết 31/5/2025", "sáu tháng một lần".
 * '' when the printed words say the same already.
 */
export function dueWords({ printed, from, to, recurs, elsewhere }: Deadline): string {
  if (from !== null && to !== null) return `từ ${formatDate(from)} đến ${formatDate(to)}`;
  if (to !== null) return `đến hết ${formatDate(to)}`;
  if (from !== null) return `bắt đầu từ ${formatDate(from)}, không ghi lúc xong`;
  if (elsewhere === true) return 'do văn bản khác định';
  if (recurs === undefined) return '';
  const [words, said] = [recurrences[recurs], asciiFold(printed)];
  return said.includes(asciiFold(words)) ? '' : words;
}
