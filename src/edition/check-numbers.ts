import type { Clause } from '../model/clause.ts';
import type { Text } from '../model/model.ts';
import { ContentError, clauseReads, idsStandIn } from '../model/content-error.ts';
import { numberSpans } from '../domain/text/number-spans.ts';
import { ofProvinces } from '../domain/text/of-provinces.ts';
import { ruledSpans, tellsReason } from '../domain/text/number-rules.ts';
import { cellAt, isPercentSign, isShareCell } from '../domain/text/table-rows.ts';
import { numberReasons, type NumberEntry, type NumberReason } from '../schemas/numbers.ts';
import type { StatementData } from '../schemas/statement.ts';
import { attempt, canJudge } from './faults.ts';
import { failIn, refuseOfWholeCountry } from './known-clauses.ts';
import { lineOfEntry } from './line-of.ts';
import type { ContentFile } from './read-content.ts';

/** A printed number or "%" and all that accounts for it. */
export interface Accounted {
  readonly clause: Clause;
  readonly start: number;
  readonly printed: string;
  /** Ids of the statements whose value holds it, as in their file. */
  readonly statements: readonly string[];
  /** Entries of `content/numbers/<text>.yaml` that hold it. */
  readonly entries: readonly NumberEntry[];
  /** Reasons of those entries, and of the rules that hold it. */
  readonly reasons: readonly NumberReason[];
}

const clausesOf = ({ clause, clauses }: NumberEntry): readonly string[] =>
  clauses ?? (clause === undefined ? [] : [clause]);

const bare = /^\d+(?:[.,]\d+)*$/;

/** Where an entry's words stand in a clause: a printed number alone never as a part of another one, an ordinal number only at the start. */
function entrySpans(entry: NumberEntry, words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = words.indexOf(entry.words); at >= 0; at = words.indexOf(entry.words, at + 1))
    found.push({ start: at, end: at + entry.words.length });
  return found.filter(
    ({ start, end }) =>
      (entry.reason !== 'item-number' || start === 0) &&
      !/\d[.,]?$/.test(words.slice(0, start)) &&
      !/^[.,]?\d/.test(words.slice(end)),
  );
}

/**
 * Accounts for every number and every "%" in the words of a clause: a goal in words accounts for none, also where it quotes a year.
 * @param statements those of this clause
 * @param entries of the text
 */
export function account(
  clause: Clause,
  statements: readonly Pick<StatementData, 'id' | 'value' | 'quote' | 'words' | 'valueWords'>[],
  entries: readonly NumberEntry[],
): Accounted[] {
  const values = numberSpans(
    clause,
    statements.filter((s) => s.value !== null && clause.words.includes(s.quote)),
  );
  const ruled = ruledSpans(clause.words);
  const reasoned = entries
    .filter((entry) => clausesOf(entry).includes(clause.id))
    .flatMap((entry) => entrySpans(entry, clause.words).map((span) => ({ ...span, entry })));
  return [...clause.words.matchAll(/\d+(?:[.,]\d+)*|%/g)].map(({ index: start, 0: printed }) => {
    const holds = (s: { start: number; end: number }) =>
      s.start <= start && start + printed.length <= s.end;
    const held = reasoned.filter(holds).map(({ entry }) => entry);
    return {
      clause,
      start,
      printed,
      statements: values.filter(holds).map((s) => s.value.id),
      entries: held,
      reasons: [
        ...new Set([...ruled.filter(holds).map((r) => r.reason), ...held.map((e) => e.reason)]),
      ],
    };
  });
}

/** "… đạt ▸80◂% hộ gia đình …": a number and the words around it. */
export const around = ({ clause: { words }, start, printed }: Accounted): string =>
  `${words.slice(Math.max(0, start - 30), start)}▸${printed}◂${words.slice(start + printed.length, start + printed.length + 20)}`.trim();

/**
 * Refuses a text that prints a number of which nobody said what it is: each belongs to a statement or has one reason why it is none; a
 * "%" always belongs to a statement; nothing is asked of a text of the whole country. Refuses a reason that explains nothing.
 * @param fileOf path of the MDX of a text
 */
export function checkNumbers(
  texts: readonly Text[],
  statements: readonly ContentFile<{ readonly statements: readonly StatementData[] }>[],
  numbers: readonly ContentFile<readonly NumberEntry[]>[],
  fileOf: (text: string) => string,
): void {
  for (const file of numbers)
    attempt(() => {
      refuseOfWholeCountry(texts, file.slug, failIn(file.file), 'reason:');
      if (
        !texts.some((t) => t.slug === file.slug) &&
        canJudge(`con số của ${file.slug}`, `texts/${file.slug}.mdx`)
      )
        throw new ContentError(
          { file: file.file },
          `không có văn bản "${file.slug}".`,
          `Các mã đã có: ${texts.map((t) => t.slug).join(', ')}.`,
        );
    });
  for (const text of ofProvinces(texts)) {
    const { slug } = text;
    if (!canJudge(`con số của ${slug}`, `statements/${slug}.yaml`, `numbers/${slug}.yaml`))
      continue;
    const own = statements.find((s) => s.slug === text.slug)?.data.statements ?? [];
    const entries = numbers.find((n) => n.slug === text.slug);
    const accounted = text.clauses.flatMap((c) =>
      account(
        c,
        own.filter((s) => s.clause === c.id),
        entries?.data ?? [],
      ),
    );
    const byId = new Map(text.clauses.map((c) => [c.id, c]));
    for (const number of accounted)
      attempt(() => {
        const { table } = byId.get(number.clause.parent ?? '') ?? {};
        checkNumber(number, unitOf(number, table), fileOf(text.slug));
      });
    for (const [i, entry] of (entries?.data ?? []).entries())
      attempt(() => {
        const file = entries?.file ?? '';
        checkEntry(entry, text, accounted, {
          file,
          get line() {
            return lineOfEntry(file, i);
          },
        });
      });
  }
}

