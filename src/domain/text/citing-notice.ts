import type { Edition, Text } from '../../model/model.ts';
import { citeFull } from '../cite/cite.ts';
import { referenceName } from '../cite/references.ts';
import { formatDate } from '../words/dates.ts';
import { insideSentence } from '../words/inside-sentence.ts';
import { upperFirst } from '../words/upper-first.ts';
import { isSpeech } from './is-speech.ts';
import { datedName, mergerWithBasis, type Merged } from './merger.ts';
import { wholeCountry } from './of-provinces.ts';

/** One line of the notice: "Số", "2174/QĐ-UBND". */
export interface NoticeRow {
  readonly name: string;
  /** Without a full stop at its end. */
  readonly words: string;
  /** True for what stands also where there is little room: the province or the whole country, whether it is in force, the official text with its number and date. */
  readonly essential: boolean;
}

const row = (name: string, words: string): NoticeRow => ({ name, words, essential: false });
const essential = (name: string, words: string): NoticeRow => ({ name, words, essential: true });

/** What the notice says of a text. */
export type NoticedText = Pick<
  Text,
  | 'type'
  | 'number'
  | 'numberNote'
  | 'date'
  | 'dateNote'
  | 'issuer'
  | 'issuerNote'
  | 'subject'
  | 'title'
  | 'shortName'
  | 'missing'
>;

/** A value with its note, the note alone, or in words that the source has none. */
const known = (value: string | null, note: string | undefined, none: string): string =>
  [value ?? (note === undefined ? none : ''), note ?? '']
    .filter((part) => part !== '')
    .join('. ')
    .replace(/\.$/, '');

/** By what the official text is looked for: number and date where the source prints them, else its name. */
function soughtBy({ number, date }: NoticedText): string {
  if (number !== null && date !== null) return 'theo số và ngày';
  if (number !== null) return 'theo số';
  return date === null ? 'theo tên, vì bản nguồn không in số và ngày' : 'theo tên và ngày';
}

/** What the date of a text is the date of: a speech is not issued. */
export const dateLabel = (text: Parameters<typeof isSpeech>[0]): string =>
  isSpeech(text) ? 'Ngày trình bày' : 'Ngày ban hành';

/**
 * What one must know before citing a text from here: who issued it, its number and date or that the source prints none, what became of
 * its province, that nobody has checked whether it is in force, and where the official text is to be sought. Nothing is said that the
 * edition does not know, and no address of others is given.
 * @param province null: a text of the whole country
 * @param presented the resolution that a speech presents, with number, date and issuer (`presentedBy`); null for any other text
 */
export function citingNotice(
  text: NoticedText,
  province: Merged | null,
  presented: string | null,
): readonly NoticeRow[] {
  const merger = province === null ? null : mergerWithBasis(province);
  const official = isSpeech(text)
    ? `bài trình bày không phải nghị quyết${presented === null ? '' : `; nghị quyết cần tìm ở cơ quan ban hành là ${presented}`}`
    : `cần tìm ở cơ quan ban hành, ${soughtBy(text)}: ${upperFirst(citeFull('', text))}`;
  return [
    row('Cơ quan ban hành', known(text.issuer, text.issuerNote, 'bản nguồn không ghi')),
    row('Số', known(text.number, text.numberNote, 'bản nguồn không in số')),
    row(
      dateLabel(text),
      known(
        text.date === null ? 'bản nguồn không in ngày' : formatDate(text.date),
        text.dateNote,
        '',
      ),
    ),
    province === null
      ? essential('Phạm vi', insideSentence(wholeCountry))
      : essential('Tỉnh', [datedName(province), ...(merger === null ? [] : [merger])].join('; ')),
    essential('Hiệu lực hiện nay', 'chưa kiểm'),
    essential('Bản chính thức', official),
    ...(text.missing.length === 0 ? [] : [row('Bản nguồn thiếu', text.missing.join('; '))]),
  ];
}

/** The resolution that a speech presents, in full; null for any other text. */
export function presentedBy(
  text: Pick<Text, 'slug' | 'type'>,
  { references }: Pick<Edition, 'references'>,
): string | null {
  const presented = references.find((r) => r.edition === text.slug);
  return isSpeech(text) && presented !== undefined ? referenceName(presented) : null;
}
