import { zipSync } from 'fflate';
import { dataCitations } from './cite-data.ts';
import { dataPackage } from './data-package.ts';
import { publishedFiles } from './files.ts';
import { perEdition } from './per-edition.ts';
import { zipTime } from './zip-time.ts';

/** Name of the archive under /du-lieu/. */
export const bundleName = 'doi-chieu.zip';

/** What the archive says of itself, first in Vietnamese. */
const readme = (provinces: number, version: string, day: string, url: string | null): string => {
  const cited = dataCitations({ version, day, url });
  return `Đối chiếu: cam kết chuyển đổi số cấp tỉnh
Bản ${version}${url === null ? '' : `, ${url}`}

Mọi tệp dữ liệu của trang Đối chiếu. datapackage.json (Frictionless Data Package v2) ghi từng tệp là gì, từng cột nghĩa gì,
kiểu gì, nhận giá trị nào, cùng số byte và SHA-256. Tệp CSV ở ngoài mở đầu bằng dấu BOM để Excel đọc đúng chữ Việt; cùng tệp
ấy không có dấu này nằm trong khong-bom/.
Các văn bản dưới dạng Word, PDF, Markdown, chữ thường, HTML và XML không nằm trong ZIP này, vì đó là bản để đọc, không phải
bảng để tính: chúng ở /tai-ve/ trên trang, kê ở /van-ban/. Mọi chữ của chúng đứng trong clauses.json.

Đây không phải bản chính thức của văn bản nào. Ô không có số không phải số 0: cột "trang-thai" và "ly-do" nói vì sao.
Dữ liệu do trang lập ra: CC BY 4.0, dùng tự do, ghi nguồn. Các văn bản là văn bản công.
Dẫn nguồn: ${cited['Học thuật']}

Đối chiếu: what ${provinces} Vietnamese provinces promised on digital transformation, every figure with its sentence.
All data files of the site. datapackage.json describes every file, column, type and allowed value. CSV files begin with a byte
order mark for spreadsheets; the same tables without it are in khong-bom/. The texts as documents are not
in here but under /tai-ve/ on the site; their words are in clauses.json. Not an official copy of any text. An empty cell is
not zero: the columns "trang-thai" and "ly-do" say why. Licence: CC BY 4.0.
`;
};

/**
 * Everything under /du-lieu/ in one ZIP with a README; the same data give the same bytes: every entry bears the release's day,
 * YYYY-MM-DD.
 */
export const bundle = perEdition(
  async (edition, at, version: string, day: string): Promise<Uint8Array<ArrayBuffer>> => {
    const home = at('/du-lieu/');
    const text = (words: string): Uint8Array => new TextEncoder().encode(words);
    const files = await Promise.all(
      publishedFiles(edition, at, version).map(async (f) => [f.path, await f.make()] as const),
    );
    const entries = Object.fromEntries([
      [
        'README.txt',
        text(readme(edition.provinces.length, version, day, home.startsWith('/') ? null : home)),
      ],
      ['datapackage.json', text(await dataPackage(edition, at, version, day))],
      ...files,
    ]);
    return Uint8Array.from(zipSync(entries, { level: 9, mtime: zipTime(day) }));
  },
);
