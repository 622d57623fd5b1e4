import { citeClause } from '../cite/cite.ts';
import { isGoal } from '../compare/compare.ts';
import { groupBy } from '../words/group-by.ts';
import { upperFirst } from '../words/upper-first.ts';
import { isSpeech } from './is-speech.ts';
import { provinceOf } from './of-provinces.ts';
import type { Clause } from '../../model/clause.ts';
import { clauseRef } from '../../model/clause-ref.ts';
import type {
  Edition,
  Mention,
  Province,
  Reference,
  Statement,
  Term,
  Text,
} from '../../model/model.ts';

/** A clause with everything that links to it and everything it links to. */
export interface ClauseContext {
  readonly text: Text;
  /** null: of the whole country. */
  readonly province: Province | null;
  readonly clause: Clause;
  /** Nearest first. */
  readonly lineage: readonly Clause[];
  readonly place: string;
  /** Short citation with a capital, as in the title of a share preview. */
  readonly citation: string;
  readonly children: readonly Clause[];
  readonly previous: Clause | undefined;
  readonly next: Clause | undefined;
  readonly statements: readonly Statement[];
  /** Legal texts this clause names. */
  readonly names: readonly { readonly reference: Reference; readonly mention: Mention }[];
  /** Clauses that refer to this one: "các kế hoạch nêu trên", or, for a title, another text citing this text. */
  readonly citedBy: readonly { readonly clause: Clause; readonly words: string }[];
  /** Abbreviations and terms that this clause explains. */
  readonly explains: readonly Term[];
  /** The same goal in another text of the province. */
  readonly twins: readonly Statement[];
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Contexts of all clauses of all texts, in reading order. Everything is indexed first, to stay linear in the number of clauses. */
export function clauseContexts(edition: Edition): ClauseContext[] {
  const statements = groupBy(edition.statements, (s) => clauseRef(s.text, s.clause));
  const goals = groupBy(
    edition.statements.filter(isGoal),
    (s) => `${s.province} ${s.indicator.id} ${s.year} ${s.value} ${s.valueMax}`,
  );
  const explained = groupBy(
    edition.glossary.flatMap((term) =>
      term.meanings.map((m) => ({ term, at: clauseRef(m.text, m.clause) })),
    ),
    (e) => e.at,
  );
  const incoming = groupBy(
    edition.references.flatMap((r) => {
      const whole = edition.texts.find((t) => t.slug === r.edition && !isSpeech(t));
      return r.mentions.flatMap((m) => {
        const from = edition.clause(m.text, m.clause);
        const to =
          m.kind === 'nhom'
            ? clauseRef(m.text, m.antecedent ?? '')
            : whole !== undefined && whole.slug !== m.text
              ? clauseRef(whole.slug, 'tieu-de')
              : undefined;
        return from === undefined || to === undefined ? [] : [{ to, clause: from, words: m.words }];
      });
    }),
    (i) => i.to,
  );
  return edition.texts.flatMap((text) => {
    const province = provinceOf(text, edition.provinces);
    const children = groupBy(text.clauses, (c) => c.parent ?? '');
    return text.clauses.map((clause, i): ClauseContext => {
      const lineage = edition.lineage(clause);
      const { place, citation } = citeClause(edition, text.slug, clause.id);
      const own = statements.get(clauseRef(text.slug, clause.id)) ?? [];
      const citedBy = incoming.get(clauseRef(text.slug, clause.id)) ?? [];
      return {
        text,
        province,
        clause,
        lineage,
        place,
        statements: own,
        citation: upperFirst(citation),
        children: children.get(clause.id) ?? [],
        previous: text.clauses[i - 1],
        next: text.clauses[i + 1],
        names: edition.mentionsIn(text.slug, clause.id).filter(({ mention: m }) => m.bare !== true),
        citedBy: citedBy.filter((c, j) => citedBy.findIndex((o) => o.clause === c.clause) === j),
        explains: unique((explained.get(clauseRef(text.slug, clause.id)) ?? []).map((e) => e.term)),
        twins: own
          .filter(isGoal)
          .flatMap(
            (s) =>
              goals
                .get(`${s.province} ${s.indicator.id} ${s.year} ${s.value} ${s.valueMax}`)
                ?.filter((t) => t.text !== s.text) ?? [],
          ),
      };
    });
  });
}
