import { citePlace } from '../domain/cite/cite.ts';
import { excerpt } from '../domain/words/excerpt.ts';
import { placesOf } from '../domain/cite/place-index.ts';
import { printed } from '../model/clause.ts';
import { versionOf } from '../edition/former-words.ts';
import type { CitedText } from '../domain/cite/cite.ts';
import type { Edition, Text } from '../model/model.ts';

/** What the pages' scripts need of one text to cite, to find a typed place and to lead an old address on. */
export interface TextCitations {
  readonly text: CitedText & { readonly slug: string };
  /** id, kind, number, index of the parent (-1 at the top), place as cited, version of the words, first words */
  readonly clauses: readonly (readonly [string, string, string, number, string, string, string])[];
  /** alias → id */
  readonly aliases: Readonly<Record<string, string>>;
  /** id → [version, day of the mending, words] */
  readonly former: Readonly<Record<string, readonly (readonly [string, string, string])[]>>;
}

/** `trich-dan/<text>.json` */
export function citationsData(
  text: Text,
  { lineage, aliases, formerWords }: Edition,
): TextCitations {
  const { slug, type, number, date, issuer, subject, title, shortName } = text;
  const places = placesOf(text.clauses);
  const former: Record<string, [string, string, string][]> = {};
  for (const f of formerWords) {
    const [of, id = ''] = f.clause.split('#');
    if (of === slug) (former[id] ??= []).push([versionOf(f.words), f.mended, f.words]);
  }
  return {
    text: { slug, type, number, date, issuer, subject, title, shortName },
    clauses: text.clauses.map((c, i) => [
      c.id,
      c.kind,
      places[i]?.number ?? '',
      places[i]?.parent ?? -1,
      citePlace(c, lineage(c)),
      versionOf(c.words),
      excerpt(printed(c), 60),
    ]),
    aliases: Object.fromEntries(aliases.get(slug) ?? []),
    former,
  };
}
