/**
 * A place in the data of a file, in Vietnamese, from the innermost name outwards:
 * `["statements", 3, "value"]` is `trường "value" trong mục thứ 4 của "statements"`.
 */
export function fieldWords(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'nội dung tệp';
  const parts = path.flatMap((part, i) => {
    if (typeof part === 'number')
      return [`mục thứ ${part + 1}${i === 0 ? '' : ` của "${String(path[i - 1])}"`}`];
    return typeof path[i + 1] === 'number' ? [] : [`"${String(part)}"`];
  });
  return `${typeof path.at(-1) === 'number' ? '' : 'trường '}${parts.reverse().join(' trong ')}`;
}

/** What a field holds, for a message: words and numbers as they are, the rest by its kind. */
export function shownData(value: unknown): string {
  if (Array.isArray(value)) return `danh sách ${value.length} mục`;
  if (value === null) return 'null (để trống)';
  return typeof value === 'object' ? 'các trường con' : JSON.stringify(value);
}
