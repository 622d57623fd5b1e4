import { unlikeMeasure } from '../compare/without-number.ts';
import type { NationalMark, Statement } from '../../model/model.ts';
import { formatDate } from '../words/dates.ts';
import type { Order } from './order.ts';
import type { NationalStanding } from './standing.ts';

/** Said where no mark was confirmed for a topic or measure: it does not say that there is none. */
export const noMark = 'chưa có mức quốc gia đã đối chiếu';
/** Said for a year without a figure: the decision itself was not read. */
export const noFigure = 'chưa có số đối chiếu';

/** Said where the copies of a decision do not print a mark alike. */
export const unlikeCopies = 'các bản đăng mức này ghi khác nhau';

const words: Record<NationalStanding, string> = {
  same: 'bằng',
  above: 'cao hơn',
  below: 'thấp hơn',
  'above-in-sign': 'cùng con số, cao hơn ở chữ đi kèm',
  'below-in-sign': 'cùng con số, thấp hơn ở chữ đi kèm',
  overlapping: 'khoảng số chứa mức quốc gia',
  'other-measure': unlikeMeasure,
  later: 'mức quốc gia ra sau văn bản của tỉnh',
};

/** Said where a promise and a mark both have no number. */
const bothInWords = 'cùng chỉ có lời';
/** Of a measure where less is better. */
const whereLess = (said: string): string =>
  said.replace('cao hơn', 'chặt hơn').replace('thấp hơn', 'nới hơn');

/** Everything that `standingWords` may begin with. */
export const standingKinds: readonly string[] = [
  ...new Set([...Object.values(words), bothInWords, ...Object.values(words).map(whereLess)]),
];

/**
 * A standing in readers' words; that copies of the decision differ on the mark is said with it. Where less is better, "higher" would
 * mislead, hence "chặt hơn"; two wordings without numbers are not called equal; a text without a day is said to have none before it can look like falling short.
 */
export function standingWords(
  standing: NationalStanding,
  {
    statement,
    mark,
    order,
  }: {
    readonly statement: {
      readonly value: number | null;
      readonly indicator: Pick<Statement['indicator'], 'direction'>;
    };
    readonly mark: Pick<NationalMark, 'about' | 'conflict' | 'decision'>;
    readonly order: Order;
  },
): string {
  if (standing === 'later') return `${words.later}, ngày ${formatDate(mark.decision.date)}`;
  const lower = statement.indicator.direction === 'lower';
  const inWords = standing === 'same' && statement.value === null;
  const said = inWords ? bothInWords : lower ? whereLess(words[standing]) : words[standing];
  const rounded = standing === 'same' && mark.about === true ? '; mức quốc gia ghi “khoảng”' : '';
  const undated =
    order === 'unknown' && standing !== 'other-measure'
      ? '; văn bản không ghi ngày, không rõ ra trước hay sau mức quốc gia'
      : '';
  const unsure = mark.conflict !== null && standing !== 'other-measure' ? ` (${unlikeCopies})` : '';
  return `${said}${unsure}${rounded}${undated}`;
}
