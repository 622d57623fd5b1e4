import { deflateSync } from 'node:zlib';

/** How many objects stand in one object stream: a reader unpacks one whole to find one of them. */
const together = 200;

/** Where an object stands: at a byte of the file, or as the so-many-th of an object stream; null when its number is free. */
type Place =
  readonly [kind: 1, offset: number, zero: 0] | readonly [kind: 2, stream: number, at: number];

/** The parts of a file as Chromium writes it: what it begins with, its objects by number, its trailer. @throws when it is written in another way */
function partsOf(file: string) {
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file) ?? [];
  const table = Number(start);
  const [head, size] = /^xref\s+0 (\d+)\s*\n/.exec(file.slice(table)) ?? [];
  const [, trailer] = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(file.slice(table)) ?? [];
  if (head === undefined || trailer === undefined)
    throw new Error('The PDF has no table of places that begins with its first object.');
  const offsets = Array.from({ length: Number(size) }, (_, number) => {
    const at = table + head.length + 20 * number;
    const entry = file.slice(at, at + 20);
    return entry[17] === 'n' ? { number, offset: Number(entry.slice(0, 10)) } : null;
  })
    .filter((o) => o !== null)
    .sort((a, b) => a.offset - b.offset);
  const objects = offsets.map(({ number, offset }, i) => {
    const words = file.slice(offset, offsets[i + 1]?.offset ?? table);
    const [, body] = /^\d+ 0 obj\s([\s\S]*?)\s*endobj\s*$/.exec(words) ?? [];
    if (body === undefined || !words.startsWith(`${number} `))
      throw new Error(`Object ${number} of the PDF does not stand where its table says.`);
    return { number, words, body, isStream: body.endsWith('endstream') };
  });
  return {
    header: file.slice(0, offsets[0]?.offset),
    size: Number(size),
    objects,
    trailer: trailer.replace(/\/Size \d+/, '').trim(),
  };
}

/**
 * The same PDF in the form that PDF 1.5 brought (ISO 32000-1, 7.5.7 and 7.5.8): what is no stream, above all the structure that tells a
 * reader's aid what is a heading and what a list, stands compressed in object streams, and so does the table of places. Every object keeps its number and its
 * words. The same file gives the same bytes.
 * @param file of one piece, not encrypted, as Chromium prints it
 * @throws when it is written in another way
 */
export function packedPdf(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const { header, size, objects, trailer } = partsOf(
    Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1'),
  );
  let out = header.replace(/^%PDF-1\.\d/, '%PDF-1.5');
  const places: (Place | null)[] = Array.from({ length: size }, () => null);
  const add = (number: number, words: string): void => {
    places[number] = [1, out.length, 0];
    out += words;
  };
  const stream = (number: number, dictionary: string, content: Uint8Array): string => {
    const packed = deflateSync(content, { level: 9 }).toString('latin1');
    return `${number} 0 obj\n<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`;
  };
  for (const { number, words, isStream } of objects) if (isStream) add(number, words);
  const loose = objects.filter((o) => !o.isStream);
  let next = size;
  for (let i = 0; i < loose.length; i += together) {
    const own = loose.slice(i, i + together);
    const number = next++;
    let length = 0;
    const starts = own.map(({ number: of, body }, at) => {
      places[of] = [2, number, at];
      const start = `${of} ${length} `;
      length += body.length + 1;
      return start;
    });
    const first = starts.join('');
    add(
      number,
      stream(
        number,
        `/Type /ObjStm /N ${own.length} /First ${first.length}`,
        Buffer.from(first + own.map(({ body }) => `${body}\n`).join(''), 'latin1'),
      ),
    );
  }
  const start = out.length;
  places[next] = [1, start, 0];
  const table = Buffer.alloc(7 * (next + 1));
  for (const [i, place] of places.entries()) {
    const [kind, where, at] = place ?? [0, 0, i === 0 ? 65_535 : 0];
    table.writeUInt8(kind, 7 * i);
    table.writeUInt32BE(where, 7 * i + 1);
    table.writeUInt16BE(at, 7 * i + 5);
  }
  out += stream(next, `/Type /XRef /Size ${next + 1} /W [1 4 2] ${trailer}`, table);
  return new Uint8Array(Buffer.from(`${out}startxref\n${start}\n%%EOF\n`, 'latin1'));
}
