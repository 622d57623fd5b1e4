import type { SearchInput } from '../../src/search/build/make-search-files.ts';
import { ofProvinces } from '../../src/domain/text/of-provinces.ts';
import type { ExportedClause, ExportedText } from '../../src/data/exported.ts';
import type { RegionId } from '../../src/schemas/regions.ts';
import type { MarkedProvince, ShownStatement } from '../../src/search/build/shown.ts';

/** The 63 provinces before 01/7/2025, of which the first four are ours. */
export const provinceNames = [
  'Kiên Giang',
  'Đồng Tháp',
  'Gia Lai',
  'Trà Vinh',
  'An Giang',
  'Bà Rịa Vũng Tàu',
  'Bạc Liêu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bắc Ninh',
  'Bến Tre',
  'Bình Định',
  'Bình Dương',
  'Bình Phước',
  'Bình Thuận',
  'Cà Mau',
  'Cần Thơ',
  'Cao Bằng',
  'Đà Nẵng',
  'Đắk Lắk',
  'Đắk Nông',
  'Điện Biên',
  'Đồng Nai',
  'Hà Giang',
  'Hà Nam',
  'Hà Nội',
  'Hà Tĩnh',
  'Hải Dương',
  'Hải Phòng',
  'Hậu Giang',
  'Hòa Bình',
  'Hưng Yên',
  'Khánh Hòa',
  'Kon Tum',
  'Lai Châu',
  'Lâm Đồng',
  'Lạng Sơn',
  'Lào Cai',
  'Long An',
  'Nam Định',
  'Nghệ An',
  'Ninh Bình',
  'Ninh Thuận',
  'Phú Thọ',
  'Phú Yên',
  'Quảng Bình',
  'Quảng Nam',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sóc Trăng',
  'Sơn La',
  'Tây Ninh',
  'Thái Bình',
  'Thái Nguyên',
  'Thanh Hóa',
  'Thừa Thiên Huế',
  'Tiền Giang',
  'Hồ Chí Minh',
  'Tuyên Quang',
  'Vĩnh Long',
  'Vĩnh Phúc',
  'Yên Bái',
];
/** Where they lie, and their statistical codes, which are their administrative order. */
const codesByRegion: Readonly<Record<RegionId, string>> = {
  'trung-du-mien-nui-phia-bac':
    '02 Hà Giang, 04 Cao Bằng, 06 Bắc Kạn, 08 Tuyên Quang, 10 Lào Cai, 11 Điện Biên, 12 Lai Châu, 14 Sơn La, 15 Yên Bái, 17 Hòa Bình, 19 Thái Nguyên, 20 Lạng Sơn, 24 Bắc Giang, 25 Phú Thọ',
  'dong-bang-song-hong':
    '01 Hà Nội, 22 Quảng Ninh, 26 Vĩnh Phúc, 27 Bắc Ninh, 30 Hải Dương, 31 Hải Phòng, 33 Hưng Yên, 34 Thái Bình, 35 Hà Nam, 36 Nam Định, 37 Ninh Bình',
  'bac-trung-bo-duyen-hai':
    '38 Thanh Hóa, 40 Nghệ An, 42 Hà Tĩnh, 44 Quảng Bình, 45 Quảng Trị, 46 Thừa Thiên Huế, 48 Đà Nẵng, 49 Quảng Nam, 51 Quảng Ngãi, 52 Bình Định, 54 Phú Yên, 56 Khánh Hòa, 58 Ninh Thuận, 60 Bình Thuận',
  'tay-nguyen': '62 Kon Tum, 64 Gia Lai, 66 Đắk Lắk, 67 Đắk Nông, 68 Lâm Đồng',
  'dong-nam-bo':
    '70 Bình Phước, 72 Tây Ninh, 74 Bình Dương, 75 Đồng Nai, 77 Bà Rịa Vũng Tàu, 79 Hồ Chí Minh',
  'dong-bang-song-cuu-long':
    '80 Long An, 82 Tiền Giang, 83 Bến Tre, 84 Trà Vinh, 86 Vĩnh Long, 87 Đồng Tháp, 89 An Giang, 91 Kiên Giang, 92 Cần Thơ, 93 Hậu Giang, 94 Sóc Trăng, 95 Bạc Liêu, 96 Cà Mau',
};

/** Region and statistical code of one of the 63. @throws when it is none of them */
export function placeOf(name: string): {
  readonly region: RegionId;
  readonly statisticsCode: string;
} {
  for (const [region, list] of Object.entries(codesByRegion) as [RegionId, string][]) {
    const [code] =
      list
        .split(', ')
        .find((p) => p.slice(3) === name)
        ?.split(' ') ?? [];
    if (code !== undefined) return { region, statisticsCode: code };
  }
  throw new Error(`"${name}" is none of the 63 provinces.`);
}

