import { z } from 'astro/zod';
import { editDistance } from '../domain/words/edit-distance.ts';
import { fieldWords, shownData } from './field-words.ts';
import { fieldsAt, insteadAt } from './schema-at.ts';

/** A ContentError without its file: what is wrong, what would be right, and the path of the line to look at. */
export interface SchemaFault {
  readonly path: readonly PropertyKey[];
  readonly wrong: string;
  readonly right: string;
}

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách, mỗi mục mở đầu bằng "- "',
  record: 'các mục, mỗi mục một tên và dấu hai chấm',
};

/** How much a value may hold: "ít nhất 2 mục", "nhiều nhất 60 ký tự", "một số lớn hơn 0". */
function amount(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const least = issue.code === 'too_small';
  const bound = least ? issue.minimum : issue.maximum;
  const counted = { array: 'mục', string: 'ký tự' }[String(issue.origin)];
  if (counted !== undefined) return `${least ? 'ít nhất' : 'nhiều nhất'} ${bound} ${counted}`;
  if (issue.inclusive !== true) return `một số ${least ? 'lớn' : 'nhỏ'} hơn ${bound}`;
  return least ? `một số từ ${bound} trở lên` : `một số không quá ${bound}`;
}

/** Numbers, and true or false, which YAML takes for words only in quotation marks. */
const isScalar = (value: unknown): boolean =>
  typeof value === 'number' || typeof value === 'boolean';

/** What a field takes whose schema has no message of its own, without a full stop. */
function taken(issue: Issue, fields: readonly string[]): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isScalar(issue.input))
    return `Đặt trong ngoặc kép: "${String(issue.input)}"`;
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return `Ghi các trường, mỗi trường một dòng: ${fields.join(', ')}`;
  if (issue.code === 'invalid_type') return `Ghi ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value')
    return `Ghi ${issue.values.length > 1 ? 'một trong: ' : ''}${issue.values.map((v) => JSON.stringify(v)).join(', ')}`;
  if (issue.code === 'too_small' || issue.code === 'too_big') return `Ghi ${amount(issue)}`;
  return 'Viết ngày có thật theo dạng năm-tháng-ngày, như 2022-06-08';
}

/** The field that was most likely meant by a misspelt name. */
const meant = (name: string, known: readonly string[]): string | undefined =>
  known.find((field) => editDistance(name.toLowerCase(), field.toLowerCase(), 2) <= 2);

/**
 * Why a schema refuses data, in Vietnamese; a misspelt field comes before the one that is missing because of it.
 * The schema's own message, where it has one, says what would be right.
 * @returns null when the data keep the schema
 */
export const schemaFault = (schema: z.ZodType, data: unknown): SchemaFault | null =>
  schemaFaults(schema, data)[0] ?? null;

/** All of them: misspelt fields first, and nothing of what may be missing only because of them. */
export function schemaFaults(schema: z.ZodType, data: unknown): readonly SchemaFault[] {
  const { error } = schema.safeParse(data, { error: () => '', reportInput: true });
  const issues = error?.issues ?? [];
  const misspelt = issues.filter((i) => i.code === 'unrecognized_keys');
  const follows = (issue: Issue) =>
    issue.input === undefined &&
    misspelt.some(
      ({ path }) => path.length < issue.path.length && path.every((p, k) => p === issue.path[k]),
    );
  return [...misspelt, ...issues.filter((i) => i.code !== 'unrecognized_keys' && !follows(i))].map(
    (issue) => faultOf(schema, issue),
  );
}

function faultOf(schema: z.ZodType, issue: Issue): SchemaFault {
  const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...key];
  const fail = (wrong: string, right: string): SchemaFault => ({ path, wrong, right });

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    const near = meant(key[0] ?? '', known);
    return fail(
      `${fieldWords(path)} không được dùng ở đây.`,
      `${near === undefined ? '' : `Có phải là "${near}"? `}Các trường được dùng: ${known.join(', ')}.`,
    );
  }
  if (issue.code === 'invalid_key')
    return fail(`tên "${String(path.at(-1))}" viết không đúng.`, issue.issues[0]?.message ?? '');
  const right =
    issue.message === ''
      ? `${taken(issue, fieldsAt(schema, path))}${insteadAt(schema, path)}.`
      : issue.message;
  if (issue.code === 'custom') return fail(`${fieldWords(path)} chưa đủ hoặc chưa đúng.`, right);
  if (issue.input === undefined) return fail(`thiếu ${fieldWords(path)}.`, right);
  return fail(`${fieldWords(path)} không nhận ${shownData(issue.input)}.`, right);
}
