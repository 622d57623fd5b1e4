import type { AnswerKind } from '../format/answer-kind.ts';
import type { Token } from '../../domain/words/tokens.ts';

/** What a question asks for; `due` is the time by which something must be done. */
export type Want = AnswerKind | 'due';

/** "nhà nào cũng", "ai ở xã cũng": everyone, and no question. */
const everyone = / (?:ai|nao)(?:(?! (?:ai|nao) ).)* cung /;
/** One for whom something is done, or nobody. */
const notWho = / (?:cho|cua|voi|khong|nhung) ai /;
const asksFor: readonly (readonly [want: Want, words: RegExp])[] = [
  [
    'who',
    / ai |(?: so| ban| nganh| ben| doi| cap| hoi| co quan| don vi| to chuc| trung tam| doanh nghiep| cong ty| nha mang) nao /,
  ],
  [
    'when',
    / bao (?:gio|lau) | (?:khi|luc|chung|hoi|thoi gian|ngay|thang|nam) nao | (?:ngay|thang|nam|quy) may /,
  ],
  [
    'due',
    /^ han (?!che |muc |han )| han (?:chot|cuoi|toi|hoan thanh) | thoi han | (?:tre|cham) nhat | deadline /,
  ],
  ['whole', / toan (?:bo|the) | tat ca | het (?!han )| mọi /],
];
const isDone = / xong | hoan thanh /;

/** What the words of a question ask for. @param typed all words of the query */
export function wantsOf(typed: readonly Token[]): readonly Want[] {
  // "AI" is no "ai", "mới" no "mọi".
  const asItIs = /^(?:AI|mọi)$/;
  const words = ` ${typed.map((t) => (asItIs.test(t.text) ? t.text : t.key)).join(' ')} `;
  const rest = words.replace(everyone, ' ').replace(notWho, ' ');
  const found = asksFor.flatMap(([want, pattern]) => (pattern.test(rest) ? [want] : []));
  return [
    ...new Set([
      ...found,
      ...(found.includes('when') && isDone.test(words) ? (['due'] as const) : []),
      ...(everyone.test(words) ? (['whole'] as const) : []),
    ]),
  ];
}

/** Does a query ask without a word of a question, by naming the deadline at one end: "thời hạn gán nhãn tín nhiệm mạng"? */
export const namesDeadline = (typed: readonly Token[]): boolean =>
  /^(?:thoi )?han (?!hoan thanh$).* | (?:thoi )?han(?: hoan thanh| chot)?$/.test(
    typed.map((t) => t.key).join(' '),
  );
