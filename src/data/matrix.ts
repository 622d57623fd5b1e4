import { cellsBy, cellsOf, type Cell } from '../domain/compare.ts';
import { valueText } from '../domain/format.ts';
import { comparabilities, pillars } from '../schemas/topic.ts';
import type { Edition, Text, Topic } from '../edition/model.ts';

/** Readers' words for the states of a cell. */
export const stateWords = { 'stated': 'có số', 'no-number': 'không có số', 'not-stated': 'không nêu', 'not-applicable': 'không áp dụng' } as const;

export const matrixColumns = ['chi-tieu', 'tru-cot', 'ket-luan', 'khac-biet', 'tinh', 'nam', 'trang-thai', 'gia-tri', 'thuoc-do', 'dem-tren', 'cau', 'van-ban', 'dia-chi'] as const;

type Row = Record<(typeof matrixColumns)[number], string | number | null>;

/** The rows of one cell: one per statement, or one with the reason why there is none. @param text the one text that the cell speaks for */
function rowsOf(t: Topic, cell: Cell, { provinces, texts }: Edition, text?: Text): Row[] {
  const head = {
    'chi-tieu': t.name, 'tru-cot': pillars[t.pillar], 'ket-luan': comparabilities[t.comparability], 'khac-biet': t.difference,
    'tinh': provinces.find((p) => p.slug === cell.province)?.name ?? cell.province, 'nam': cell.year, 'trang-thai': stateWords[cell.state],
  };
  if (cell.statements.length === 0) return [{ ...head, 'gia-tri': null, 'thuoc-do': null, 'dem-tren': null, 'cau': null, 'van-ban': text?.shortName ?? null, 'dia-chi': t.url }];
  return cell.statements.map((s) => ({
    ...head, 'gia-tri': valueText(s).replaceAll('\u00a0', ' '), 'thuoc-do': s.indicator.name, 'dem-tren': s.denominator, 'cau': s.quote,
    'van-ban': texts.find((x) => x.slug === s.text)?.shortName ?? s.text, 'dia-chi': s.url,
  }));
}

/** `so-sanh.csv`: one row per statement of each province's cell, and one for each empty cell with its reason: a table to sort and filter. */
export const matrixData = (edition: Edition, topics: readonly Topic[]): Row[] =>
  topics.flatMap((t) => cellsOf(t, edition.provinces).flatMap((cell) => rowsOf(t, cell, edition)));

/** `so-sanh-theo-van-ban.csv`: the same with a cell for each text, so that a province's texts stand apart. */
export const matrixByText = (edition: Edition, topics: readonly Topic[]): Row[] =>
  topics.flatMap((t) => edition.texts.flatMap((text) => cellsBy(t, text.province, text.slug).flatMap((cell) => rowsOf(t, cell, edition, text))));
