import { restrictionsIn } from '../domain/compare/restriction.ts';
import { isGoal } from '../domain/compare/compare.ts';
import { ContentError } from '../model/content-error.ts';
import type { Indicator } from '../model/model.ts';
import type { StatementData } from '../schemas/statement.ts';
import type { PlaceOf } from './check-statements.ts';

/** A word for the same, as short as labels are. */
const plain = (words: string): string => words.toLowerCase().replace(/[()]/g, '').trim();

/**
 * Refuses a goal with a number whose label leaves out what restricts the thing that is counted: where the number stands without its
 * sentence, the label is all that says it.
 */
export function checkRestriction(s: StatementData, indicator: Indicator, place: PlaceOf): void {
  if (s.value === null || !isGoal(s)) return;
  const labels = [indicator.group, indicator.apart ?? ''].map(plain);
  const hidden = restrictionsIn(s.words, s.denominator).find(
    (found) => !labels.some((label) => label.includes(plain(found))),
  );
  if (hidden !== undefined)
    throw new ContentError(
      place(s.id),
      `cam kết "${s.id}" chỉ tính một phần, “${hidden}”, mà nhãn “${indicator.group}” của thước đo không nói.`,
      `Thêm những chữ ấy vào "group" của thước đo "${indicator.id}"; câu khác không giới hạn như thế thì là thước đo khác.`,
    );
}
