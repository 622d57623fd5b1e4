/** Markdown that texts do not use, as its authors know it. */
const markdown: Readonly<Record<string, string>> = {
  heading: 'đề mục của Markdown (dấu # đầu dòng)',
  blockquote: 'khối trích của Markdown (dấu > đầu dòng)',
  link: 'liên kết của Markdown, [chữ](địa chỉ),',
  image: 'ảnh của Markdown, ![chữ](địa chỉ),',
  break: 'dấu xuống dòng của Markdown (dấu \\ hoặc hai dấu cách cuối dòng)',
  thematicBreak: 'đường kẻ của Markdown (dòng --- hoặc ***)',
  code: 'khối mã của Markdown (thụt bốn dấu cách, hoặc dòng ```)',
  inlineCode: 'chữ trong dấu ` của Markdown',
  table: 'bảng của Markdown (dấu |)',
  delete: 'chữ gạch ngang của Markdown (dấu ~~)',
  list: 'danh sách của Markdown',
  mdxTextExpression: 'biểu thức trong dấu { }',
  mdxFlowExpression: 'biểu thức trong dấu { }',
  mdxjsEsm: 'dòng import hoặc export',
};

/** What an author wrote, in words for her: a component by its tag, Markdown by its marks. */
export const markupName = (node: {
  readonly type: string;
  readonly name?: string | null;
}): string => (node.name == null ? (markdown[node.type] ?? `"${node.type}"`) : `<${node.name}>`);

/** The parser's reasons that authors meet most, in Vietnamese; the rest stay as they are. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^Expected a closing tag for `(.+?)` \((.+?)\)$/, '$1 mở ở $2 chưa được đóng'],
  [
    /^Unexpected closing tag `(.+?)`, expected .* for `(.+?)` \((.+?)\)$/,
    'gặp $1 khi $2 mở ở $3 chưa được đóng',
  ],
  [/^Unexpected closing tag `(.+?)`, expected an open tag first$/, '$1 không có thẻ mở'],
  [/^Unexpected character after `<`.*$/s, 'sau dấu < không phải một thẻ viết đúng'],
  [/^Unexpected end of file in expression.*$/s, 'dấu { không có dấu } đóng'],
];

/**
 * A syntax error of the MDX parser: its line in the file, and its reason, which speaks of lines of the file too.
 * @param message "3:1: Expected a closing tag for `<Muc>` (3:1) (mdx-jsx:unexpected-character)", lines counted from the body's first
 * @param firstLine line of the file on which the body begins
 */
export function mdxFault(
  message: string,
  firstLine: number,
): { readonly line: number | undefined; readonly reason: string } {
  const inFile = (line: string): number => Number(line) + firstLine - 1;
  const [, line, said = message] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  const placed = said.replace(/\((\d+):\d+\)/g, (_, n: string) => `(dòng ${inFile(n)})`);
  return {
    line: line === undefined ? undefined : inFile(line),
    reason: reasons.reduce((words, [english, own]) => words.replace(english, own), placed),
  };
}
