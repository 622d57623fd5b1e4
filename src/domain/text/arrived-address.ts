// Addresses as they arrive: copied from chats and letters, broken over lines, with punctuation or tracking parameters attached.
import { asciiFold } from '../words/fold.ts';

/** Invisible characters in copied addresses: soft hyphens, zero-width and direction marks, byte order marks, variation selectors. */
const unseen =
  /[\uFE00-\uFE0F\u034F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Hyphens and dashes that word processors write for "-". */
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** Characters of an address that are read, as many as servers take; what follows was not made to be read. */
export const longestAddress = 8000;

/** Text without percent-encoding, however many times it was encoded; what cannot be decoded is removed. */
export function decoded(text: string): string {
  let now = text.slice(0, longestAddress);
  for (let before = ''; now !== before;) {
    before = now;
    now = now.replace(/(?:%[\da-f]{2})+/gi, (code) => {
      try {
        return decodeURIComponent(code);
      } catch {
        return '';
      }
    });
  }
  return now;
}

/** Text as a reader sees it: decoded, NFC, without invisible characters. */
export const seen = (text: string): string =>
  decoded(text).normalize('NFC').replace(unseen, '').replace(dashes, '-').trim();

/** In the spelling of ids: "Điều-1_Khoản-2_điểm-đ" → "dieu-1_khoan-2_diem-dd". */
const spelled = (text: string): string => asciiFold(text.replace(/-đ(?!\p{L})/giu, '-dd'));

/** What a damaged id may have been, likeliest first. Ids contain a-z, digits, "-" and "_", and begin and end with a letter or digit. */
function readings(raw: string): readonly string[] {
  const words = spelled(seen(raw)).replaceAll('\\', '');
  const whole = (part: string): string => part.replace(/^[^a-z\d]+|[^a-z\d]+$/g, '');
  // Tracking parameters begin at ? or &; other words at a space, unless the id itself was broken over two lines.
  const bare = words.replace(/^#+/, '').split(/[?&#]/)[0] ?? '';
  const unbroken = bare.replace(/\s+/g, '');
  return [
    unbroken,
    bare.split(/\s/)[0] ?? '',
    unbroken.split(/[^a-z\d_-]/).find((part) => /[a-z\d]/.test(part)) ?? '',
  ]
    .map(whole)
    .filter((part) => part !== '');
}

/**
 * The id that a damaged fragment or path means.
 * @param ids all ids @param aliases older and readable names → id
 * @returns undefined when it may mean none of them, or several
 */
export function meantId(
  raw: string,
  ids: Iterable<string>,
  aliases: Readonly<Record<string, string>> = {},
): string | undefined {
  const known = new Set(ids);
  const all = readings(raw);
  for (const id of all) {
    const meant = Object.hasOwn(aliases, id) ? aliases[id] : id;
    if (meant !== undefined && known.has(meant)) return meant;
  }
  // Some chats take "_" for italics and remove it.
  const joined = (id: string): string => id.replaceAll('_', '');
  const alike = [...known].filter((id) => all.some((part) => joined(part) === joined(spelled(id))));
  return alike.length === 1 ? alike[0] : undefined;
}

/** A path as it was meant, without doubled slashes, capitals and attached characters; `fragment` is what follows an encoded "#". */
export function meantPath(raw: string): { readonly path: string; readonly fragment: string } {
  const [before = '', ...after] = seen(raw).split('#');
  const bare = spelled((before.split(/[?&]/)[0] ?? '').replaceAll('\\', '').replace(/\s+/g, ''));
  const parts = bare
    .split('/')
    .map((part) => part.replace(/^[^a-z\d]+|[^a-z\d]+$/g, ''))
    .filter((part) => part !== '' && part !== 'index.html');
  const isFile = /\.[a-z]{2,5}$/.test(parts.at(-1) ?? '');
  return {
    path: parts.length === 0 ? '/' : `/${parts.join('/')}${isFile ? '' : '/'}`,
    fragment: after.join('#'),
  };
}
