import { textData } from './text-data.ts';
import { citeShort } from '../domain/cite.ts';
import { findPlaces } from '../domain/find-places.ts';
import { parseCitation, type NamedText } from '../domain/parse-citation.ts';
import type { Place } from '../domain/place-index.ts';
import { clauseUrl, textUrl } from '../edition/addresses.ts';

interface TextRecord extends NamedText {
  readonly title: string;
}
let texts: Promise<TextRecord[]> | undefined;
const knownTexts = () => (texts ??= fetch('/du-lieu/texts.json').then((r) => r.json() as Promise<TextRecord[]>));

/** A clause that a citation may mean. */
export interface Candidate {
  readonly url: string;
  readonly place: string;
  readonly words: string;
}

/** Reads a citation. @param here the text on whose page it was typed: meant when no other is named */
export async function candidates(input: string, here?: string): Promise<{ unknown: boolean; found: Candidate[] }> {
  const known = await knownTexts();
  const parsed = parseCitation(input, known);
  if (parsed.unknownText !== null) return { unknown: true, found: [] };
  const wanted = parsed.namesText || here === undefined ? parsed.texts : [here];
  if (parsed.units.length === 0 && parsed.id === null)
    return { unknown: false, found: parsed.namesText ? wanted.map((t) => ({ url: textUrl(t), place: known.find((k) => k.id === t)?.title ?? t, words: 'cả văn bản' })) : [] };
  const found = await Promise.all(wanted.map(async (slug) => {
    const data = await textData(slug);
    const places = data.clauses.map(([id, kind, number, parent]): Place => ({ text: slug, id, kind, number, parent }));
    const id = parsed.id === null ? null : (data.aliases[parsed.id] ?? parsed.id);
    return findPlaces({ ...parsed, id }, places).map((p): Candidate => {
      const row = data.clauses.find(([rowId]) => rowId === p.id);
      return { url: clauseUrl(slug, p.id), place: citeShort(row?.[4] ?? p.id, data.text), words: row?.[6] ?? '' };
    });
  }));
  return { unknown: false, found: found.flat() };
}

/** The clauses that a query names by text and place ("khoản 2 Điều 1 QĐ 2043"); none when it names no text. */
export async function citedPlaces(query: string): Promise<readonly Candidate[]> {
  const { namesText, units, id } = parseCitation(query, await knownTexts());
  return namesText && (units.length > 0 || id !== null) ? (await candidates(query)).found.slice(0, 6) : [];
}
