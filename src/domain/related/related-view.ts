import { unlikeMeasure } from '../compare/without-number.ts';
import { upperFirst } from '../words/upper-first.ts';
import type { Related } from './related.ts';

/** Related clauses as a page shows them: one quotation, with every place of the province where it stands. */
export interface RelatedQuote extends Related {
  /** Other texts of the province that say the same in the same words. */
  readonly alsoIn: readonly Related[];
}

/** Without the mark at its end, which only tells whether a list goes on. */
const bare = ({ words }: Related): string => words.replace(/[\s.;:,]+$/, '');

/** Two texts of one province often say the same in the same words: such a quotation is shown once. */
export const relatedQuotes = (related: readonly Related[]): RelatedQuote[] =>
  related.flatMap((r, i) => {
    const same = (o: Related) => o.province === r.province && bare(o) === bare(r);
    return related.findIndex(same) < i ? [] : [{ ...r, alsoIn: related.slice(i + 1).filter(same) }];
  });

/** Where the clause says more than the words shown. @param clause all words of the clause */
export const cutAround = ({ words }: Pick<Related, 'words'>, clause: string) => ({
  before: !clause.startsWith(words),
  after: !clause.endsWith(words),
});

/** A reason why a clause is near, in readers' words: "cùng chỉ tiêu: Điện thoại thông minh". */
export interface Reason {
  readonly words: string;
  /** What is common, with the address of its page; subjects without: the clause's own, which its page links already, are all that can be common. */
  readonly named: readonly { readonly name: string; readonly url?: string }[];
}

const most = 2;

/** Why a clause is near, the strongest reason first. There is always one. */
export function reasonsOf({ why }: Pick<Related, 'why'>): Reason[] {
  const reasons: (Reason | false)[] = [
    why.topics.length > 0 && { words: 'cùng chỉ tiêu', named: why.topics.slice(0, most) },
    why.measuredApart.length > 0 && {
      words: `cùng chỉ tiêu, ${unlikeMeasure}`,
      named: why.measuredApart.slice(0, most),
    },
    why.spokenOf.length > 0 && {
      words: 'cùng nói tới chỉ tiêu',
      named: why.spokenOf.slice(0, most),
    },
    why.subjects.length > 0 && {
      words: 'cùng chủ đề',
      named: why.subjects.slice(0, most).map(({ name }) => ({ name })),
    },
    why.manyWords && { words: 'nhiều chữ chung', named: [] },
  ];
  return reasons
    .filter((r) => r !== false)
    .map((r, i) => (i === 0 ? { ...r, words: upperFirst(r.words) } : r));
}
