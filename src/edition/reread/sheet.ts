import type { ContentError } from '../../model/content-error.ts';

/** A place to read again: the mark that its tick is known by, and what an editor must see to judge it. */
export interface OpenPlace {
  readonly mark: string;
  readonly fault: ContentError;
  /** In whole: the sentence, the fields, and what the texts say now. */
  readonly shown: readonly string[];
}

/** `content/drafts/` is kept out of the repository. */
export const sheetFile = 'content/drafts/doc-lai.md';

const head = `# Những chỗ phải đọc lại

Đọc từng chỗ dưới đây cạnh các văn bản. Đúng thì viết x vào ô của nó: [x]. Sai thì sửa ở tệp của nó.
Xong, hay xong một phần: npm run reread -- --confirm (chỉ những ô có x được ghi là đã đọc).
`;

/** One box and all that it stands for. */
function boxOf(mark: string, own: readonly OpenPlace[], ticked: boolean): string {
  const lines = own.flatMap(({ fault: { line }, shown: [first = '', ...more] }) => [
    `${line === undefined ? '' : `dòng ${line}, `}${first}`,
    ...more.map((l) => `  ${l}`),
  ]);
  return `- [${ticked ? 'x' : ' '}] \`${mark}\` ${lines.join('\n      ')}`;
}

/**
 * The places as a list to tick off while reading, by file; places of one mark have one box.
 * @param ticked marks that were ticked before
 */
export const sheetOf = (open: readonly OpenPlace[], ticked: ReadonlySet<string>): string =>
  `${head}${[...Map.groupBy(open, ({ fault }) => fault.file)]
    .map(
      ([file, own]) =>
        `\n## ${file}\n\n${[...Map.groupBy(own, ({ mark }) => mark)]
          .map(([mark, places]) => boxOf(mark, places, ticked.has(mark)))
          .join('\n')}\n`,
    )
    .join('')}`;

/** The marks of a sheet that an editor has ticked. */
export const tickedIn = (sheet: string): ReadonlySet<string> =>
  new Set([...sheet.matchAll(/^- \[[xX]\] `([0-9a-f]+)`/gm)].map((m) => m[1] ?? ''));
