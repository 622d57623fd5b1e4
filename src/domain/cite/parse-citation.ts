import { CitationReader } from './citation-reader.ts';
import type { NamedText, ParsedCitation } from './parsed-citation.ts';
import { readCitedText } from './read-cited-text.ts';
import { readNamedBlocks } from './read-named-blocks.ts';
import { readUnits } from './read-units.ts';
import { unusedParts } from './unused-parts.ts';

/** An address of this site: /van-ban/<text>/#<clause> or /van-ban/<text>/<clause>/. */
const address = /\/van-ban\/([a-z0-9-]+)\/(?:\?[^#]*)?(?:#|([a-z0-9_-]+)\/?)?([a-z0-9_-]*)/;

/**
 * Reads a citation as people type it: units and text in any order, with or without accents, long or short
 * ("khoản 2 Điều 1 QĐ 2043", "NQ22 II.2.2.1.3", "diem dd khoan 1 dieu 1 tra vinh"), or an address of this site.
 * @param known the texts of the edition
 */
export function parseCitation(input: string, known: readonly NamedText[]): ParsedCitation {
  const reader = new CitationReader(input);
  const all = known.map((t) => t.id);
  const addressed = address.exec(reader.typed);
  if (addressed !== null) {
    const [, slug = '', page = '', fragment = ''] = addressed;
    return {
      texts: all.filter((t) => t === slug),
      namesText: true,
      unknownText: all.includes(slug) ? null : slug,
      units: [],
      id: [fragment, page].find((id) => id !== '') ?? null,
      unused: [],
    };
  }
  // The order matters: each step reads what the later ones would misunderstand.
  const blocks = readNamedBlocks(reader);
  const id = reader.take(/(?:^|\s)([a-z][a-z0-9-]*(?:_[a-z0-9-]+)+)(?=\s|$)/)?.[1] ?? null;
  const { texts, namesText } = readCitedText(reader, known);
  const units = readUnits(reader);
  return {
    texts: namesText ? texts : all,
    namesText,
    unknownText: namesText && texts.length === 0 ? reader.typed : null,
    units: [...blocks, ...units],
    id,
    unused: unusedParts(reader.rest, reader.typed),
  };
}
