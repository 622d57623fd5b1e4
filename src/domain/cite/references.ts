import { isSpeech } from '../text/is-speech.ts';
import { documentName } from './cite.ts';
import type { Clause } from '../../model/clause.ts';
import type { Span } from '../../model/inline.ts';
import type { Edition, Mention, Reference } from '../../model/model.ts';
import type { MentionData } from '../../schemas/reference.ts';
import { clauseUrl } from '../../model/addresses.ts';

/** Where a mention's words begin in the words of their clause; -1 when they are not there, or not that often. */
export function mentionStart(
  words: string,
  { words: needle, occurrence = 1 }: Pick<MentionData, 'words' | 'occurrence'>,
): number {
  let at = -1;
  for (let n = 0; n < occurrence; n += 1) {
    at = words.indexOf(needle, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** Mentions that cite another text, by number or by name; a text that mentions itself cites nothing. */
export const citationsOf = ({ mentions }: Pick<Reference, 'mentions'>): readonly Mention[] =>
  mentions.filter((m) => m.kind === 'so' || m.kind === 'ten');

/** True for a document that can be looked up; not for a programme or plan of which only the name is printed. */
export const isDocument = ({ level }: Pick<Reference, 'level'>): boolean => level !== 'khac';

/** The name with its type in front, unless it begins with it. */
const withType = (type: string, name: string): string =>
  name.toLowerCase().startsWith(type.toLowerCase()) ? name : `${type} ${name}`;

/** "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ"; a text cited by name: its name. */
export function referenceName(r: Reference): string {
  if (r.number === null) {
    const longest =
      r.mentions
        .filter((m) => m.kind === 'ten')
        .map((m) => m.words)
        .sort((a, b) => b.length - a.length)[0] ?? r.type;
    return r.unresolved === true ? `“${longest}”` : withType(r.type, r.subject ?? longest);
  }
  return documentName(r);
}

/** The shortest name that is unique: "Quyết định 2043/QĐ-UBND (2023)". */
export const referenceShort = (r: Reference): string =>
  r.number === null
    ? referenceName(r)
    : `${r.type} ${r.number}${r.number.includes('/QĐ-UBND') && r.date !== null ? ` (${r.date.slice(0, 4)})` : ''}`;

/** What a mention links to. */
export interface MentionLink {
  readonly href: string;
  readonly reference: Reference;
  readonly mention: Mention;
}

/**
 * True for mentions that are links: not "Nghị quyết" alone, not a text mentioning itself, not a name inside another name.
 * @param bySpeech whether a speech makes the mention: it links to the resolution it presents
 */
const isLinked = (m: Mention, r: Reference, bySpeech: boolean): boolean =>
  m.within === undefined &&
  m.bare !== true &&
  (m.kind !== 'self' || (bySpeech && r.edition === m.text));

/**
 * Links at the mentions in one clause: a resolution or decision of this edition links to its page, "các kế hoạch nêu trên" to
 * the clause that names the plans, everything else to its entry. (A speech is not the resolution that it presents.)
 */
export function mentionSpans(
  clause: Clause,
  edition: Pick<Edition, 'texts' | 'mentionsIn'>,
): Span<MentionLink>[] {
  const spans = new Map<number, Span<MentionLink>>();
  const bySpeech = edition.texts.some((t) => t.slug === clause.text && isSpeech(t));
  for (const { mention, reference } of edition.mentionsIn(clause.text, clause.id)) {
    if (!isLinked(mention, reference, bySpeech)) continue;
    const at = mentionStart(clause.words, mention);
    const start = mention.place === null ? at : at - mention.place.length - 1;
    const text = edition.texts.find((t) => t.slug === reference.edition && !isSpeech(t));
    const href =
      mention.kind === 'nhom'
        ? clauseUrl(clause.text, mention.antecedent ?? '')
        : text !== undefined && text.slug !== clause.text
          ? text.url
          : reference.url;
    if (!spans.has(start))
      spans.set(start, {
        start,
        end: at + mention.words.length,
        value: { href, reference, mention },
      });
  }
  return [...spans.values()].sort((a, b) => a.start - b.start);
}
