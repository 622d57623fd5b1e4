import { recurrences } from '../../schemas/task.ts';
import { formatDate } from '../words/dates.ts';
import { asciiFold } from '../words/fold.ts';
import type { Deadline } from './due.ts';

/** Words that say when it begins: "từ năm 2025-2027". "năm 2024" says by when it is done, and no first day. */
const begins = /(?:^|\s)từ\s|\d ?[-–] ?\d/u;

/**
 * What the printed words of a deadline come to: "từ 01/01/2025 đến 31/12/2027", "đến hết 31/5/2025", "sáu tháng một lần".
 * '' when the printed words say the same already.
 */
export function dueWords({ printed, from, to, recurs, elsewhere }: Deadline): string {
  if (from !== null && to !== null && begins.test(printed))
    return `từ ${formatDate(from)} đến ${formatDate(to)}`;
  if (to !== null) return `đến hết ${formatDate(to)}`;
  if (from !== null) return `bắt đầu từ ${formatDate(from)}, không ghi lúc xong`;
  if (elsewhere === true) return 'do văn bản khác định';
  if (recurs === undefined) return '';
  const [words, said] = [recurrences[recurs], asciiFold(printed)];
  return said.includes(asciiFold(words)) ? '' : words;
}
