import { isPathOnly } from '../model/addresses.ts';
import { unzipSync, zipSync } from 'fflate';
import { hostLimits } from '../domain/site/host-limits.ts';
import { listed } from '../domain/words/listed.ts';
import { dataCitations } from './cite-data.ts';
import { dataPackage } from './data-package.ts';
import { plainFolder, publishedFiles } from './files.ts';
import { perEdition } from './per-edition.ts';
import type { PublishedFile } from './published-file.ts';
import { zipTime } from './zip-time.ts';

/** Name of the archive under /du-lieu/; with a number, of those that follow when one cannot hold everything. */
export const bundleName = 'doi-chieu.zip';
const nameOf = (i: number): string =>
  i === 0 ? bundleName : bundleName.replace('.', `-${i + 1}.`);

/** An archive under /du-lieu/. */
export interface Bundle {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const isPlain = ({ path }: PublishedFile): boolean => path.startsWith(`${plainFolder}/`);

/** What the archive says of tables that were divided or stand once, and of those that follow it; '' when everything is in one piece. */
function inPieces(files: readonly PublishedFile[], bundles: readonly string[]): string {
  const divided = files.filter((f) => f.index !== undefined && !isPlain(f)).map((f) => f.path);
  return [
    files.some((f) => isPlain(f) && f.index?.by === null)
      ? `\nTrong khong-bom/ chỉ có bảng so sánh; ở tên của bảng khác là đường tới bảng có dấu BOM (Python: utf-8-sig; R: UTF-8-BOM).
Of the tables, only the comparison stands in khong-bom/; under the names of others it says where the one with a byte order mark is.\n`
      : '',
    divided.length === 0
      ? ''
      : `\nBảng lớn hơn một tệp được phép thì được chia; ở tên của bảng là mục lục, kê từng tệp: ${listed(divided)}.
Tables too large for one file are divided; under the name of the table stands an index of its files.\n`,
    bundles.length < 2
      ? ''
      : `\nMọi tệp nằm trong ${bundles.length} ZIP: ${listed(bundles)}. Giải nén vào cùng một thư mục thì trọn bộ.
All files are in these ${bundles.length} archives; unpack them into one folder.\n`,
  ].join('');
}

/** What the archive says of itself, first in Vietnamese. */
const readme = ({ provinces, version, day, home }: About, pieces: string): string => {
  const url = isPathOnly(home) ? null : home;
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
${pieces}`;
};

type Entry = readonly [path: string, bytes: Uint8Array];

/** What a ZIP keeps of an entry beside its bytes and, twice, its name: the two heads (PKWARE APPNOTE 4.3.7, 4.3.12). */
const heads = 30 + 46;
/** Room for the README of each, and for the end of an archive. */
const besides = 8_000;

/**
 * Entries in as many archives as needed, in order, none larger than hosts take.
 * @param whole all of them in one
 */
function shared(entries: readonly Entry[], whole: Uint8Array, most: number): Entry[][] {
  const sizes = new Map<string, number>();
  // It asks for every name and size, and unpacks none.
  unzipSync(whole, {
    filter: ({ name, size }) => {
      sizes.set(name, size);
      return false;
    },
  });
  const out: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = (sizes.get(entry[0]) ?? 0) + 2 * Buffer.byteLength(entry[0]) + heads;
    if (out.length === 0 || size > room) {
      out.push([]);
      room = most - besides;
    }
    out.at(-1)?.push(entry);
    room -= size;
  }
  return out;
}

/**
 * Everything under /du-lieu/ in one ZIP with a README, or in several when hosts would not take one so large: then each table comes once
 * before the same for spreadsheets. The same data give the same bytes: every entry bears the release's day, YYYY-MM-DD.
 */
export const bundles = perEdition(async (edition, at, version: string, day: string) =>
  bundlesOf(
    publishedFiles(edition, at, version),
    await dataPackage(edition, at, version, day),
    hostLimits.bytes,
    { provinces: edition.provinces.length, version, day, home: at('/du-lieu/') },
  ),
);

/** What a README says of the data beside its files. */
interface About {
  readonly provinces: number;
  readonly version: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** Address of /du-lieu/. */
  readonly home: string;
}

/** The same. @param files what is packed @param description their `datapackage.json` @param most bytes that hosts take */
export async function bundlesOf(
  files: readonly PublishedFile[],
  description: string,
  most: number,
  about: About,
): Promise<readonly Bundle[]> {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const zip = (entries: readonly Entry[], names: readonly string[]) =>
    Uint8Array.from(
      zipSync(
        Object.fromEntries([
          ['README.txt', text(readme(about, inPieces(files, names)))],
          ...entries,
        ]),
        { level: 9, mtime: zipTime(about.day) },
      ),
    );
  const described: Entry = ['datapackage.json', text(description)];
  const packed = await Promise.all(
    files.map(async (file) => [file, [file.path, await file.make()] as Entry] as const),
  );
  const whole = zip([described, ...packed.map(([, entry]) => entry)], [bundleName]);
  if (whole.length <= most) return [{ name: bundleName, bytes: whole }];
  const isTable = (file: PublishedFile): boolean => file.format === 'json' || isPlain(file);
  const [tables, others] = [true, false].map((wanted) =>
    packed.filter(([file]) => isTable(file) === wanted).map(([, entry]) => entry),
  );
  const groups = shared([described, ...(tables ?? []), ...(others ?? [])], whole, most);
  const names = groups.map((_, i) => nameOf(i));
  return groups.map((entries, i) => ({ name: nameOf(i), bytes: zip(entries, names) }));
}
