import { asciiFold } from '../../domain/words/fold.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { textData } from '../text/text-data.ts';
import { citeShort } from '../../domain/cite/cite.ts';
import { findPlaces } from '../../domain/cite/find-places.ts';
import { parseCitation } from '../../domain/cite/parse-citation.ts';
import type { NamedText } from '../../domain/cite/parsed-citation.ts';
import { joining } from '../../domain/cite/unused-parts.ts';
import { clauseUrl, textUrl } from '../../model/addresses.ts';

interface TextRecord extends NamedText {
  readonly title: string;
  readonly issuer: string | null;
}
const records = <Item>(name: string) =>
  fetchJson<Item[]>(`/du-lieu/${name}.json`, (all) => Array.isArray(all) && all.length > 0);
async function knownTexts(): Promise<readonly TextRecord[]> {
  const [texts, provinces] = await Promise.all([
    records<TextRecord>('texts'),
    records<{ readonly id: string; readonly letters: readonly string[] }>('provinces'),
  ]);
  return texts.map((text) => ({
    ...text,
    letters: provinces.find((p) => p.id === text.province)?.letters ?? [],
  }));
}

/** A clause that a citation may mean. */
export interface Candidate {
  readonly url: string;
  readonly place: string;
  readonly words: string;
}

/** The result of reading a citation. */
export interface Found {
  /** True when it names a text that is none of ours. */
  readonly unknown: boolean;
  readonly found: readonly Candidate[];
  /** The parts that were not understood, as typed. */
  readonly unused: readonly string[];
  /** The citation names no text and there are too many to look in all of them. */
  readonly tooMany: boolean;
  /** The text that was searched, as readers call it; null when several were. */
  readonly where: string | null;
}

const wordsOf = (text: string): readonly string[] => asciiFold(text).split(/[^a-z\d]+/);
/** Drops parts that only repeat a text's title or issuer. */
const meaningful = (unused: readonly string[], texts: readonly TextRecord[]): readonly string[] => {
  const naming = new Set(
    texts.flatMap(({ title, issuer }) =>
      wordsOf(
        `${title} ${issuer ?? ''} ủy ban nhân dân ubnd chủ tịch ban thường vụ bch phê duyệt về việc`,
      ),
    ),
  );
  return unused.filter(
    (part) => !wordsOf(part).every((word) => naming.has(word) || joining.has(word)),
  );
};

const nothing: Found = { unknown: false, tooMany: false, found: [], unused: [], where: null };

/** A place without its text is looked for in so many texts, one file each; beyond, readers are asked which text. */
const maxTexts = 12;

/**
 * Finds the clauses that a citation may mean.
 * @param here slug of the text on whose page it was typed; used when the citation names no text
 * @throws when the list of texts or of clauses cannot be loaded
 */
export async function candidates(input: string, here?: string): Promise<Found> {
  const known = await knownTexts();
  const parsed = parseCitation(input, known);
  if (parsed.unknownText !== null) return { ...nothing, unknown: true };
  const wanted = parsed.namesText || here === undefined ? parsed.texts : [here];
  const [only] = wanted;
  const where =
    wanted.length !== 1 || only === undefined
      ? null
      : only === here
        ? 'văn bản này'
        : `“${known.find((k) => k.id === only)?.title ?? only}”`;
  const unused = meaningful(
    parsed.unused,
    known.filter((k) => wanted.includes(k.id)),
  );
  if (parsed.units.length === 0 && parsed.id === null)
    return {
      ...nothing,
      unused,
      where,
      found: parsed.namesText
        ? wanted.map((t) => ({
            url: textUrl(t),
            place: known.find((k) => k.id === t)?.title ?? t,
            words: 'cả văn bản',
          }))
        : [],
    };
  if (wanted.length > maxTexts) return { ...nothing, unused, tooMany: true };
  const found = await Promise.all(
    wanted.map(async (slug) => {
      const data = await textData(slug);
      const places = data.clauses.map((c) => ({ ...c, text: slug }));
      const id =
        parsed.id !== null && Object.hasOwn(data.aliases, parsed.id)
          ? (data.aliases[parsed.id] ?? null)
          : parsed.id;
      return findPlaces({ ...parsed, id }, places).map((p): Candidate => ({
        url: clauseUrl(slug, p.id),
        place: citeShort(p.place, data.text),
        words: p.excerpt,
      }));
    }),
  );
  return { ...nothing, unused, where, found: found.flat() };
}

/** A query that fits more clauses than this is searched for as words instead. */
const maxPlaces = 6;

/**
 * The clauses that a query names by text and place ("khoản 2 Điều 1 QĐ 2043") or by place alone; none when it contains anything else.
 * @throws when the list of texts or of clauses cannot be loaded
 */
export async function citedPlaces(query: string): Promise<readonly Candidate[]> {
  const { units, id } = parseCitation(query, await knownTexts());
  if (units.length === 0 && id === null) return [];
  const { found, unused } = await candidates(query);
  return unused.length > 0 || found.length > maxPlaces ? [] : found;
}
