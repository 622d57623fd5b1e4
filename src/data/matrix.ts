import { cellsOf } from '../domain/compare.ts';
import { valueText } from '../domain/format.ts';
import { comparabilities, pillars } from '../schemas/topic.ts';
import type { Edition, Topic } from '../edition/model.ts';

/** Readers' words for the states of a cell. */
export const stateWords = { 'stated': 'có số', 'no-number': 'không có số', 'not-stated': 'không nêu', 'not-applicable': 'không áp dụng' } as const;

export const matrixColumns = ['chi-tieu', 'tru-cot', 'ket-luan', 'khac-biet', 'tinh', 'nam', 'trang-thai', 'gia-tri', 'thuoc-do', 'dem-tren', 'cau', 'van-ban', 'dia-chi'] as const;

type Row = Record<(typeof matrixColumns)[number], string | number | null>;

/** One row per statement of each cell, and one row for each empty cell with its reason: a table to sort and filter. */
export const matrixData = ({ provinces, texts }: Edition, topics: readonly Topic[]): Row[] =>
  topics.flatMap((t) =>
    cellsOf(t, provinces).flatMap((cell): Row[] => {
      const head = {
        'chi-tieu': t.name, 'tru-cot': pillars[t.pillar], 'ket-luan': comparabilities[t.comparability], 'khac-biet': t.difference,
        'tinh': provinces.find((p) => p.slug === cell.province)?.name ?? cell.province, 'nam': cell.year, 'trang-thai': stateWords[cell.state],
      };
      if (cell.statements.length === 0) return [{ ...head, 'gia-tri': null, 'thuoc-do': null, 'dem-tren': null, 'cau': null, 'van-ban': null, 'dia-chi': t.url }];
      return cell.statements.map((s) => ({
        ...head, 'gia-tri': valueText(s).replaceAll('\u00a0', ' '), 'thuoc-do': s.indicator.name, 'dem-tren': s.denominator, 'cau': s.quote,
        'van-ban': texts.find((x) => x.slug === s.text)?.shortName ?? s.text, 'dia-chi': s.url,
      }));
    }),
  );
