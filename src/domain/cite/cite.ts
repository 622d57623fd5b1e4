import type { TextMeta } from '../../schemas/text.ts';
import type { TextType } from '../../schemas/text-types.ts';
import type { Edition } from '../../model/model.ts';
import { clauseUrl } from '../../model/addresses.ts';
import { isSpeech } from '../text/is-speech.ts';
import { citePlace } from './cite-place.ts';
import { shortPlace } from './short-place.ts';
import { formatDate } from '../words/dates.ts';

/** What of a text its citations say. */
export type CitedText = Pick<
  TextMeta,
  'type' | 'number' | 'date' | 'issuer' | 'subject' | 'title' | 'shortName'
>;

/** "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ": a document by what is known of these. */
export const documentName = ({
  type,
  number,
  date,
  issuer,
}: {
  readonly type: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}): string =>
  [
    type,
    number === null ? '' : `số ${number}`,
    date === null ? '' : `ngày ${formatDate(date)}`,
    issuer === null ? '' : `của ${issuer}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** A text with all that is known about it; a speech by its title, which names the resolution it presents. */
const fullName = (text: CitedText): string =>
  isSpeech(text)
    ? text.title
    : [documentName(text), text.subject].filter((part) => part !== '').join(' ');

/** "Điều 1 Quyết định …", "mục 4.2 bài trình bày …": the text follows the place without a comma. */
const cite = (place: string, text: { readonly type: TextType }, name: string): string =>
  place === '' ? name : `${place} ${isSpeech(text) ? name.replace(/^B/, 'b') : name}`;

/**
 * Citation at the first mention: place, type, number, date, issuer, subject; what is not known is left out.
 * Rule: Nghị định 30/2020/NĐ-CP, on citing another text.
 * @param place from `citePlace`; '' cites the whole text
 */
export const citeFull = (place: string, text: CitedText): string =>
  cite(place, text, fullName(text));

/**
 * Citation at later mentions: place, type and number, or what replaces them (`shortName`). Rule: as `citeFull`.
 * @param place from `citePlace`; '' cites the whole text
 */
export const citeShort = (
  place: string,
  text: { readonly type: TextType; readonly shortName: string },
): string => cite(place, text, text.shortName);

/** A clause as other pages cite it. */
export interface ClauseCitation {
  readonly url: string;
  /** Inside its text: "khoản 2 Điều 1". */
  readonly place: string;
  /** With its text, as at later mentions: "khoản 2 Điều 1 Quyết định số 2043/QĐ-UBND". */
  readonly citation: string;
  /** Where there is little room: "Điều 1.2". */
  readonly short: string;
}

/**
 * How a clause of the edition is cited, and its address. The one way from text and id to a citation.
 * @throws when the text has no such clause: the build refuses that before anything is cited
 */
export function citeClause(
  { texts, clause, lineage }: Pick<Edition, 'texts' | 'clause' | 'lineage'>,
  slug: string,
  id: string,
): ClauseCitation {
  const text = texts.find((t) => t.slug === slug);
  const cited = clause(slug, id);
  if (text === undefined || cited === undefined)
    throw new Error(`There is no clause "${slug}#${id}" to cite.`);
  const place = citePlace(cited, lineage(cited));
  return {
    url: clauseUrl(slug, id),
    place,
    citation: citeShort(place, text),
    short: shortPlace(cited, lineage(cited)),
  };
}
