import { isPathOnly } from '../model/addresses.ts';
import { textsNotice } from '../domain/text/short-notice.ts';
import type { Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';
import { dataFiles, mediaTypes, type DataFile } from './dictionary.ts';
import { plainFolder, publishedFiles } from './files.ts';
import { keysOf } from './keys.ts';
import { matrixFields } from './comparison/columns.ts';
import { perEdition } from './per-edition.ts';
import { fingerprint, type PublishedFile } from './published-file.ts';
import { indexFields, indexTitle } from './split.ts';
import { statementsSheet } from './statements-xlsx.ts';
import { subjectFields } from './subject-csv.ts';

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;
const plain = `${plainFolder}/`;

/** Said of data whose addresses have no host. */
export const unplaced =
  'Địa chỉ trong các tệp kể từ gốc của trang: bản này được dựng khi trang chưa được đặt địa chỉ.';

type Described = Pick<Edition, 'topics' | 'formerTopics' | 'subjects'>;

const unmarked = (path: string): string =>
  path.startsWith(plain) ? path.slice(plain.length) : path;

/** What the table at a path is: one of the dictionary, the passages of a subject, or the part of the matrix for one topic. */
function tableAt(
  path: string,
  { topics, formerTopics, subjects }: Described,
): Pick<DataFile, 'name' | 'title' | 'fields'> {
  const known = dataFiles.find((f) => f.path === path);
  if (known !== undefined) return known;
  const subject = subjects.find((s) => path === `chu-de/${s.id}.csv`);
  if (subject !== undefined)
    return {
      name: `chu-de-${subject.id}`,
      title: `Các đoạn nói về chủ đề “${subject.name}”`,
      fields: subjectFields,
    };
  const [, slug, format] = /^so-sanh\/(.+)\.(csv|xlsx)$/.exec(path) ?? [];
  const topic = topics.find((t) => t.slug === slug);
  const former = formerTopics.find((f) => f.slug === slug);
  const rows = { name: `so-sanh-${slug}${format === 'xlsx' ? '-xlsx' : ''}`, fields: matrixFields };
  if (former !== undefined)
    return {
      ...rows,
      title: `Bảng so sánh ở địa chỉ cũ của “${former.name}”; nay là chỉ tiêu “${topics.find((t) => t.slug === former.topic)?.name ?? ''}”`,
    };
  if (topic === undefined) throw new Error(`The dictionary does not describe "${path}".`);
  return { ...rows, title: `Bảng so sánh, riêng chỉ tiêu “${topic.name}”` };
}

/** What a file is: a table, a part of one that was divided, or the index that stands in its place. */
function described({ path, index, part }: PublishedFile, edition: Described) {
  if (part !== undefined) {
    const whole = tableAt(unmarked(part.of), edition);
    return {
      ...whole,
      table: whole.name,
      name: `${whole.name}-${part.id}`,
      title: `${whole.title}: phần ${part.name}`,
    };
  }
  const own = tableAt(unmarked(path), edition);
  return index === undefined
    ? { ...own, table: own.name }
    : { ...own, table: null, title: indexTitle(own.title, index), fields: indexFields };
}

/**
 * A file as a resource of the package. Of a CSV only the file without byte order mark is a table with a schema: with it,
 * programs would read a different name for the first column.
 * @param divided names of the tables in whose place an index stands: no key leads to them
 */
async function resource(
  published: PublishedFile,
  edition: Described,
  divided: ReadonlySet<string>,
) {
  const { path, format, make, index } = published;
  const { name, table, title, fields } = described(published, edition);
  const file = {
    path,
    format,
    mediatype: mediaTypes[format],
    ...(format === 'xlsx' ? {} : { encoding: 'utf-8' }),
    ...fingerprint(await make()),
  };
  const schema = {
    $schema: profile('tableschema'),
    fields: fields.map(({ name: field, type, description, values }) => ({
      name: field,
      type,
      description,
      ...(values === undefined ? {} : { constraints: { enum: values } }),
    })),
    ...(table === null ? {} : keysOf(table, divided)),
    missingValues: [''],
  };
  if (format === 'csv' && path === unmarked(path))
    return {
      name: `${name}-excel`,
      title: `${title} (cùng bảng, mở đầu bằng dấu BOM để Excel đọc đúng chữ Việt)`,
      ...file,
    };
  // An index in JSON is an object.
  if (format === 'ics' || (format === 'json' && index !== undefined))
    return { name, title, ...file };
  if (format === 'xlsx' && path !== 'statements.xlsx')
    return { name, title: `${title} (bảng tính: đầu cột bằng tiếng Việt)`, ...file };
  return {
    name,
    title,
    ...file,
    type: 'table',
    ...(format === 'xlsx'
      ? { dialect: { $schema: profile('tabledialect'), sheetName: statementsSheet } }
      : {}),
    schema,
  };
}

/** `datapackage.json`, Frictionless Data Package v2: what every file is, field by field, with its bytes and SHA-256. One resource per line. @param day of the release, YYYY-MM-DD */
export const dataPackage = perEdition((edition, at, version: string, day: string) =>
  packageOf(publishedFiles(edition, at, version), edition, at, version, day),
);

/** The same. @param files those that it describes */
export async function packageOf(
  files: readonly PublishedFile[],
  edition: Described,
  at: Address,
  version: string,
  day: string,
): Promise<string> {
  const divided = new Set(
    files.flatMap((f) => (f.index === undefined ? [] : [tableAt(unmarked(f.path), edition).name])),
  );
  const resources = await Promise.all(files.map((file) => resource(file, edition, divided)));
  const home = at('/du-lieu/');
  const head = {
    $schema: profile('datapackage'),
    name: 'doi-chieu',
    title: 'Đối chiếu: cam kết chuyển đổi số cấp tỉnh, từng con số về đúng câu',
    version,
    description: [`${textsNotice}.`, ...(isPathOnly(home) ? [unplaced] : [])].join(' '),
    ...(isPathOnly(home) ? {} : { homepage: home }),
    created: `${day}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
  };
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "resources": [\n${resources.map((r) => `    ${JSON.stringify(r)}`).join(',\n')}\n  ]\n}\n`;
}
