import { asciiFold } from '../words/fold.ts';
import { headingKey } from './place-index.ts';

/** A text that may be named: its slug says province, type and number (EDITION). */
export interface NamedText {
  readonly id: string;
  /** Day of issue, if known: two decisions may bear one number. */
  readonly date: string | null;
}

/** One unit of a place: a kind and the numbers it may have ("d" typed without accents is d or đ). */
export interface Unit {
  readonly kinds: readonly string[];
  readonly numbers: readonly string[];
}

export interface ParsedCitation {
  /** Texts that fit what was named; all of them when none was named. */
  readonly texts: readonly string[];
  readonly namesText: boolean;
  /** A number or date that belongs to none of the texts, as typed. */
  readonly unknownText: string | null;
  readonly units: readonly Unit[];
  /** An id of a clause, typed or pasted as such. */
  readonly id: string | null;
  /** Parts that were not used, as typed, in their order. Words of a title and of an issuer are among them: only who has the texts can tell. */
  readonly unused: readonly string[];
}

/** No letter or digit runs into what follows. */
const standsAlone = (before: string): boolean => !/[a-z\d]$/.test(before);

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const ordinals: Readonly<Record<string, string>> = {
  nhat: '1',
  mot: '1',
  hai: '2',
  nhi: '2',
  ba: '3',
  tu: '4',
  bon: '4',
  nam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
};
const provinces: readonly (readonly [RegExp, string])[] = [
  [/\b(?:kien giang|kg)\b/, 'kien-giang'],
  [/\b(?:dong thap|dt)\b/, 'dong-thap'],
  [/\b(?:gia lai|gl)\b/, 'gia-lai'],
  [/\b(?:tra vinh|tv)\b/, 'tra-vinh'],
];
/** Blocks known by name, as citations name them. */
const blocks: readonly (readonly [RegExp, string])[] = [
  [/\bten co quan ban hanh\b|\bco quan ban hanh\b/, 'co-quan'],
  [/\bquoc hieu(?: va tieu ngu)?\b/, 'quoc-hieu'],
  [/\bso va ky hieu\b|\bso hieu\b/, 'so-hieu'],
  [/\bdia danh va thoi gian ban hanh\b|\bngay ky\b/, 'ngay-ky'],
  [/\btieu de\b|\bten van ban\b/, 'tieu-de'],
  [/\btham quyen ban hanh\b|\btham quyen\b/, 'tham-quyen'],
  [/\b(?:doan )?["“]?theo de nghi["”]?/, 'de-nghi'],
  [/\bdong ["“]?quyet dinh["”]?/, 'quyet-dinh'],
  [/\bnoi nhan\b/, 'noi-nhan'],
  [/\bphan ky\b|\bchu ky\b|\bky ten\b/, 'ky-ten'],
];
const nth = '(?:thu )?(\\d+|nhat|mot|hai|nhi|ba|tu|bon|nam|sau|bay|tam|chin|muoi)\\b';
/** Units without a number of their own, counted in words. */
const countedUnits: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?:\\bdau cong(?: dau dong)?|\\bcong(?: dau dong)?|\\+) ?${nth}`), 'cong'],
  [new RegExp(`(?:\\bcham dau dong|\\bdau cham|\\bcham|·) ?${nth}`), 'cham'],
  [
    new RegExp(
      `(?:\\bgach dau dong|\\bdau gach(?: ngang)?|\\bgach|\\by\\b|(?:^|\\s)-(?=\\s*thu)) ?${nth}`,
    ),
    'gach',
  ],
  [new RegExp(`\\bdoan(?: van)?(?: khong danh so)? ?${nth}`), 'doan'],
  [new RegExp(`\\bcan cu ?${nth}`), 'can-cu'],
  [new RegExp(`\\bdong ${nth},? (?:cua )?muc luc`), 'muc-luc'],
];
const segments: Readonly<Record<string, string>> = { g: 'gach', c: 'cong', t: 'cham' };

/** "điểm b", "b)" */
const lettered = /\bdiem (dd|[a-z])\b|(?:^|\s)(dd|[a-z])\)/;

/** Words that join the parts of a citation and say nothing of the place. */
export const joining: ReadonlySet<string> = new Set(
  'cua tai thuoc trong o so va theo cac nay ban hanh van ban do tinh thi la phan muc khoan dieu diem doan gach dau dong cong thu nghi quyet quyet dinh nq qd nd'.split(
    ' ',
  ),
);

/** What is left, as it was typed: neighbouring words together. @param rest `typed` folded, what was read as blanks */
function unusedIn(rest: string, typed: string): readonly string[] {
  const words = [...rest.matchAll(/[a-z\d%]+/g)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
    word: m[0],
  }));
  const parts: { from: number; to: number; says: boolean }[] = [];
  for (const { from, to, word } of words) {
    const last = parts.at(-1);
    // Numbers and letters always say something; "mục" alone does not.
    const says = !joining.has(word);
    if (last !== undefined && /^\s*$/.test(typed.slice(last.to, from)))
      parts.splice(-1, 1, { from: last.from, to, says: last.says || says });
    else parts.push({ from, to, says });
  }
  return parts.filter((p) => p.says).map((p) => typed.slice(p.from, p.to));
}

/** type and number that a slug tells: "tra-vinh-qd2043-2024" → qd, 2043 */
const slugTells = (slug: string) => {
  const [, type = '', number = ''] = /-(nq|qd)0*(\d+)(?:-|$)/.exec(slug) ?? [];
  return { type, number, speech: slug.includes('trinh-bay') };
};

/**
 * Reads a citation as people type it: units and text in any order, with or without accents, long or short
 * ("khoản 2 Điều 1 QĐ 2043", "NQ22 II.2.2.1.3", "diem dd khoan 1 dieu 1 tra vinh"), or an address of this site.
 * @param known the texts of the edition
 */
export function parseCitation(input: string, known: readonly NamedText[]): ParsedCitation {
  const typed = input.normalize('NFC').replace(/\s+/g, ' ').trim();
  const all = known.map((t) => t.id);
  const address = /\/van-ban\/([a-z0-9-]+)\/(?:\?[^#]*)?(?:#|([a-z0-9_-]+)\/?)?([a-z0-9_-]*)/.exec(
    typed,
  );
  if (address !== null) {
    const [, slug = '', page = '', fragment = ''] = address;
    return {
      texts: all.filter((t) => t === slug),
      namesText: true,
      unknownText: all.includes(slug) ? null : slug,
      units: [],
      id: fragment !== '' ? fragment : page !== '' ? page : null,
      unused: [],
    };
  }
  const folded = asciiFold(typed);
  const hasAccents = folded !== typed.toLowerCase();
  // What has been read is blanked, so that places in `rest` stay places in `typed`.
  let rest = folded;
  /** The first place that the pattern finds, and that what stands before it allows. */
  const take = (
    pattern: RegExp,
    allows: (before: string) => boolean = () => true,
  ): RegExpExecArray | null => {
    const found =
      [...rest.matchAll(new RegExp(pattern, `${pattern.flags}g`))].find(({ index }) =>
        allows(rest.slice(0, index)),
      ) ?? null;
    if (found !== null)
      rest =
        rest.slice(0, found.index) +
        ' '.repeat(found[0].length) +
        rest.slice(found.index + found[0].length);
    return found;
  };

  // A heading in quotation marks first: it may hold any word.
  const units: Unit[] = [];
  const heading = take(/\bde muc ["“]([^"”]*)["”]/);
  if (heading !== null) units.push({ kinds: ['de-muc'], numbers: [headingKey(heading[1] ?? '')] });
  for (const [pattern, kind] of blocks)
    if (take(pattern) !== null) units.push({ kinds: [kind], numbers: [''] });

  const id = take(/(?:^|\s)([a-z][a-z0-9-]*(?:_[a-z0-9-]+)+)(?=\s|$)/)?.[1] ?? null;

  // The text.
  const day =
    take(/\(?(?:\bngay )?\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b\)?/) ??
    take(/\bngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})\b/);
  const date =
    day === null ? null : `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`;
  const speech = take(/\bbai (?:trinh bay|phat bieu|noi)\b/) !== null;
  const formal = take(
    /\b(?:(?:nghi quyet|nq|quyet dinh|qd|van ban|vb) ?)?(?:so ?)?0*(\d{1,4}) ?[-/] ?(nq|qd|kh|ttr|ctr|nd|ct)(?: ?[-/] ?[a-z]+)?\b/,
  );
  const named =
    formal ?? take(/\b(nghi quyet|nq|quyet dinh|qd)[ .-]?(?:so ?)?0*(\d{1,4})\b(?![.\d])/);
  const bare =
    named === null
      ? take(
          new RegExp(
            `\\b(${[...new Set(known.map((t) => slugTells(t.id).number).filter((n) => n.length > 2))].join('|') || '$^'})\\b(?:/\\d{4})?`,
          ),
          (before) => !/(?:\b(?:muc|dieu|khoan|phan|thu|dong) |[.\d])$/.test(before),
        )
      : null;
  const [typeWord, number] =
    formal !== null
      ? [formal[2], formal[1]]
      : named !== null
        ? [named[1], named[2]]
        : [take(/\b(nghi quyet|nq|quyet dinh|qd)\b/)?.[1], bare?.[1]];
  const type =
    typeWord === undefined
      ? undefined
      : ({ 'nghi quyet': 'nq', 'quyet dinh': 'qd' }[typeWord] ?? typeWord);
  const at = provinces.filter(([pattern]) => take(pattern) !== null).map(([, slug]) => slug);
  const namesText =
    date !== null || speech || type !== undefined || number !== undefined || at.length > 0;
  const texts = known
    .filter((t) => {
      const tells = slugTells(t.id);
      return (
        (type === undefined || tells.type === type) &&
        (number === undefined || tells.number === number) &&
        (!speech || tells.speech) &&
        (at.length === 0 || at.some((p) => t.id.startsWith(p))) &&
        (date === null || t.date === null || t.date === date)
      );
    })
    .map((t) => t.id);

  // Years and terms of office that belong to a title.
  for (const title of [
    /\bgiai doan \d{4} ?- ?\d{4}\b/,
    /\bnam \d{4}\b/,
    /\bnam \d{4}\b/,
    /\bkhoa [ivx]+\b/,
  ])
    take(title);

  // The units.
  for (const [pattern, kind] of countedUnits)
    for (let found = take(pattern); found !== null; found = take(pattern))
      units.push({
        kinds: [kind],
        numbers: [ordinals[found[1] ?? ''] ?? String(Number(found[1]))],
      });
  const point = (letter: string, printed: string): Unit => {
    const isBarred = letter === 'dd' || (letter === 'd' && /đ\)?$/i.test(printed));
    return {
      kinds: ['diem'],
      numbers: isBarred ? ['đ'] : letter === 'd' && !hasAccents ? ['d', 'đ'] : [letter],
    };
  };
  for (let found = take(lettered); found !== null; found = take(lettered))
    units.push(
      point(found[1] ?? found[2] ?? '', typed.slice(found.index, found.index + found[0].length)),
    );
  const numbered = (pattern: RegExp, kinds: readonly string[]) => {
    const found = take(pattern);
    if (found !== null) units.push({ kinds, numbers: [found[1] ?? ''] });
  };
  numbered(/\bdieu ?0*(\d+)\b/, ['dieu']);
  // "Đ1" is Điều 1; in a text without Điều it is the paragraph that ids call d1.
  numbered(/(?:^|[^a-z])d[. ]?0*(\d+)(?!\d)/, ['dieu', 'doan']);
  // "k2b", "khoản 2 b", "b khoản 2": a lone letter at a khoản is its điểm. A word of one letter with a mark ("ở") is none.
  for (const pattern of [
    /\b(?:khoan|k)[. ]?0*(\d+)[ .,;/-]*(dd|[a-z])(?![a-z\d])/,
    /(?:^|[\s,;])(dd|[a-z])[ .,;/-]+(?:khoan|k)[. ]?0*(\d+)(?!\d)/,
  ]) {
    const found = units.some((u) => u.kinds.includes('diem')) ? null : take(pattern);
    if (found === null) continue;
    const [number = '', letter = ''] = /^\d/.test(found[1] ?? '')
      ? [found[1], found[2]]
      : [found[2], found[1]];
    const at =
      found.index +
      (pattern.source.startsWith('(?:^')
        ? found[0].search(/[a-z]/)
        : found[0].length - letter.length);
    const printed = typed.slice(at, at + letter.length);
    units.push({ kinds: ['khoan', 'muc'], numbers: [number] });
    if (/^(?:[a-zđ]|dd)$/i.test(printed)) units.push(point(letter, printed));
    else rest = rest.slice(0, at) + letter + rest.slice(at + letter.length);
  }
  numbered(/\b(?:khoan ?|k[. ]?)0*(\d+)\b/, ['khoan', 'muc']);
  const part =
    take(/\b(?:(?:phan|muc|chuong) )?(viii|vii|vi|iv|ix|iii|ii|i|v|x)\b(?!\))/) ??
    take(/\bphan (?:thu )?(\d{1,2}|nhat|hai|ba|tu|nam)\b(?![.-]\d)/);
  if (part !== null) {
    const n = part[1] ?? '';
    units.push({
      kinds: ['phan'],
      numbers: [romans.includes(n) ? n : (romans[Number(ordinals[n] ?? n) - 1] ?? n)],
    });
  }
  const section =
    take(/\b(?:tieu muc|muc)[ .]?(\d+(?:[.-]\d+)+)\b/) ??
    take(/(\d+(?:[.-]\d+)+)\b/, standsAlone) ??
    take(/\b(?:tieu muc|muc) ?(\d+)\b/) ??
    (part === null ? null : take(/(\d+)\b/, standsAlone));
  if (section !== null)
    units.push({
      kinds:
        section[1]?.includes('.') === true || section[1]?.includes('-') === true
          ? ['muc']
          : ['muc', 'khoan'],
      numbers: [(section[1] ?? '').replaceAll('-', '.')],
    });
  for (let found = take(/\b([gct])(\d+)\b/); found !== null; found = take(/\b([gct])(\d+)\b/))
    units.push({ kinds: [segments[found[1] ?? ''] ?? ''], numbers: [found[2] ?? ''] });

  return {
    texts: namesText ? texts : all,
    namesText,
    unknownText: namesText && texts.length === 0 ? typed : null,
    units,
    id,
    unused: unusedIn(rest, typed),
  };
}