/**
 * What the unit "%" has to do with a sign or number of a table: it is that unit itself, alone in its cell or at the head of a column; or it
 * is a number whose cell has that unit. null: nothing.
 */
function unitOf(
  { clause, start, printed }: Accounted,
  table: Clause['table'],
): 'unit' | 'share' | null {
  if (printed === '%' && clause.kind === 'bang') return 'unit';
  const cell = cellAt(clause, start);
  if (cell === undefined) return null;
  if (printed === '%') return isPercentSign(cell.runs.map((r) => r.text).join('')) ? 'unit' : null;
  return isShareCell(cell, clause, table) ? 'share' : null;
}

function checkNumber(number: Accounted, unit: 'unit' | 'share' | null, file: string): void {
  const { clause, printed, statements, reasons } = number;
  const fail = (wrong: string, right: string): never => {
    throw new ContentError({ file, line: clause.line }, wrong, right);
  };
  const reasonsFile = `content/numbers/${clause.text}.yaml`;
  if (unit === 'unit') return;
  if (unit === 'share' && statements.length === 0)
    fail(
      `con số trong “${around(number)}” (đoạn "${clause.id}") có đơn vị % ở ô khác của bảng, mà không thuộc cam kết nào.`,
      `Viết cam kết của nó trong content/statements/${clause.text}.yaml, "unit" là "%"; tỷ lệ không có lý do nào khác.`,
    );
  if (printed === '%') {
    if (statements.length === 0)
      fail(
        `dấu % trong “${around(number)}” (đoạn "${clause.id}") không thuộc cam kết nào.`,
        `Viết cam kết của nó trong content/statements/${clause.text}.yaml, "valueWords" tới hết dấu %; dấu % không có lý do nào khác.`,
      );
    return;
  }
  if (statements.length === 0 && reasons.length === 0)
    fail(
      `con số trong “${around(number)}” (đoạn "${clause.id}") không thuộc cam kết nào, cũng không có lý do.`,
      `Viết cam kết của nó trong content/statements/${clause.text}.yaml, hoặc ghi lý do vào ${reasonsFile}.`,
    );
  if (statements.length > 0 && reasons.length > 0)
    fail(
      `con số trong “${around(number)}” thuộc cam kết "${statements.join('", "')}" mà lại có lý do "${reasons.join('", "')}".`,
      `Là mục tiêu hay số liệu thì bỏ mục ấy trong ${reasonsFile}; không phải thì rút ngắn "valueWords".`,
    );
  if (reasons.length > 1)
    fail(
      `con số trong “${around(number)}” có ${reasons.length} lý do: ${reasons.join(', ')}.`,
      `Mỗi con số một lý do: sửa hoặc rút ngắn "words" trong ${reasonsFile}.`,
    );
}

function checkEntry(
  entry: NumberEntry,
  text: Text,
  accounted: readonly Accounted[],
  place: { file: string; line: number | undefined },
): void {
  const fail = (wrong: string, right: string): never => {
    throw new ContentError(place, wrong, right);
  };
  if (entry.words.includes('%'))
    fail(
      `lý do của “${entry.words}” gồm cả dấu %.`,
      'Dấu % luôn thuộc một cam kết: viết cam kết ấy và bỏ mục này.',
    );
  for (const id of clausesOf(entry)) {
    const clause = text.clauses.find((c) => c.id === id);
    if (clause === undefined) return fail(`không có đoạn "${id}".`, idsStandIn);
    const explained = accounted.filter((n) => n.clause === clause && n.entries.includes(entry));
    if (explained.length === 0)
      fail(
        entry.reason === 'item-number' && clause.words.includes(entry.words)
          ? `“${entry.words}” không đứng đầu đoạn "${id}".`
          : `đoạn "${id}" không có con số trong “${entry.words}”.`,
        clauseReads(clause.words),
      );
    if (bare.test(entry.words) && entry.reason !== 'year' && explained.length > 1)
      fail(
        `"${entry.words}" đứng ở đoạn "${id}" ${explained.length} lần.`,
        'Ghi thêm chữ bên cạnh để chỉ đúng một chỗ.',
      );
    if (explained.every((n) => n.entries.length > 1))
      fail(
        `“${entry.words}” ở đoạn "${id}" đã có lý do trong một mục khác.`,
        'Mỗi con số một mục: bỏ mục thừa.',
      );
    // What a column counts stands in its head.
    const head = text.clauses.find((c) => c.id === clause.parent && c.kind === 'bang');
    if (!tellsReason([entry.words, head?.words ?? ''].join(' '), entry.reason))
      fail(
        `“${entry.words}” không cho thấy lý do "${entry.reason}" (${numberReasons[entry.reason]}).`,
        'Ghi thêm vào "words" những chữ bên cạnh cho thấy điều ấy; không có chữ nào như vậy thì chọn lý do khác, hoặc viết một cam kết.',
      );
  }
}
