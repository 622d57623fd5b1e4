import type { Clause } from '../model/clause.ts';
import { ContentError } from '../model/content-error.ts';
import type { Indicator } from '../model/model.ts';
import type { PlaceOf } from './check-statements.ts';
import { isGoal } from '../domain/compare/compare.ts';
import { valueText } from '../domain/compare/format.ts';
import { softeningIn } from '../domain/compare/softening.ts';
import type { StatementData } from '../schemas/statement.ts';

/** Ahead of a number these name a thing or give its purpose. */
const plainBesideNumbers = new Set(['nhằm', 'chương trình', 'hỗ trợ', 'ưu tiên']);

/** The sentence, or its part after the last comma, up to a place in it. */
const upTo = (words: string, place: number, ends: readonly string[]): string =>
  words.slice(Math.max(...ends.map((end) => words.lastIndexOf(end, place - 1))) + 1, place);
const sentence = ['.', ';', ':'];

/**
 * Refuses a goal whose shown words leave out a word that makes less of it: words without a number must hold it themselves,
 * beside a number the name of the measure or the denominator may.
 */
export function checkSoftening(
  s: StatementData,
  clause: Clause | undefined,
  indicator: Indicator,
  place: PlaceOf,
): void {
  if (clause === undefined || !isGoal(s)) return;
  const fail = (wrong: string, right: string): never => {
    throw new ContentError(place(s.id), `cam kết "${s.id}" ${wrong}`, right);
  };
  const from = clause.words.indexOf(s.quote) + s.quote.indexOf(s.words);
  const start = from + s.words.indexOf(s.valueWords);
  const near = [
    upTo(clause.words, start, [...sentence, ',']),
    clause.words.slice(from, start),
    clause.words.slice(start + s.valueWords.length, from + s.words.length),
  ].flatMap(softeningIn);
  if (s.value !== null) {
    const shown = [valueText(s), s.denominator ?? '', indicator.name, indicator.group]
      .join(' ')
      .toLowerCase();
    const hidden = near.find((words) => !plainBesideNumbers.has(words) && !shown.includes(words));
    if (hidden !== undefined)
      fail(
        `nêu con số mà bỏ “${hidden}”, chữ làm nhẹ mục tiêu.`,
        `${softeningIn(valueText({ ...s, valueWords: `${hidden} ${s.valueWords}` })).includes(hidden) ? 'Kéo dài "valueWords" cho tới khi có chữ ấy; không được thì tên' : 'Tên'} hoặc nhóm của thước đo, hoặc trường "denominator", phải có chữ ấy. Cam kết viết: “${s.words}”`,
      );
    return;
  }
  // Farther off in the sentence a word softens only what has no softening word of its own.
  const far =
    softeningIn(s.valueWords).length > 0
      ? []
      : softeningIn(upTo(clause.words, start, sentence)).filter((words) => words !== 'phấn đấu');
  const [hidden] = [...near, ...far];
  if (hidden !== undefined)
    fail(
      `hiện “${s.valueWords}” mà bỏ “${hidden}”, chữ làm nhẹ mục tiêu.`,
      `Kéo dài "valueWords" cho tới khi có chữ ấy. Đoạn ấy viết: “${upTo(clause.words, start, sentence).trimStart()}${clause.words.slice(start, from + s.words.length)}”`,
    );
}
