import { csv } from '../../data/csv.ts';
import { matrixFields, type MatrixName, type MatrixRecord } from '../../data/comparison/columns.ts';
import { filesOfIndex, joinedTable } from '../../data/split-index.ts';
import { savedName } from '../../data/saved-name.ts';
import { selectRows, type CsvChoice } from '../../domain/compare/select-csv.ts';
import { inTime } from '../shared/in-time.ts';
import { versionHere } from '../release/version-here.ts';
import { saveFile } from '../shared/save-file.ts';

/** Columns that contain addresses of the site. */
const addresses: readonly MatrixName[] = ['dia-chi', 'dia-chi-chi-tieu'];
const numeric = new Set<string>(
  matrixFields.filter((f) => f.type === 'integer' || f.type === 'number').map((f) => f.name),
);

/** @param path below /du-lieu/ @throws when it cannot be loaded */
const published = (path: string): Promise<string> =>
  inTime(
    fetch(`/du-lieu/${path}`).then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    }),
  );

/** The published table, or of one that was divided the parts that are chosen. */
async function publishedTable(path: string, { topics, provinces }: CsvChoice): Promise<string> {
  const whole = await published(path);
  const parts = filesOfIndex(whole);
  if (parts === null) return whole;
  const chosen = new Set([...topics, ...provinces]);
  return joinedTable(
    await Promise.all(
      parts.filter(({ name }) => chosen.has(name)).map(({ file }) => published(file)),
    ),
  );
}

/**
 * Downloads the rows in view, taken from the published CSV, so that both files agree to the letter. Addresses are made absolute also on a
 * site built without SITE_URL.
 * @param split one column per text instead of per province
 * @throws when the CSV or the XLSX writer cannot be loaded
 */
export async function saveRows(
  kind: 'csv' | 'xlsx',
  choice: CsvChoice,
  split: boolean,
): Promise<void> {
  const table = await publishedTable(split ? 'so-sanh-theo-van-ban.csv' : 'so-sanh.csv', choice);
  const { columns, rows } = selectRows(table, choice);
  const whole = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      addresses.map((name) => [name, new URL(row[name] ?? '', location.origin).href]),
    ),
  }));
  if (kind === 'csv')
    return saveFile(
      savedName('so-sanh.csv', versionHere()),
      new Blob([csv(columns, whole)], { type: 'text/csv;charset=utf-8' }),
    );
  const { matrixXlsx } = await inTime(import('../../data/comparison/xlsx.ts'));
  const typed = whole.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value === '' ? null : numeric.has(name) ? Number(value) : value,
        ]),
      ) as MatrixRecord,
  );
  // The site's own address where the build knew it, as in the rows.
  const home = new URL('/du-lieu/', whole[0]?.['dia-chi'] ?? location.origin).href;
  const file = await matrixXlsx(typed, { version: versionHere(), home }, [
    ['Cách chọn', null, `Các hàng và cột đang xem tại ${location.href}`],
  ]);
  saveFile(
    savedName('so-sanh.xlsx', versionHere()),
    new Blob([file], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
}
