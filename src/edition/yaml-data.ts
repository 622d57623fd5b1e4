import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { ContentError } from '../model/content-error.ts';
import { attempt } from './faults.ts';
import { perFile } from './per-file.ts';
import { schemaFaults } from './schema-fault.ts';

/** What would be right, by the parser's name of the fault. */
const remedies: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Tên ấy đã có ở trên: giữ một trong hai dòng.',
  TAB_AS_INDENT: 'Thụt dòng bằng dấu cách, không bằng dấu tab.',
  BAD_INDENT: 'Các dòng cùng cấp thụt vào bằng nhau; dấu ngoặc đã mở thì đóng.',
  MISSING_CHAR: 'Đóng dấu ngoặc kép hay dấu ngoặc đã mở.',
};
const quoteIt =
  'Đặt trong ngoặc kép chữ nào có ": " hoặc mở đầu bằng một dấu; các dòng cùng cấp thụt vào bằng nhau.';

/** Where the last thing of a path that the document has begins; 0 when it has none. */
function offsetOf({ contents }: Document, path: readonly PropertyKey[]): number {
  let node: unknown = contents;
  let offset = 0;
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((p) => isScalar(p.key) && String(p.key.value) === key)
      : undefined;
    const next = isSeq(node) ? node.items[Number(key)] : pair?.value;
    offset =
      ((pair?.key ?? next) as { range?: readonly number[] } | undefined)?.range?.[0] ?? offset;
    node = next;
  }
  return offset;
}

/** A YAML file, or the front matter of a text, as it is parsed to find lines in it. */
const parsed = perFile((words) => {
  const source = words.replaceAll('\r\n', '\n').normalize('NFC');
  const [, head] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  const lines = new LineCounter();
  const document = parseDocument(head ?? source, { lineCounter: lines });
  return { document, lines, above: head === undefined ? 0 : 1 };
});

/**
 * Line (from 1) of a YAML file, or of the front matter of a text, on which the last thing of a path stands that the file has; undefined
 * when there is no such file.
 */
export function lineAt(file: string, path: readonly PropertyKey[]): number | undefined {
  const found = parsed(file);
  if (found === undefined) return undefined;
  const { document, lines, above } = found;
  return lines.linePos(offsetOf(document, path)).line + above;
}

/** What the files said when they were last read without a fault: of a hundred files an edit changes one. */
const lastSaid = new Map<string, { readonly yaml: string; readonly data: unknown }>();

/**
 * What YAML says, in the shape of its schema.
 * @param offset lines of the file that stand before the YAML
 * @throws ContentError on the line of the first fault, when it is no YAML or breaks the schema; while faults are collected, each fault of the schema is one
 */
export function yamlData<Data>(
  { file, yaml, offset = 0 }: { file: string; yaml: string; offset?: number },
  schema: z.ZodType<Data>,
): Data {
  const before = lastSaid.get(file);
  if (before?.yaml === yaml) {
    const { success, data } = schema.safeParse(before.data);
    if (success) return data;
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const place = (start: number) => ({ file, line: lines.linePos(start).line + offset });
  const [fault] = document.errors;
  if (fault !== undefined)
    throw new ContentError(
      place(fault.pos[0]),
      `không đọc được YAML (${fault.message.replace(/ at line \d[\s\S]*/, '')}).`,
      remedies[fault.code] ?? quoteIt,
    );
  const data = ((): unknown => {
    try {
      return document.toJS();
    } catch (error) {
      throw new ContentError(
        { file },
        `không đọc được YAML (${(error as Error).message}).`,
        'Nội dung không dùng dấu & và * của YAML: viết lại chữ ở từng chỗ.',
      );
    }
  })();
  const refusals = schemaFaults(schema, data).map(
    ({ path, wrong, right }) => new ContentError(place(offsetOf(document, path)), wrong, right),
  );
  for (const refusal of refusals.slice(0, -1))
    attempt(() => {
      throw refusal;
    });
  const last = refusals.at(-1);
  if (last !== undefined) throw last;
  lastSaid.set(file, { yaml, data });
  return schema.parse(data);
}
