import type { Clause } from '../model/clause.ts';
import type { Refuse } from '../model/content-error.ts';
import { numbersIn } from '../domain/words/number-words.ts';
import { parseNumber } from '../domain/words/numbers.ts';
import {
  comparingEnds,
  comparingSigns,
  comparingWords,
} from '../domain/compare/comparison-words.ts';
import { operatorIn, printedNumber } from '../domain/compare/operator.ts';
import { isUniversal } from '../domain/compare/universal.ts';
import { cellAt, isShareCell } from '../domain/text/table-rows.ts';
import type { StatementData } from '../schemas/statement.ts';

/** Where the words of a value stand. */
interface ValuePlace {
  readonly start: number;
  readonly end: number;
  readonly clause: Clause;
  /** Of which the clause is a row. */
  readonly table: Clause['table'];
}

const signBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${comparingWords}|${comparingSigns})(?=\s*$)`,
  'iu',
);
const signBehind = new RegExp(String.raw`^\s*(${comparingEnds})`, 'u');
/** Words right before or behind those of a value that change what its number says: "dưới", "≥", "trở lên"; '' for none. */
const signsBeside = ({ clause: { words }, start, end }: ValuePlace): string =>
  signBefore.exec(words.slice(0, start))?.[0] ?? signBehind.exec(words.slice(end))?.[1] ?? '';

/** Refuses a value, a unit or an operator that the words do not bear, nor those beside them. */
export function checkValue(s: StatementData, place: ValuePlace, fail: Refuse): void {
  if (s.value === null) {
    if (s.operator !== null || s.unit !== null || s.valueMax !== null)
      fail(
        'có "operator", "unit" hoặc "valueMax" mà không có "value".',
        'Không có con số thì cả bốn trường là null.',
      );
    if (s.kind === 'target')
      fail(
        'có "kind" là "target" mà không có con số.',
        'Lời không có con số thì "kind" là "universal" hoặc "qualitative".',
      );
  } else {
    const numbers = numbersIn(s.valueWords);
    const [first = ''] = /^\d+(?:[.,]\d+)*/.exec(printedNumber(s.valueWords)) ?? [];
    if (!numbers.includes(s.value) || (s.valueMax !== null && !numbers.includes(s.valueMax)))
      fail(
        `có "value" là ${s.value}, nhưng “${s.valueWords}” không in như thế.`,
        `Số được in: ${numbers.join(', ') || 'không có số nào'}.`,
      );
    if (s.kind === 'universal' || s.kind === 'qualitative')
      fail(
        `có "kind" là "${s.kind}" mà lại có "value" là ${s.value}.`,
        'Lời phổ quát và mục tiêu bằng lời có "value" là null, không bao giờ là 100.',
      );
    const cell = cellAt(place.clause, place.start);
    const inCell = cell !== undefined && isShareCell(cell, place.clause, place.table);
    if (s.unit !== '%' && inCell)
      fail(
        `có "unit" là ${JSON.stringify(s.unit)}, nhưng “${s.valueWords}” đứng ở ô có đơn vị %.`,
        'Dấu % ở cột đơn vị hay ở đầu cột là đơn vị của ô: "unit" là "%".',
      );
    if (s.unit === null || (s.unit === '%') !== (s.valueWords.includes('%') || inCell))
      fail(
        `có "unit" là ${JSON.stringify(s.unit)}, nhưng “${s.valueWords}” ${s.valueWords.includes('%') ? 'có' : 'không có'} dấu %.`,
        'Văn bản in dấu % thì đơn vị là "%", không thì là "hạng", "nhóm" hoặc danh từ được đếm.',
      );
    if (s.operator !== operatorIn(s.valueWords))
      fail(
        `có "operator" là ${JSON.stringify(s.operator)}, nhưng “${s.valueWords}” không nói như thế.`,
        `Những chữ ấy ứng với "${operatorIn(s.valueWords)}".`,
      );
    // "trên 03 trụ cột" is a place; beside a share these words are its sign.
    const left = s.unit === '%' ? signsBeside(place) : '';
    if (left !== '')
      fail(
        `nêu con số mà bỏ “${left}”, chữ đứng ngay cạnh nó.`,
        `Kéo dài "valueWords" cho tới khi có chữ ấy. Đoạn ấy viết: “${place.clause.words.slice(Math.max(0, place.start - 40), place.end + 20).trim()}”`,
      );
    if ((s.operator === 'range') !== (s.valueMax !== null))
      fail(
        s.valueMax === null
          ? 'là một khoảng mà không có "valueMax".'
          : 'có "valueMax" mà lời của nó không phải là một khoảng.',
        'Khoảng có cả "value" và "valueMax"; mọi trường hợp khác chỉ có "value".',
      );
    if (first !== '' && parseNumber(first) !== s.value)
      fail(
        `có "value" là ${s.value}, nhưng trong “${s.valueWords}” số ${first} đứng trước, và trang sẽ hiện số ấy.`,
        `Rút ngắn "valueWords" để số ${s.value} đứng đầu, như “lên 80%” của “từ 60% lên 80%”.`,
      );
  }
}

/** Words that tell of what has been reached. */
const reached = /(?<!\p{L})(?:đã|hiện|hiện nay|hiện có|đang|tính đến|so với)(?!\p{L})/iu;

/** Refuses a kind that the words, or the part of the text that they stand in, do not bear. */
export function checkKind(s: StatementData, fail: Refuse): void {
  if (s.kind === 'universal' && !isUniversal(s.valueWords))
    fail(
      `có "kind" là "universal", nhưng “${s.valueWords}” không nói là cho tất cả.`,
      '"valueWords" có “phổ cập”, “mỗi”, “mọi”, “tất cả”, “toàn bộ”, “đều” hay “toàn dân”; không có thì "kind" là "qualitative".',
    );
  if (s.kind === 'qualitative' && isUniversal(s.valueWords))
    fail(
      `có "kind" là "qualitative", nhưng “${s.valueWords}” nói là cho tất cả.`,
      'Lời như thế có "kind" là "universal".',
    );
  if (s.section === 'tinh-hinh' && s.kind !== 'baseline' && s.kind !== 'other')
    fail(
      `có "kind" là "${s.kind}" mà "section" là "tinh-hinh".`,
      'Con số và lời ở phần tình hình là hiện trạng ("baseline"); mức mà một văn bản khác đặt ra là "other".',
    );
  if (s.kind === 'baseline' && s.section !== 'tinh-hinh' && !reached.test(s.quote))
    fail(
      `có "kind" là "baseline" ở phần "${s.section}", nhưng câu không nói đã đạt gì.`,
      'Câu ngoài phần tình hình nói hiện trạng thì có “đã”, “hiện”, “đang”, “tính đến” hay “so với”; không có thì "kind" là "target", hoặc "other" nếu không là mục tiêu.',
    );
}
