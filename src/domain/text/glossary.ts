import type { Clause } from '../../model/clause.ts';
import { outlinedKinds } from '../../model/clause-kinds.ts';
import type { Span } from '../../model/inline.ts';
import type { Edition, Term } from '../../model/model.ts';
import { patternEscape } from '../words/pattern-escape.ts';

/** Senses of a term in order, each with the clauses that explain it. */
export const sensesOf = (
  term: Pick<Term, 'meanings'>,
): readonly (readonly Term['meanings'][number][])[] =>
  [...new Set(term.meanings.map((m) => m.sense))]
    .sort((a, b) => a - b)
    .map((sense) => term.meanings.filter((m) => m.sense === sense));

/** Where a term in this text links to: to the sense that the text itself explains, when there are several. */
export function termHref(term: Term, text: string): string {
  const own = term.meanings.find((m) => m.text === text);
  return own !== undefined && sensesOf(term).length > 1 ? `${term.url}-${own.sense}` : term.url;
}

/** Finds terms in words: the longest first, as whole words, in the printed spelling. */
export class TermFinder {
  readonly #terms: ReadonlyMap<string, Term>;
  readonly #pattern: RegExp;

  constructor(glossary: readonly Term[]) {
    const marked = glossary.filter((t) => t.markInText);
    this.#terms = new Map(
      marked.flatMap((t) =>
        [t.term, ...(t.variants ?? [])].map((spelling) => [spelling, t] as const),
      ),
    );
    const spellings = [...this.#terms.keys()]
      .sort((a, b) => b.length - a.length)
      .map(patternEscape);
    this.#pattern = new RegExp(
      `(?<![\\p{L}\\p{N}/])(?:${spellings.join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
  }

  /** Terms of one clause in the order of its words; none in a heading in capitals ("LAN TỎA" is not LAN). */
  in(words: string): Span<Term>[] {
    if (words === words.toUpperCase()) return [];
    return [...words.matchAll(this.#pattern)].flatMap((found) => {
      const term = this.#terms.get(found[0]);
      return term === undefined
        ? []
        : [{ start: found.index, end: found.index + found[0].length, value: term }];
    });
  }
}

const isHeading = (c: Clause): boolean => c.heading && outlinedKinds.includes(c.kind);

/**
 * First use of each term per section, clause by clause. A section is the nearest numbered heading, three levels deep at most.
 * Nothing is marked in a clause that explains the term itself.
 * @param free false for words that are linked already
 */
export function firstUses(
  clauses: readonly Clause[],
  edition: Pick<Edition, 'lineage'>,
  finder: TermFinder,
  free: (c: Clause, span: Span<Term>) => boolean,
): Map<string, Span<Term>[]> {
  const met = new Set<string>();
  const uses = new Map<string, Span<Term>[]>();
  for (const clause of clauses) {
    const section =
      [clause, ...edition.lineage(clause)].find((c) => c.depth <= 2 && isHeading(c))?.id ?? '';
    const own =
      clause.kind === 'so-hieu'
        ? []
        : finder.in(clause.words).filter((span) => {
            const key = `${section} ${span.value.id}`;
            if (met.has(key)) return false;
            const explained = span.value.meanings.some(
              (m) => m.text === clause.text && m.clause === clause.id,
            );
            if (!explained && !free(clause, span)) return false;
            met.add(key);
            return !explained;
          });
    if (own.length > 0) uses.set(clause.id, own);
  }
  return uses;
}

/** The terms that an entry refers to, in its order. */
export const relatedTerms = (
  { seeAlso }: Pick<Term, 'seeAlso'>,
  glossary: readonly Term[],
): readonly Term[] => seeAlso.flatMap((id) => glossary.filter((t) => t.id === id));
