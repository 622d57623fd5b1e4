import { matrixColumns, type MatrixName } from './comparison/columns.ts';
import { plainFolder } from './files.ts';

/** A piece of code that reads the comparison, for those who begin. */
export interface Snippet {
  readonly name: string;
  readonly code: string;
  /** Columns of `so-sanh.csv` that it names. */
  readonly columns: readonly MatrixName[];
}

const columns = ['ma-chi-tieu', 'tinh', 'nam', 'gia-tri'] as const satisfies readonly MatrixName[];
/** Letterless name of a column in Google Sheets' QUERY: "Col5". */
const col = (name: MatrixName): string => `Col${matrixColumns.indexOf(name) + 1}`;

/**
 * Code that reads the file without byte order mark and lists what each province says on one topic.
 * @param file absolute address of the folder of the data, ending in "/"
 * @param topic slug of the topic
 * @param isDivided whether an index stands at the address of a table ("so-sanh.csv")
 */
export function snippets(
  folder: string,
  topic: string,
  isDivided: (path: string) => boolean = () => false,
): readonly Snippet[] {
  const csv = `${folder}${plainFolder}/so-sanh${isDivided('so-sanh.csv') ? `/${topic}` : ''}.csv`;
  const statements = isDivided('statements.json')
    ? `const mucLuc = await (await fetch("${folder}statements.json")).json();
const cauKet = (await Promise.all(mucLuc.files.map(async ({ url }) => (await fetch(url)).json()))).flat();`
    : `const cauKet = await (await fetch("${folder}statements.json")).json();`;
  return [
    {
      name: 'Google Sheets',
      columns,
      code: `=QUERY(IMPORTDATA("${csv}"); "select ${col('tinh')}, ${col('nam')}, ${col('gia-tri')} where ${col('ma-chi-tieu')} = '${topic}'"; 1)`,
    },
    {
      name: 'R',
      columns,
      code: `bang <- read.csv("${csv}", check.names = FALSE, encoding = "UTF-8")
subset(bang, \`ma-chi-tieu\` == "${topic}", c("tinh", "nam", "gia-tri"))`,
    },
    {
      name: 'Python',
      columns,
      code: `import csv, io, urllib.request

with urllib.request.urlopen("${csv}") as tep:
    bang = list(csv.DictReader(io.TextIOWrapper(tep, "utf-8", newline="")))
for dong in bang:
    if dong["ma-chi-tieu"] == "${topic}":
        print(dong["tinh"], dong["nam"], dong["gia-tri"])`,
    },
    {
      name: 'DuckDB',
      columns,
      code: `SELECT tinh, nam, "gia-tri"
FROM read_csv('${csv}')
WHERE "ma-chi-tieu" = '${topic}';`,
    },
    {
      name: 'JavaScript',
      columns: [],
      code: `const bang = await (await fetch("${folder}topics.json")).json();
${statements}
const chiTieu = bang.find((t) => t.id === "${topic}");
for (const o of chiTieu.cells)
  console.log(o.province, o.year, o.state, o.statements.map((id) => cauKet.find((s) => s.id === id).quote));`,
    },
  ];
}
