/** Just enough CBOR (RFC 8949) to cut Pagefind's files: definite lengths, integers, byte and text strings, arrays, null. */
export interface Head {
  /** 0 unsigned, 1 negative, 2 bytes, 3 text, 4 array, 5 map, 7 simple */
  readonly type: number;
  readonly value: number;
  /** Where the item's content begins. */
  readonly body: number;
}

export function headAt(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? 0;
  const [type, info] = [first >> 5, first & 31];
  if (info < 24) return { type, value: info, body: at + 1 };
  const size = { 24: 1, 25: 2, 26: 4, 27: 8 }[info];
  if (size === undefined)
    throw new RangeError(
      `Pagefind's index holds CBOR of an unknown kind (${info}) at byte ${at}. Was Pagefind upgraded? See src/search/build/rechunk.ts.`,
    );
  let value = 0;
  for (let i = 1; i <= size; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return { type, value, body: at + 1 + size };
}

/** Where the item at `at` ends. */
export function endOf(bytes: Uint8Array, at: number): number {
  const { type, value, body } = headAt(bytes, at);
  if (type === 2 || type === 3) return body + value;
  if (type !== 4 && type !== 5) return body;
  let end = body;
  for (let i = 0; i < value * (type === 5 ? 2 : 1); i++) end = endOf(bytes, end);
  return end;
}

/** The items of the array at `at`, each with its bytes. */
export function itemsAt(bytes: Uint8Array, at: number): readonly Uint8Array[] {
  const { type, value, body } = headAt(bytes, at);
  if (type !== 4)
    throw new RangeError(
      `Pagefind's index holds no list at byte ${at}. Was Pagefind upgraded? See src/search/build/rechunk.ts.`,
    );
  const items: Uint8Array[] = [];
  let from = body;
  for (let i = 0; i < value; i++) {
    const to = endOf(bytes, from);
    items.push(bytes.subarray(from, to));
    from = to;
  }
  return items;
}

function head(type: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((type << 5) | value);
  if (value < 256) return Uint8Array.of((type << 5) | 24, value);
  if (value < 65536) return Uint8Array.of((type << 5) | 25, value >> 8, value & 255);
  return Uint8Array.of(
    (type << 5) | 26,
    (value >>> 24) & 255,
    (value >> 16) & 255,
    (value >> 8) & 255,
    value & 255,
  );
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export const arrayOf = (items: readonly Uint8Array[]): Uint8Array =>
  concat([head(4, items.length), ...items]);

export function textOf(words: string): Uint8Array {
  const bytes = new TextEncoder().encode(words);
  return concat([head(3, bytes.length), bytes]);
}

export const readText = (bytes: Uint8Array, at = 0): string => {
  const { value, body } = headAt(bytes, at);
  return new TextDecoder().decode(bytes.subarray(body, body + value));
};
