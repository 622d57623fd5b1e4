import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { zipTime } from '../../data/zip-time.ts';
import { diskZip } from '../../domain/offline/disk.ts';
import { servedAt } from '../../domain/offline/parts.ts';
import { hostLimits } from '../../domain/site/host-limits.ts';
import { textCount } from '../../domain/words/counted.ts';
import { formatBytes } from '../../domain/words/bytes.ts';
import { editionOfBuild } from '../../edition/edition-of-build.ts';
import { addressOn } from '../../model/addresses.ts';
import type { Edition } from '../../model/model.ts';
import { readReleases } from '../../release/read-releases.ts';
import { dataVersion } from '../../release/site.ts';
import { diskPage, diskStyle, diskStyles } from './disk-pages.ts';

/** The folder in the ZIP: who unpacks it finds everything in one place. */
const folder = 'doi-chieu';

/** Pages that are of no use on a disk: they are made by scripts, are parts of others, or stand in other people's pages. */
const notOnDisk =
  /^(?:nhung|tim-kiem|so-trich|ngoai-mang|so-sanh\/cot|du-lieu|tai-ve|nguon)\/|^404/;
/** What pages need beside themselves. */
const beside = /^_astro\/[^/]+\.(?:css|woff2)$|^favicon\.svg$/;

/** What may be left out for a host's sake, the least missed first, and how the copy says so. */
interface Step {
  readonly left: RegExp | null;
  readonly said: string;
  /** The pages of subjects are there. */
  readonly hasSubjects: boolean;
}
const inTexts = 'Có mọi đoạn, trong trang của văn bản; không có trang riêng của từng đoạn';
const steps: readonly [Step, ...Step[]] = [
  { left: null, said: 'Có mọi đoạn, mỗi đoạn thêm một trang riêng.', hasSubjects: true },
  { left: /^van-ban\/[^/]+\/[^/]+\//, said: `${inTexts}.`, hasSubjects: true },
  {
    left: /^van-ban\/[^/]+\/[^/]+\/|^doi-chieu\/[^/]+\//,
    said: `${inTexts} và các trang đặt hai văn bản cạnh nhau.`,
    hasSubjects: true,
  },
  {
    left: /^van-ban\/[^/]+\/[^/]+\/|^(?:doi-chieu|chu-de)\/[^/]+\//,
    said: `${inTexts}, các trang đặt hai văn bản cạnh nhau và trang của từng chủ đề.`,
    hasSubjects: false,
  },
];
/** The steps after one that is too large: those that may fit, by what each file took in it; the last in any case. */
function stepsAfter(zip: Uint8Array): readonly Step[] {
  const sizes: (readonly [path: string, bytes: number])[] = [];
  unzipSync(zip, {
    filter: ({ name, size }) => {
      sizes.push([name.slice(folder.length + 1), size]);
      return false;
    },
  });
  const mayFit = ({ left }: Step): boolean =>
    sizes.reduce((sum, [path, size]) => sum + (left?.test(path) === true ? 0 : size), 0) <=
    hostLimits.bytes;
  return steps.slice(1).filter((step, i, { length }) => i === length - 1 || mayFit(step));
}

const readme = (
  edition: Edition,
  version: string,
  site: string | undefined,
  { said, hasSubjects }: Step,
): string =>
  `Đối chiếu: ${textCount(edition.texts)} chuyển đổi số, nguyên văn từng chữ, so từng con số
Bản ${version}${site === undefined ? '' : `, ${site}`}

Giải nén cả thư mục rồi mở index.html bằng trình duyệt. Không cần mạng, không cần máy chủ, không chạy script nào.
(Mở ngay trong tệp ZIP thì các liên kết không dẫn tới đâu.)

${said} Có bảng so sánh, từng chỉ tiêu, ${hasSubjects ? 'chủ đề, ' : ''}nhiệm vụ, mức quốc gia, văn bản được dẫn, chữ viết tắt, phương pháp.
Không có: ô tìm (tìm trong một trang bằng Ctrl+F), lọc và chọn cột, sổ trích, biểu đồ lớn, nghe đọc, tệp dữ liệu và tệp tải
về. ${
    site === undefined
      ? 'Chỗ lẽ ra dẫn tới chúng thì không bấm được.'
      : 'Chỗ dẫn tới chúng mở trang trên mạng.'
  }

Đây không phải bản chính thức của văn bản nào. Dữ liệu do trang lập ra: CC BY 4.0. Các văn bản là văn bản công.

Unpack the folder, then open index.html in a browser: the whole site to read without network, server or script. The search and
the data files are not in it. Not an official copy of any text. Licence of our data: CC BY 4.0.
`;

/**
 * The whole site as a ZIP for a disk, and its size in the pages that offer it. It comes before the site is put under a path, so that it is the same
 * wherever the site stands.
 * @param site the address of this build, if it has one
 */
export const diskCopy = (site: string | undefined): AstroIntegration => ({
  name: 'disk-copy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = (await readdir(root, { recursive: true }))
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => beside.test(file) || (file.endsWith('.html') && !notOnDisk.test(file)))
        .sort();
      const edition = editionOfBuild();
      const releases = readReleases();
      const version = dataVersion(edition, releases);
      const at = site === undefined ? undefined : addressOn(new URL(site));
      const mtime = zipTime(releases[0]?.day ?? '');
      const zipOf = async (step: Step): Promise<Uint8Array> => {
        const taken = new Set(files.filter((file) => step.left?.test(file) !== true));
        const page = {
          has: (path: string) => taken.has(path) || path === diskStyle.path,
          at,
          said: `Bản trên đĩa của trang Đối chiếu, bản ${version}: không có ô tìm và những gì cần script hay mạng.`,
        };
        const entries: Zippable = {
          [`${folder}/${diskStyle.path}`]: Buffer.from(diskStyle.css),
          [`${folder}/README.txt`]: Buffer.from(readme(edition, version, site, step)),
        };
        for (const file of taken) {
          const bytes = await readFile(join(root, file));
          entries[`${folder}/${file}`] = file.endsWith('.html')
            ? Buffer.from(diskPage(bytes.toString(), `/${servedAt(file)}`, page))
            : file.endsWith('.css')
              ? Buffer.from(diskStyles(bytes.toString()))
              : bytes;
        }
        return zipSync(entries, { level: 6, mtime });
      };
      let zip = await zipOf(steps[0]);
      if (zip.length > hostLimits.bytes)
        for (const step of stepsAfter(zip)) {
          zip = await zipOf(step);
          if (zip.length <= hostLimits.bytes) break;
        }
      await mkdir(dirname(join(root, diskZip)), { recursive: true });
      await writeFile(join(root, diskZip), zip);
      for (const page of ['ngoai-mang', 'van-ban']) {
        const path = join(root, page, 'index.html');
        const html = await readFile(path, 'utf8');
        await writeFile(
          path,
          html.replace(
            `<span data-size-of="${diskZip}"></span>`,
            `<span data-size-of="${diskZip}">${formatBytes(zip.length)}</span>`,
          ),
        );
      }
    },
  },
});
