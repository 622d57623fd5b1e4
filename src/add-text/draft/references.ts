import { kindOf, legalNumber, slugLetters } from '../../domain/cite/document-kinds.ts';
import { isOfProvince, levelOfNumber } from '../../domain/text/issuers.ts';
import { asciiFold } from '../../domain/words/fold.ts';
import type { Clause } from '../../model/clause.ts';
import type { MentionData, ReferenceData, ReferenceLevel } from '../../schemas/reference.ts';
import { beforeEnacting } from '../enacting-bodies.ts';
import { typeNames } from '../shape/type-names.ts';
import { dateIn, normalNumber } from './number-and-date.ts';

/** A legal text that the new text cites, with its places; `known` when the edition already has it. */
export interface DraftReference {
  readonly slug: string;
  readonly known: boolean;
  readonly type: string;
  readonly number: string;
  /** The number in each form that is printed. */
  readonly printed: readonly string[];
  readonly date: string | null;
  readonly issuer: string | null;
  readonly level: ReferenceLevel;
  /** Of a text of a province: the province of the text that cites it, until the editor knows better. */
  readonly province: string | null;
  readonly subject: string | null;
  readonly mentions: readonly Pick<MentionData, 'clause' | 'words' | 'occurrence'>[];
}

const day = String.raw`(?:,?\s*ngày\s+\d{1,2}(?:\s*\/\s*\d{1,2}\s*\/\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))`;
const cited = new RegExp(
  String.raw`(?:(${typeNames.join('|')})\s+)?(?:số\s*:?\s*)?(?<![\d/])(${legalNumber})(${day})?`,
  'gu',
);

const levelOf = (number: string): ReferenceLevel => levelOfNumber(number) ?? 'khac';

const slugOf = (
  name: string,
  number: string,
  province: string | null,
  date: string | null,
): string => {
  const place = province !== null && isOfProvince(levelOf(number)) ? `-${province}` : '';
  const year = place !== '' && date !== null ? `-${date.slice(0, 4)}` : '';
  const code = asciiFold(number).replace(/[^a-z0-9]+/g, '-');
  const initials = asciiFold(name)
    .split(' ')
    .map((w) => w[0])
    .join('');
  return `${slugLetters(kindOf(name) ?? '') ?? initials}-${code}${place}${year}`;
};

/** The same number, however it is written: "22-NQ/TU" and "22/NQ-TU". */
const key = (number: string): string =>
  asciiFold(normalNumber(number))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Legal texts cited by number, with the places; not the text itself, which its appendices name.
 * @param province of the text that cites them; null: of the whole country
 * @param own number of the text
 * @param known the edition's references by slug
 */
export function draftReferences(
  clauses: readonly Clause[],
  province: string | null,
  own: string | null,
  known: ReadonlyMap<string, ReferenceData>,
): DraftReference[] {
  const found = new Map<string, DraftReference>();
  for (const clause of clauses)
    for (const m of clause.words.matchAll(cited)) {
      const [whole, kind, printed = '', dated] = m;
      if (clause.kind === 'so-hieu') continue;
      const number = normalNumber(printed);
      if (own !== null && key(number) === key(own)) continue;
      const after = clause.words.slice(m.index + whole.length);
      const issuer =
        /^,?\s*của\s+((?:Ban|Bộ|Chính phủ|Thủ tướng|Quốc hội|Hội đồng|Ủy ban|Uỷ ban|UBND|HĐND|Tỉnh|Sở|Văn phòng|Đảng)[^,;.()]*?)(?=\s+(?:về|ban hành|phê duyệt|quy định|triển khai|thực hiện|sửa đổi)(?!\p{L})|[,;.()]|$)/u.exec(
          after,
        )?.[1] ?? null;
      const about = /^[^;.]*?\s((?:về|phê duyệt|ban hành|quy định|triển khai)\s[^;.]*)/u.exec(
        after.slice(0, 300),
      )?.[1];
      const subject = about === undefined ? null : beforeEnacting(about).trim();
      const date = dated === undefined ? null : dateIn(dated);
      const words = whole.slice(0, whole.length - (dated?.length ?? 0)).trim();
      const same = [...known].find(
        ([, r]) =>
          r.number !== null &&
          key(r.number) === key(number) &&
          (date === null || r.date === null || r.date === date) &&
          (r.province === null || r.province === province),
      );
      const before = [...found.values()].find(
        (r) =>
          key(r.number) === key(number) && (date === null || r.date === null || r.date === date),
      );
      const slug = before?.slug ?? same?.[0] ?? slugOf(kind ?? 'văn bản', number, province, date);
      const occurrence = clause.words.slice(0, m.index + 1).split(words).length;
      const several = clause.words.split(words).length > 2;
      found.set(slug, {
        slug,
        known: same !== undefined,
        type: before?.type ?? kind ?? 'Văn bản',
        number,
        printed: [...new Set([...(before?.printed ?? []), printed])],
        date: before?.date ?? date,
        issuer: before?.issuer ?? issuer,
        level: levelOf(number),
        province: isOfProvince(levelOf(number)) ? province : null,
        subject: before?.subject ?? subject,
        mentions: [
          ...(before?.mentions ?? []),
          { clause: clause.id, words, ...(several ? { occurrence } : {}) },
        ],
      });
    }
  return [...found.values()];
}
