/** Words of the same length: a PDF counts its bytes. */
const blank = (words: string): string => ' '.repeat(words.length);

/**
 * A PDF that Chromium printed, without the time of printing, and with the ids of its structure counted from the first: the same page gives
 * the same bytes. Every replacement is as long as what it replaces, so that the file's table of places stays true.
 */
export function settledPdf(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const ids = new Map<string, string>();
  const settled = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
    .toString('latin1')
    .replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, blank)
    .replace(/\(node(\d{8})\)/g, (_, id: string) => {
      if (!ids.has(id)) ids.set(id, '');
      return `(node${id})`;
    });
  const order = new Map(
    [...ids.keys()].sort().map((id, i) => [id, String(i + 1).padStart(8, '0')]),
  );
  return new Uint8Array(
    Buffer.from(
      settled.replace(/\(node(\d{8})\)/g, (_, id: string) => `(node${order.get(id) ?? id})`),
      'latin1',
    ),
  );
}
