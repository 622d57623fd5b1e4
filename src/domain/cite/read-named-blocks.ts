import type { NamedBlock } from '../../model/clause.ts';
import type { CitationReader } from './citation-reader.ts';
import type { Unit } from './parsed-citation.ts';
import { headingKey } from './place-index.ts';

/** Blocks known by name, in the words by which citations name them. */
const blocks: readonly (readonly [RegExp, NamedBlock])[] = [
  [/\bten co quan ban hanh\b|\bco quan ban hanh\b/, 'co-quan'],
  [/\bquoc hieu(?: va tieu ngu)?\b/, 'quoc-hieu'],
  [/\bso va ky hieu\b|\bso hieu\b/, 'so-hieu'],
  [/\bdia danh va thoi gian ban hanh\b|\bngay ky\b/, 'ngay-ky'],
  [/\btieu de\b|\bten van ban\b/, 'tieu-de'],
  [/\btham quyen ban hanh\b|\btham quyen\b/, 'tham-quyen'],
  [/\b(?:doan )?["“]?theo de nghi["”]?/, 'de-nghi'],
  [/\bdong ["“]?quyet dinh["”]?/, 'quyet-dinh'],
  [/\bdong ["“]?kem theo["”]?/, 'kem-theo'],
  [/\bnoi nhan\b/, 'noi-nhan'],
  [/\bphan ky\b|\bchu ky\b|\bky ten\b/, 'ky-ten'],
];

/** Reads a run-in heading in quotation marks and blocks known by name. Comes first: a heading may contain any word. */
export function readNamedBlocks(reader: CitationReader): readonly Unit[] {
  const heading = reader.take(/\bde muc ["“]([^"”]*)["”]/);
  return [
    ...(heading === null ? [] : [{ kinds: ['de-muc'], numbers: [headingKey(heading[1] ?? '')] }]),
    ...blocks
      .filter(([pattern]) => reader.take(pattern) !== null)
      .map(([, kind]) => ({ kinds: [kind], numbers: [''] })),
  ];
}
