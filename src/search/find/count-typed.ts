import { recordsWith, type Candidates, type Counts, type Fit } from './counted.ts';
import { fitsFacts } from './fits-filters.ts';
import { draftOf } from '../plan/make-plan.ts';
import { isAsked, type Plan } from '../plan/plan.ts';
import { isOpen } from '../plan/runs.ts';
import { isMarked } from '../words/as-typed.ts';
import type { Within } from './within.ts';
import type { SearchRecord } from '../format/record.ts';
import type { Facts } from '../format/facts.ts';
import type { Token } from '../../domain/words/tokens.ts';

/** With more words, who has all of them somewhere is not worth its pieces of the index. */
const mostApart = 4;

/** What is known of the words as they were typed, whatever the plan makes of them. */
export interface Typed {
  /** The words that are counted: all, or all but the name of a province that limits the search. */
  readonly typed: readonly Token[];
  /** Records that have them side by side, or may have. */
  readonly literal: Candidates;
  /** The numbers, once some records were read. */
  readonly countsOf: (
    read: readonly { readonly id: string; readonly record: SearchRecord; readonly fit: Fit }[],
  ) => Counts;
}

/** Words of a query as they are quoted. @param left between words of two stretches that were typed apart */
const spell = (words: readonly Token[], all: readonly Token[], left: string): string =>
  words
    .map((w, i) => {
      const isApart = i > 0 && all.indexOf(w) > all.indexOf(words[i - 1] ?? w) + 1;
      return `${isApart ? left : ''}${w.text}${w.percent ? '%' : ''}`;
    })
    .join(' ');

/**
 * Counts the clauses that have the typed words: from the index alone; of long queries, which few clauses fit, from the records.
 * @param enough so many records are read in any case
 */
export async function countTyped(
  within: Within,
  query: string,
  plan: Plan,
  enough: number,
): Promise<Typed> {
  const { lexicon, filters } = within;
  const whole = draftOf(query).pieces.flatMap((p) => (isOpen(p) ? [p.open] : p.unit.typed));
  const places = new Set(
    plan.units.filter((u) => u.role === 'place').flatMap((u) => u.typed.map((t) => t.start)),
  );
  const withoutPlace = whole.filter((t) => !places.has(t.start));
  const first = plan.units.filter(isAsked).flatMap((u) => u.typed);
  // The filters are applied to what was found, so that each filter's own count is of what it leaves out as well.
  const anywhere: Within = { ...within, filters: {} };
  const fits = (own: Candidates): Candidates => ({
    ...own,
    matches: own.matches.filter((m) => fitsFacts(m.facts, filters, lexicon)),
  });
  const together = async (words: readonly Token[], marked: boolean): Promise<Candidates> =>
    recordsWith(anywhere, words, { marked, sideBySide: true, first, enough });
  const ofRest = await together(withoutPlace, isMarked(withoutPlace));
  // Only a name between other words parts them: "chủ tịch tỉnh Trà Vinh giao".
  const isBetween = [whole.at(0), whole.at(-1)].every(
    (t) => t !== undefined && !places.has(t.start),
  );
  const ofWhole = places.size > 0 && isBetween ? await together(whole, isMarked(whole)) : null;
  // Chosen without regard to filters, so that a filter does not change what is counted.
  const isWhole = places.size === 0 || (ofWhole?.matches.length ?? 0) > ofRest.matches.length;
  const [typed, all] = isWhole ? [whole, ofWhole ?? ofRest] : [withoutPlace, ofRest];
  const marked = isMarked(typed);
  const literal = fits(all);
  const few = typed.length <= mostApart;
  const apart = few ? await recordsWith(anywhere, typed, { marked, sideBySide: false }) : null;
  const folded = few && marked ? await together(typed, false) : null;
  const ids = ({ matches }: Candidates): ReadonlySet<string> => new Set(matches.map((m) => m.id));

  return {
    typed,
    literal,
    countsOf(read) {
      const readIds = new Set(read.map((r) => r.id));
      const isSure = literal.sure || literal.matches.every((m) => readIds.has(m.id));
      const number = literal.sure
        ? literal.matches.length
        : new Set(read.filter((r) => r.fit === 'together').map((r) => r.record.ref)).size;
      const apartOnly =
        apart === null || !apart.sure
          ? null
          : fits(apart).matches.filter((m) => !ids(literal).has(m.id));
      const foldedOnly = !marked
        ? []
        : folded === null || !folded.sure
          ? null
          : fits(folded).matches.filter(
              (m) => !ids(literal).has(m.id) && !apartOnly?.some((a) => a.id === m.id),
            );
      // Chosen without regard to filters, so that each of them counts what it would leave.
      const counted = [all, apart].find((c) => c !== null && c.matches.length > 0);
      const facets: readonly Facts[] | null =
        counted?.sure === true ? counted.matches.map((m) => m.facts) : null;
      return {
        // Nobody typed these words side by side when a name stood between them; clauses that have them so do.
        words: isWhole ? query.trim() : spell(typed, whole, number > 0 ? '' : '… '),
        isMarked: marked,
        together: number,
        apart: apartOnly?.length ?? null,
        folded: foldedOnly?.length ?? null,
        atLeast: !isSure,
        facets,
        facetsOf: counted === apart ? 'apart' : 'together',
      };
    },
  };
}
