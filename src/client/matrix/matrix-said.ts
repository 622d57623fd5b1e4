// What is said beside the table of the rows in view, of what has not come, and of an address that could not be followed.
import { unknownWords } from '../../domain/compare/address-choices.ts';
import { unknownChoices, wrongNumber } from '../../domain/compare/matrix-address.ts';
import { mostColumns } from '../../domain/compare/columns.ts';
import { isOfAll, type MatrixChoices, type MatrixView } from '../../domain/compare/matrix-view.ts';

/** Of an address whose columns cannot be shown. */
const wrongWords = {
  none: '',
  'too few': 'Bảng cần ít nhất hai cột, nên vẫn hiện mọi tỉnh.',
  'too many': `Bảng có nhiều nhất ${mostColumns} cột, nên chỉ hiện những tỉnh đầu trong địa chỉ.`,
} as const;

/** How many topics are shown. @param listed those of the view before it is filtered @param isWaiting some of these are still to come */
export const countWords = (shown: number, listed: number, isWaiting: boolean): string =>
  isWaiting
    ? 'Đang tải thêm chỉ tiêu …'
    : shown === listed
      ? `${shown} chỉ tiêu`
      : `${shown} trong ${listed} chỉ tiêu`;

export const noRowWords =
  'Không chỉ tiêu nào hợp với cách lọc này. Hãy bỏ bớt một điều kiện hoặc bấm “Bỏ lọc”.';

/** What the view asks for and did not come. */
export interface Lost {
  /** Names of columns. */
  readonly columns: readonly string[];
  /** The topics on which fewer than two provinces set a goal. */
  readonly topics: boolean;
  readonly national: boolean;
}

/** One sentence for each thing that did not come. */
export const lostWords = (view: MatrixView, { columns, topics, national }: Lost): string[] =>
  [
    columns.length > 0 && `Không tải được ${columns.join(', ')}, nên bảng dưới đây thiếu.`,
    isOfAll(view) &&
      topics &&
      'Không tải được các chỉ tiêu mà chỉ một tỉnh đặt mục tiêu, nên bảng dưới đây thiếu chúng.',
    view.national && national && 'Không tải được mức quốc gia, nên bảng dưới đây không có chúng.',
  ].filter((words) => words !== false);

/** What an address asks for that the table does not know, or cannot show. */
export const ignoredWords = (query: string, choices: MatrixChoices): string[] =>
  [
    unknownWords(unknownChoices(query, choices)),
    wrongWords[wrongNumber(query, choices) ?? 'none'],
  ].filter((words) => words !== '');
