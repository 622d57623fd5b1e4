import { searchWords } from '../../domain/compare/absence.ts';
import { spokenAt, type Spoken } from '../../domain/compare/also-speaks.ts';
import { cellWords, stateWords } from '../../domain/compare/cell-state.ts';
import { noLevel, spokenOf } from '../../domain/compare/without-number.ts';
import { citeClause } from '../../domain/cite/cite.ts';
import { cellsBy, cellsOf, type Cell } from '../../domain/compare/compare.ts';
import { heldOnly } from '../../domain/compare/scope.ts';
import { exceptionIn } from '../../domain/compare/exception.ts';
import { shownValue, valueText } from '../../domain/compare/format.ts';
import { ofProvinces, provinceOf } from '../../domain/text/of-provinces.ts';
import { markCells } from '../../domain/national/mark-cells.ts';
import { fromRoot, type Address } from '../../model/addresses.ts';
import { placeOf } from '../../model/clause-ref.ts';
import type { Edition, Statement, Text, Topic } from '../../model/model.ts';
import { pillars } from '../../schemas/topic.ts';
import { verdictWords } from '../../domain/compare/verdict-words.ts';
import type { MatrixRecord } from './columns.ts';

/** What the texts say where they set no level: "; mức đặt từ năm 2025 ở …", "; có nói tới, không đặt mức, ở …"; '' when they say nothing. */
function whereSpoken(edition: Edition, spoken: Spoken | undefined): string {
  if (spoken === undefined) return '';
  const places = spoken.clauses.map((ref) => {
    const { text, clause } = placeOf(ref);
    return citeClause(edition, text, clause).citation;
  });
  const what =
    spoken.since === null ? `${spokenOf}, ${noLevel},` : `mức đặt từ năm ${spoken.since}`;
  return `; ${what} ở ${places.join('; ')}`;
}

/** Why a cell, or one statement of it, has no number; null when there is one. @param texts those of the province @param where what its texts say all the same (`whereSpoken`) */
function whyNoNumber(
  topic: Topic,
  cell: Cell,
  statement: Statement | null,
  text: Text | undefined,
  texts: readonly Text[],
  where: string,
): string | null {
  if (statement !== null)
    return statement.value === null ? 'Văn bản nêu bằng lời, không có số.' : null;
  if (cell.state === 'not-applicable') return cell.reason ?? null;
  if (cell.state === 'outside') {
    const held = heldOnly({ texts: text === undefined ? texts : [text] });
    return `Chỉ tiêu này ngoài phạm vi của văn bản trang này có: ${held}. Không phải là ${cellWords['not-stated']}.`;
  }
  const whose = text === undefined ? 'văn bản của tỉnh' : 'văn bản này';
  return `Không câu nào trong ${whose} đặt mục tiêu này riêng cho năm ${cell.year}${where}. Những chữ đã tìm: ${searchWords(topic)}.`;
}

/** The rows of one cell: one per statement, or one with the reason why there is none. @param text the only text of the cell, when a province is split */
function rowsOf(t: Topic, cell: Cell, edition: Edition, at: Address, text?: Text): MatrixRecord[] {
  const { provinces, texts } = edition;
  const province = provinceOf(cell, provinces);
  const spoken = spokenAt(t, province, { text: text?.slug, year: cell.year });
  const where = whereSpoken(edition, spoken);
  const row = (s: Statement | null): MatrixRecord => {
    const shown = s === null ? null : shownValue(s);
    const national = markCells(
      { topic: t.slug, year: cell.year, statement: s },
      edition.nationalMarks,
      texts,
    );
    const own = s === null ? text : texts.find((x) => x.slug === s.text);
    return {
      'chi-tieu': t.name,
      'tru-cot': pillars[t.pillar],
      'ket-luan': verdictWords[t.comparability],
      'khac-biet': t.difference,
      tinh: province.name,
      nam: cell.year,
      'trang-thai': stateWords(cell.state, spoken !== undefined),
      'gia-tri': s === null ? null : valueText(s).replaceAll('\u00a0', ' '),
      'thuoc-do': s?.indicator.name ?? null,
      'dem-tren': s?.denominator ?? null,
      cau: s?.quote ?? null,
      'van-ban': own?.shortName ?? null,
      'dia-chi': at(s?.url ?? spoken?.url ?? t.url),
      'chu-dau':
        [shown?.operator, shown?.after].find((word) => word !== undefined && word !== '') ?? null,
      dau: s?.operator ?? null,
      so: s?.value ?? null,
      'so-den': s?.valueMax ?? null,
      'don-vi': s?.unit ?? null,
      'ly-do': whyNoNumber(t, cell, s, text, province?.texts ?? [], where),
      doan: s === null ? null : citeClause(edition, s.text, s.clause).citation,
      'dia-chi-chi-tieu': at(t.url),
      'ma-chi-tieu': t.slug,
      'ma-tinh': cell.province,
      'ma-van-ban': own?.slug ?? null,
      'ma-doan': s?.clause ?? null,
      'ma-thuoc-do': s?.indicator.id ?? null,
      'ma-cam-ket': s?.id ?? null,
      'ngoai-le': s === null ? null : exceptionIn(s.quote),
      'muc-quoc-gia': national.marks,
      'dau-muc-quoc-gia': national.operator,
      'so-muc-quoc-gia': national.number,
      'so-voi-muc-quoc-gia': national.standing,
      'van-ban-quoc-gia': national.decisions,
      'ma-muc-quoc-gia': national.ids,
      'de-muc-dinh-huong': s?.outlook ?? null,
    };
  };
  return cell.statements.length === 0 ? [row(null)] : cell.statements.map(row);
}

/** `so-sanh.csv`: one row per statement of each province's cell, and one for each empty cell with its reason: a table to sort and filter. */
export const matrixData = (
  edition: Edition,
  topics: readonly Topic[],
  at: Address = fromRoot,
): MatrixRecord[] =>
  topics.flatMap((t) =>
    cellsOf(t, edition.provinces).flatMap((cell) => rowsOf(t, cell, edition, at)),
  );

/** `so-sanh-theo-van-ban.csv`: the same with a cell for each text, so that the texts of a province are separate. */
export const matrixByText = (
  edition: Edition,
  topics: readonly Topic[],
  at: Address = fromRoot,
): MatrixRecord[] =>
  topics.flatMap((t) =>
    ofProvinces(edition.texts).flatMap((text) =>
      cellsBy(t, text.province, text.slug).flatMap((cell) => rowsOf(t, cell, edition, at, text)),
    ),
  );
