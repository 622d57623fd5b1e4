import type { Outcome, Result } from '../outcome.ts';

/** Results that stand together under a heading. */
interface Section {
  readonly title: string;
  readonly results: readonly Result[];
}

/** With this many answers, near results are not shown. */
const enough = 5;
const mostMeant = 10;
const mostNear = 8;

/** What the number is said of: where the words stand as typed, those; else what answers the query. */
const isFirst =
  ({ counts }: Pick<Outcome, 'counts'>) =>
  (s: Result): boolean =>
    counts.together === 0 || s.fit === 'together';

/** The results that the status line speaks of, best first. */
export const firstResults = (outcome: Pick<Outcome, 'exact' | 'counts'>): readonly Result[] =>
  outcome.exact.filter(isFirst(outcome));

/**
 * What comes after them: what has all the words but apart, what says the same in others, what matches without marks only, what has a part.
 * Where the search had to leave the province that was named, all of it is of others.
 */
export function furtherSections({
  exact,
  near,
  counts,
  left,
}: Pick<Outcome, 'exact' | 'near' | 'counts' | 'left'>): readonly Section[] {
  if (left === true) return [{ title: 'Đoạn của tỉnh khác', results: near }];
  const more = exact.filter((s) => !isFirst({ counts })(s));
  const few = exact.length < enough ? near : [];
  const meant = [
    ...more.filter((s) => s.fit === 'other'),
    ...few.filter((s) => s.meant).slice(0, mostMeant),
  ];
  const rest = few.filter((s) => !s.meant);
  const parts = rest.filter((s) => s.fit === 'other');
  return [
    {
      title: 'Có đủ các chữ, nhưng không liền nhau',
      results: [...more, ...rest].filter((s) => s.fit === 'apart'),
    },
    { title: 'Cùng ý hoặc gần ý', results: meant },
    { title: foldedTitle, results: [...more, ...rest].filter((s) => s.fit === 'folded') },
    {
      title: parts[0]?.close === true ? 'Sát nhất' : 'Gần đúng',
      results: parts.slice(0, meant.length > 4 ? 0 : mostNear),
    },
  ].filter((s) => s.results.length > 0);
}

export const foldedTitle = 'Chỉ khớp khi bỏ dấu';
