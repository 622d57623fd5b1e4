import { lineageBy, type Clause } from '../model/clause.ts';
import { ContentError, clauseReads, idsStandIn } from '../model/content-error.ts';
import { numbersIn } from '../domain/words/number-words.ts';
import { parseNumber } from '../domain/words/numbers.ts';
import { isGoal } from '../domain/compare/compare.ts';
import { operatorIn, printedNumber } from '../domain/compare/operator.ts';
import { isUniversal } from '../domain/compare/universal.ts';
import { numberSpans } from '../domain/text/number-spans.ts';
import { sectionsOf } from '../domain/text/section-of.ts';
import { cellAt, isShareCell } from '../domain/text/table-rows.ts';
import { attempt } from './faults.ts';
import { yearsFrom } from './year-holders.ts';
import type { StatementData } from '../schemas/statement.ts';

/** Where a statement stands in its YAML file. */
export type PlaceOf = (id: string) => { file: string; line?: number | undefined };

/**
 * Refuses a statement whose quote is not in its clause, whose value or operator its words do not bear, or that is given twice.
 * @param clauses all clauses of the text
 */
export function checkStatements(
  statements: readonly StatementData[],
  clauses: readonly Clause[],
  place: PlaceOf,
): void {
  const byId = new Map(clauses.map((c) => [c.id, c]));
  const lineageOf = lineageBy((c) => byId.get(c.parent ?? ''));
  const seen = new Map<string, string>();
  const places = new Map(
    [...Map.groupBy(statements, (s) => s.clause)].flatMap(([id, own]) =>
      numberSpans({ words: byId.get(id)?.words ?? '' }, own).map(
        (span) => [span.value, span] as const,
      ),
    ),
  );
  for (const s of statements)
    attempt(() => {
      const fail = (wrong: string, right: string): never => {
        throw new ContentError(place(s.id), `cam kết "${s.id}" ${wrong}`, right);
      };
      const clause = byId.get(s.clause);
      if (clause === undefined) {
        const holder = clauses.find((c) => c.words.includes(s.quote));
        return fail(
          `ghi đoạn "${s.clause}", đoạn không có trong văn bản này.`,
          holder === undefined ? idsStandIn : `Những chữ ấy nằm ở đoạn "${holder.id}".`,
        );
      }
      if (!s.id.startsWith(`${s.clause}.`))
        fail(
          `có mã không mở đầu bằng mã đoạn "${s.clause}" của nó.`,
          `Mã phải mở đầu bằng "${s.clause}.".`,
        );
      if (!clause.words.includes(s.quote)) {
        const holder = clauses.find((c) => c.words.includes(s.quote));
        fail(
          `dẫn đoạn "${s.clause}", đoạn không có đúng những chữ trong "quote".`,
          holder === undefined
            ? clauseReads(clause.words)
            : `Những chữ ấy nằm ở đoạn "${holder.id}".`,
        );
      }
      if (!s.quote.includes(s.words))
        fail('có "words" không nằm trong "quote".', `Trường "quote" viết: “${s.quote}”`);
      if (!s.words.includes(s.valueWords))
        fail('có "valueWords" không nằm trong "words".', `Trường "words" viết: “${s.words}”`);
      if (s.denominator !== null && !s.quote.includes(s.denominator))
        fail(
          `có "denominator" là “${s.denominator}”, chữ không có trong "quote".`,
          `Trường "quote" viết: “${s.quote}”`,
        );
      const stands = places.get(s) ?? { start: 0, end: 0 };
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
        const cell = cellAt(clause, stands.start);
        const inCell =
          cell !== undefined && isShareCell(cell, clause, byId.get(clause.parent ?? '')?.table);
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
        const left = s.unit === '%' ? signsBeside(clause.words, stands) : '';
        if (left !== '')
          fail(
            `nêu con số mà bỏ “${left}”, chữ đứng ngay cạnh nó.`,
            `Kéo dài "valueWords" cho tới khi có chữ ấy. Đoạn ấy viết: “${clause.words.slice(Math.max(0, stands.start - 40), stands.end + 20).trim()}”`,
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
      checkKind(s, fail);
      const sections = sectionsOf(clause, lineageOf(clause));
      if (sections.length > 0 && !sections.includes(s.section))
        fail(
          `có "section" là "${s.section}", nhưng đề mục phía trên là của phần khác.`,
          `Đề mục gần nhất cho biết đoạn này thuộc: ${sections.join(', ')}.`,
        );
      if ((s.year === null) !== (s.yearFrom === null))
        fail(
          'có "year" mà không có "yearFrom", hoặc ngược lại.',
          'Ghi cả hai, hoặc cả hai là null.',
        );
      checkYear(s, stands, clause, clauses, fail);
      if (seen.has(s.id))
        fail('được ghi hai lần.', 'Mỗi cam kết của một đoạn lấy số thứ tự kế tiếp.');
      const key = `${s.clause} ${s.indicator} ${s.year} ${s.value ?? s.valueWords}`;
      const twin = seen.get(key);
      if (twin !== undefined)
        fail(
          `nói cùng một điều với cam kết "${twin}".`,
          'Cùng đoạn, thước đo, năm và giá trị thì chỉ ghi một cam kết.',
        );
      seen.set(key, s.id).set(s.id, s.id);
    });
}

/** Words right before or behind those of a value that change what its number says: "dưới", "≥", "trở lên"; '' for none. */
const signsBeside = (words: string, { start, end }: { start: number; end: number }): string =>
  /(?:không quá|không dưới|tối thiểu|ít nhất|tối đa|trên|hơn|dưới|khoảng|gần|[≥≤<>])(?=\s*$)/iu.exec(
    words.slice(0, start),
  )?.[0] ??
  /^\s*(trở (?:lên|xuống))/u.exec(words.slice(end))?.[1] ??
  '';

/** Words that tell of what has been reached. */
const reached = /(?<!\p{L})(?:đã|hiện|hiện nay|hiện có|đang|tính đến|so với)(?!\p{L})/iu;

/** Refuses a kind that the words, or the part of the text that they stand in, do not bear. */
function checkKind(s: StatementData, fail: (wrong: string, right: string) => never): void {
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

/** Refuses a year that the nearest place does not give, and a goal without a year where its deadline or its nearest heading gives one. */
function checkYear(
  s: StatementData,
  place: { readonly start: number; readonly end: number },
  clause: Clause,
  clauses: readonly Clause[],
  fail: (wrong: string, right: string) => never,
): void {
  if (s.year !== null && s.yearFrom !== null) {
    const years = yearsFrom(s.yearFrom, place, clause, clauses);
    if (!years.includes(s.year))
      fail(
        `có "yearFrom" là "${s.yearFrom}", nhưng chỗ ấy không in năm ${s.year}.`,
        `Chỗ gần nhất in: ${years.join(', ') || 'không có năm nào'}. "sentence" là năm gần lời ấy nhất trong đoạn, "heading" là đề mục gần nhất có năm, "deadline" là dòng thời hạn của nhiệm vụ.`,
      );
    return;
  }
  if (!isGoal(s)) return;
  const deadline = yearsFrom('deadline', place, clause, clauses);
  const heading = yearsFrom('heading', place, clause, clauses);
  const year = deadline[0] ?? (heading.length === 1 ? heading[0] : undefined);
  if (year !== undefined)
    fail(
      `có "year" là null, nhưng ${deadline.length > 0 ? 'dòng thời hạn của nó' : 'đề mục phía trên'} in năm ${year}.`,
      `Ghi năm ấy, và "yearFrom" là "${deadline.length > 0 ? 'deadline' : 'heading'}".`,
    );
}
