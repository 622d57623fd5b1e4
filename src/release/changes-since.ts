import { noYear } from '../domain/words/year-words.ts';
import { groupBy } from '../domain/words/group-by.ts';
import { listed } from '../domain/words/listed.ts';
import type { FrozenRow, FrozenTopic } from './frozen.ts';

/** What stands in a cell, in one line. */
const said = (row: FrozenRow): string =>
  row['gia-tri'] === undefined ? String(row['trang-thai'] ?? '') : String(row['gia-tri']);

/** The cell of a row. */
const cellOf = (row: FrozenRow): string =>
  `${row.tinh ?? ''}${row.nam === undefined ? `, ${noYear}` : `, năm ${row.nam}`}`;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The rows of each cell, in their order. The id says which clause a row cites; how a citation is worded is no change of the data. */
const byCell = (rows: readonly FrozenRow[]): Map<string, Omit<FrozenRow, 'doan'>[]> =>
  groupBy(
    rows.map(({ doan: _, ...row }) => row),
    cellOf,
  );

/**
 * What has changed between a frozen table and today's, in sentences: the verdict, the difference, provinces that joined, and each cell of
 * the others. A cell whose values read alike but whose sentence, measure or place changed says which of them did.
 */
export function changesSince(then: FrozenTopic, now: FrozenTopic): string[] {
  const changes: string[] = [];
  if (then.name !== now.name) changes.push(`Tên chỉ tiêu: “${then.name}” nay là “${now.name}”.`);
  if (then.verdict !== now.verdict)
    changes.push(`Kết luận: “${then.verdict}” nay là “${now.verdict}”.`);
  if (then.difference !== now.difference)
    changes.push(
      `Chỗ khác: ${then.difference === null ? 'trước không ghi' : `trước ghi “${then.difference}”`}, nay ${now.difference === null ? 'không ghi' : `ghi “${now.difference}”`}.`,
    );
  const known = new Set(then.rows.map((r) => r.tinh));
  const isNew = ({ tinh }: FrozenRow): boolean => !known.has(tinh);
  const joined = new Set(now.rows.filter(isNew).map((r) => String(r.tinh ?? '')));
  if (joined.size > 0) changes.push(`Trước chưa có, nay thêm: ${listed([...joined])}.`);
  const [before, after] = [byCell(then.rows), byCell(now.rows.filter((r) => !isNew(r)))];
  for (const cell of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [before.get(cell), after.get(cell)];
    if (same(a, b)) continue;
    const [was, is] = [a?.map(said).join('; '), b?.map(said).join('; ')];
    if (was !== is) {
      changes.push(
        `${cell}: ${was === undefined ? 'trước không có ô này' : `trước là “${was}”`}, nay ${is === undefined ? 'không còn ô này' : `là “${is}”`}.`,
      );
      continue;
    }
    const differs = (names: readonly Exclude<keyof FrozenRow, 'doan'>[]): boolean =>
      names.some(
        (name) =>
          !same(
            a?.map((r) => r[name]),
            b?.map((r) => r[name]),
          ),
      );
    const parts = [
      differs(['cau', 'ngoai-le']) ? 'câu được trích' : null,
      differs(['thuoc-do', 'dem-tren']) ? 'tên thước đo hoặc nhóm được tính' : null,
      differs(['ma-van-ban', 'ma-doan']) ? 'chỗ dẫn' : null,
      differs(['trang-thai']) ? 'cách gọi của ô' : null,
    ].filter((p) => p !== null);
    changes.push(
      `${cell}: giá trị vẫn là “${is ?? ''}”; ${parts.length === 0 ? 'thứ tự các giá trị' : parts.join(', ')} đã đổi.`,
    );
  }
  if (changes.length === 0 && !same(then.charts ?? [], now.charts ?? []))
    changes.push('Bảng không đổi; biểu đồ đã đổi: mức quốc gia, hoặc cách vẽ.');
  return changes;
}