const starts = [
  'b',
  'ch',
  'd',
  'đ',
  'g',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  'qu',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];
const ends = [
  'a',
  'ai',
  'an',
  'ang',
  'ao',
  'ay',
  'e',
  'en',
  'i',
  'in',
  'o',
  'on',
  'ong',
  'u',
  'un',
  'ung',
  'ương',
  'iên',
  'uân',
  'oan',
];

/** A province's address: "Bà Rịa Vũng Tàu" → "ba-ria-vung-tau". */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, '-');

/** A small generator of numbers, the same on every machine. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A syllable that sounds like one, for names of places that are nowhere. */
export function syllable(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return `${pick(starts)}${pick(ends)}`;
}

/**
 * An edition of `count` texts made of the five: other provinces, other figures, sentences exchanged between texts, invented names of places.
 * The first five stay as they are. The same on every run.
 */
export function manyTexts(input: SearchInput, count: number): SearchInput {
  const random = numbers(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const texts: ExportedText[] = [...input.texts];
  const clauses: ExportedClause[] = [...input.clauses];
  const statements: ShownStatement[] = [...input.statements];
  const names = new Map(input.provinces.map((p) => [p.id, p.name]));
  const long = input.clauses.filter((c) => c.words.length > 80);
  const bases = ofProvinces(input.texts);
  for (let i = input.texts.length; i < count; i++) {
    const base = bases[i % bases.length]!;
    const province = provinceNames[Math.floor(i / 5) % provinceNames.length] as string;
    const id = `${slugOf(province)}-${base.type === 'Quyết định' ? 'qd' : 'nq'}${100 + i}`;
    const old = new RegExp(names.get(base.province) ?? '-', 'g');
    const vary = (c: ExportedClause): string => {
      const words = random() < 0.25 && c.words.length > 80 ? pick(long).words : c.words;
      const place = `${syllable(random)} ${syllable(random)}`.replace(/(^|\s)\p{L}/gu, (l) =>
        l.toUpperCase(),
      );
      return (
        words
          .replace(old, province)
          .replace(/\d+(?=%)/g, (n) =>
            String(Math.max(1, Math.min(100, Number(n) - 5 + Math.floor(random() * 11)))),
          ) + (random() < 0.08 ? ` tại xã ${place}` : '')
      );
    };
    texts.push({
      ...base,
      id,
      province: slugOf(province),
      number: base.number === null ? null : base.number.replace(/^\d+/, String(100 + i)),
      title: base.title.replace(old, province),
    });
    for (const c of input.clauses)
      if (c.text === base.id)
        clauses.push({
          ...c,
          text: id,
          words: c.words === '' ? '' : vary(c),
          citation: c.citation.replace(old, province),
        });
    for (const s of input.statements)
      if (s.text === base.id)
        statements.push({
          ...s,
          id: s.id.replace(base.id, id),
          text: id,
          url: s.url.replace(base.id, id),
        });
  }
  const known = new Set(input.provinces.map((p) => p.id));
  const more = [...new Set(ofProvinces(texts).map((t) => t.province))]
    .filter((p) => !known.has(p))
    .map((p): MarkedProvince => {
      const name = provinceNames.find((n) => slugOf(n) === p) ?? p;
      return { id: p, name, successor: name, mergedFrom: [name], mark: 'circle' };
    });
  return { ...input, texts, clauses, statements, provinces: [...input.provinces, ...more] };
}

/** Phrases of four to six words out of clauses of the edition, with the province of their text: what the first result must contain. */
export function knownItems(
  input: SearchInput,
  count: number,
): readonly { readonly q: string; readonly phrase: string; readonly province: string }[] {
  const random = numbers(7);
  const out: { q: string; phrase: string; province: string }[] = [];
  const names = new Map(input.provinces.map((p) => [p.id, p.name]));
  while (out.length < count) {
    const clause = input.clauses[Math.floor(random() * input.clauses.length)] as ExportedClause;
    const words = clause.words.split(' ');
    const length = 4 + Math.floor(random() * 3);
    if (words.length < length + 2) continue;
    const at = Math.floor(random() * (words.length - length));
    const phrase = words.slice(at, at + length).join(' ');
    if (/[.,;:()“”"/%\d-]/.test(phrase) || /\p{Lu}/u.test(phrase)) continue;
    const province = input.texts.find((t) => t.id === clause.text)?.province ?? '';
    out.push({ q: `${phrase} ${names.get(province)}`, phrase, province });
  }
  return out;
}
