/**
 * Ids of Akoma Ntoso from our ids and back (OASIS LegalDocML, Naming Convention 1.0, 5: `eId` is made of the parent's, "__", the element's
 * abbreviation, "_" and its number). Pure functions of the id: nothing is looked up.
 *
 * Our id leaves out numbers that a dotted number repeats; the eId names each level: `ii_2-2-1_g3` is
 * `part_ii__sec_2__sec_2-2__sec_2-2-1__indent_3`. A "+" below a "-" is an indent in an indent.
 */

/** Segments of our ids and the abbreviation of their element. The first that fits counts. */
const hierarchy: readonly (readonly [pattern: RegExp, abbreviation: string, before: string])[] = [
  [/^dieu-(.+)$/, 'art', 'dieu-'],
  [/^khoan-(.+)$/, 'para', 'khoan-'],
  [/^diem-(.+)$/, 'point', 'diem-'],
  [/^muc-luc-(\d+)$/, 'hcontainer', 'muc-luc-'],
  [/^t(\d+[a-z]*)$/, 'lvl', 't'],
  [/^d(\d+[a-z]*)$/, 'alinea', 'd'],
  [/^g(\d+[a-z]*)$/, 'indent', 'g'],
  [/^c(\d+[a-z]*)$/, 'indent', 'c'],
  [/^h(\d+[a-z]*)$/, 'tr', 'h'],
  [/^bang-(.+)$/, 'table', 'bang-'],
  [/^chuong-(.+)$/, 'chp', 'chuong-'],
  [/^chu-thich-(.+)$/, 'fn', 'chu-thich-'],
  // I, "A.", "Phần thứ nhất".
  [/^([ivxl]+|[a-e]|dd|phan-.+)$/, 'part', ''],
];

/** Blocks before and after the body, which are known by name. */
const frame: Readonly<Record<string, string>> = {
  'co-quan': 'preface__p_co-quan',
  'quoc-hieu': 'preface__p_quoc-hieu',
  'so-hieu': 'preface__p_so-hieu',
  'ngay-ky': 'preface__p_ngay-ky',
  'tieu-de': 'preface__p_tieu-de',
  'tham-quyen': 'preamble__formula_tham-quyen',
  'de-nghi': 'preamble__formula_de-nghi',
  'quyet-dinh': 'preamble__formula_quyet-dinh',
  'noi-nhan': 'conclusions__list_noi-nhan',
  'ky-ten': 'conclusions__p_ky-ten',
};
const frameNames = new Map(Object.entries(frame).map(([name, eId]) => [eId, name]));
const citation = 'preamble__cits__cit_';
const recipient = `${frame['noi-nhan']}__item_`;

/** "2-2-1" → "sec_2__sec_2-2__sec_2-2-1" */
function sections(number: string): string {
  const parts = number.split('-');
  return parts.map((_, i) => `sec_${parts.slice(0, i + 1).join('-')}`).join('__');
}

/** @throws when the id has a segment of no known kind */
export function eIdOf(id: string): string {
  const named = frame[id];
  if (named !== undefined) return named;
  if (/^can-cu-\d+$/.test(id)) return citation + id.slice('can-cu-'.length);
  if (id.startsWith('noi-nhan_g')) return recipient + id.slice('noi-nhan_g'.length);
  return id
    .split('_')
    .map((segment, i, segments) => {
      if (i > 0 && (segment in frame || segment === 'kem-theo')) return `block_${segment}`;
      // "Mục 1" of a chapter, whose number no dotted number repeats.
      if (i > 0 && /^muc-(?:\d+|[ivxl]+)$/.test(segment)) return `sec_${segment}`;
      for (const [pattern, abbreviation] of hierarchy) {
        const [, number] = pattern.exec(segment) ?? [];
        if (number !== undefined) return `${abbreviation}_${number}`;
      }
      const [, number] = /^(?:muc-)?(\d+[a-z]*(?:-\d+[a-z]*)*)$/.exec(segment) ?? [];
      // An appendix is known by the name that is printed: "phu-luc-i", "ke-hoach".
      if (
        number === undefined &&
        i === 0 &&
        /^[a-z]+(?:-[a-z0-9]+)+$|^phu-luc/.test(segment) &&
        segments.length > 0
      )
        return `att_${segment}`;
      if (number === undefined) throw new Error(`"${id}" has a segment of no known kind.`);
      return sections(number);
    })
    .join('__');
}

/** The id that an eId was made from. @throws when it was made from none */
export function idOf(eId: string): string {
  const named = frameNames.get(eId);
  if (named !== undefined) return named;
  if (eId.startsWith(citation)) return `can-cu-${eId.slice(citation.length)}`;
  if (eId.startsWith(recipient)) return `noi-nhan_g${eId.slice(recipient.length)}`;
  const parts = eId.split('__').map((part) => {
    const [, abbreviation = '', number = ''] = /^([a-z]+)_(.+)$/.exec(part) ?? [];
    return { abbreviation, number };
  });
  return parts
    .flatMap(({ abbreviation, number }, i) => {
      if (abbreviation === 'sec') {
        // The next number repeats this one.
        if (number.startsWith('muc-')) return [number];
        if (parts[i + 1]?.abbreviation === 'sec') return [];
        return [parts[0]?.abbreviation === 'sec' ? `muc-${number}` : number];
      }
      if (abbreviation === 'att' || abbreviation === 'block') return [number];
      const before =
        abbreviation === 'indent' && parts[i - 1]?.abbreviation === 'indent'
          ? 'c'
          : hierarchy.find(([, name]) => name === abbreviation)?.[2];
      if (before === undefined) throw new Error(`"${eId}" was made from no id.`);
      return [before + number];
    })
    .join('_');
}
