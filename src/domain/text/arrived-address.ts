// Addresses as they arrive: copied from chats and letters, broken over lines, with punctuation or tracking parameters attached.
import { asciiFold } from '../words/fold.ts';
import { seen } from './seen.ts';

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
