import type { Comparability } from '../../schemas/verdicts.ts';
import { neitherSets, onlySets, verdictWords } from './verdict-words.ts';
import { insideSentence } from '../words/inside-sentence.ts';
import { caveatFor } from './caveat-for.ts';
import { namedDifference } from './named-difference.ts';
import { numbersCompare } from './numbers-compare.ts';
import { outsideNote } from './outside-note.ts';
import type { Scope, WholeVerdict } from './whole-verdict.ts';
import type { Said, Side } from './said.ts';

/** The verdict on what some provinces say: as shown, its sign, and what makes the measures differ. */
export interface Verdict {
  /** "mot-co-so": several set a goal, and one of them gives a number. */
  readonly sign: Comparability | 'mot-co-so';
  readonly text: string;
  readonly difference: string | null;
}

/** One or two measures by their headings; null for more, which nobody would read. */
function headings(said: readonly Said[]): string | null {
  const groups = [...new Set(said.map((s) => s.group))];
  return groups.length > 2 ? null : groups.map(insideSentence).join(' và ');
}

/** Verdicts that say of the others that they set no goal: not of those that the topic is outside of. */
const sayWho: readonly Comparability[] = ['mot-tinh', 'khong-muc-tieu'];

/** The editors' verdict, on all that all provinces say. @param besides said behind one that says who sets no goal */
export const editorsVerdict = (whole: WholeVerdict, besides = ''): Verdict => ({
  sign: whole.comparability,
  text: `${verdictWords[whole.comparability]}${sayWho.includes(whole.comparability) ? besides : ''}`,
  difference: whole.difference,
});

/**
 * The verdict that follows from what these sides say, and from nothing else. The editors' verdict holds when there are no
 * other statements.
 * @param said everything in view on the topic; other sides are ignored
 */
export function verdictOf(
  whole: WholeVerdict,
  sides: readonly Side[],
  said: readonly Said[],
  scope: Scope,
): Verdict {
  const { total, year } = scope;
  const own = said.filter((s) => sides.some((side) => side.slug === s.column));
  const besides = outsideNote(sides.filter((s) => s.outside === true).map((s) => s.name));
  if (own.length === total && year === null) return editorsVerdict(whole, besides);
  const when = year === null ? '' : ` cho ${year}`;
  const of = (side: Side) => own.filter((s) => s.column === side.slug);
  const speaking = sides.filter((side) => of(side).length > 0);
  const numbered = speaking
    .map((side) => ({ side, said: of(side).filter((s) => s.numeric) }))
    .filter((n) => n.said.length > 0);
  const [first] = speaking;
  if (first === undefined)
    return {
      sign: 'khong-muc-tieu',
      text: `${sides.length === 2 ? neitherSets(when) : `không bên nào đặt mục tiêu${when}`}${besides}`,
      difference: null,
    };
  if (speaking.length === 1)
    return {
      sign: 'mot-tinh',
      text: `${onlySets(first.name, when)}${besides}`,
      difference: null,
    };
  const [only] = numbered;
  if (only === undefined)
    return { sign: 'chi-co-loi', text: verdictWords['chi-co-loi'], difference: null };
  if (numbered.length === 1)
    return {
      sign: 'mot-co-so',
      text: `chỉ ${only.side.name} có con số${besides}`,
      difference: headings(only.said),
    };
  const pairs = numbered.flatMap((a, i) =>
    numbered.slice(i + 1).map((b) => numbersCompare(a.said, b.said, whole.comparability)),
  );
  if (pairs.every((p) => p === 'same')) {
    const caveat = caveatFor(whole, speaking, scope, new Set(own.map((s) => s.year)));
    const sign = caveat === null ? 'cung-thuoc-do' : 'so-duoc-co-luu-y';
    return { sign, text: verdictWords[sign], difference: caveat };
  }
  const sign = pairs.includes('unlike') ? 'khac-thuoc-do' : 'so-duoc-co-luu-y';
  return {
    sign,
    text: verdictWords[sign],
    difference: namedDifference(numbered, sides.length, sign === 'khac-thuoc-do'),
  };
}
