import { isGoal } from '../compare/compare.ts';
import { hostLimits } from '../site/host-limits.ts';
import { numberedKinds, outlinedKinds } from '../../model/clause-kinds.ts';
import type { Clause } from '../../model/clause.ts';
import { clauseRef } from '../../model/clause-ref.ts';
import type { Statement, Text } from '../../model/model.ts';

/**
 * Files beside the pages of single clauses, as real builds have them (`npm run bench:scale`): for a text its page, six to take away,
 * its source, picture, codes for print, three of data and one to keep for a time without network; for each twelve clauses one of the search index; for all texts those that do
 * not grow with them, with room for releases to come.
 */
const others = { perText: 14, perClause: 1 / 12, all: 3_500 } as const;

type Stated = Pick<Statement, 'text' | 'clause' | 'kind' | 'value' | 'topic'>;
type Step = (statements: readonly Stated[]) => (clause: Clause) => boolean;
const standsIn = (statements: readonly Stated[]): ReadonlySet<string> =>
  new Set(statements.map((s) => clauseRef(s.text, s.clause)));

/** Which clauses have a page, from all down to the fewest: those that people quote keep theirs longest. */
const steps: readonly Step[] = [
  () => () => true,
  // Bullets and paragraphs without a number are cited on the page of their text, unless they state something.
  (statements) => {
    const stated = standsIn(statements);
    return (c) =>
      numberedKinds.includes(c.kind) ||
      outlinedKinds.includes(c.kind) ||
      stated.has(clauseRef(c.text, c.id));
  },
  (statements) => {
    const stated = standsIn(statements);
    return (c) => stated.has(clauseRef(c.text, c.id));
  },
  // For each text and topic the clause that sets the first goal with a number.
  (statements) => {
    const first = new Map<string, Stated>();
    for (const s of statements)
      if (s.topic !== null && s.value !== null && isGoal(s) && !first.has(`${s.text} ${s.topic}`))
        first.set(`${s.text} ${s.topic}`, s);
    const stated = standsIn([...first.values()]);
    return (c) => stated.has(clauseRef(c.text, c.id));
  },
];

/**
 * The one rule by which a clause has a page of its own (`/van-ban/<text>/<clause>/`). All have one as long as free hosts take so many
 * files; then fewer, so that what is quoted most keeps its share preview. A clause without one is cited by its place on the page of its
 * text (`/van-ban/<text>/#<clause>`), to which its address leads (404.html).
 * @param texts all texts of the edition @param statements all statements, in the order of the texts
 * @param kept texts all of whose clauses keep their pages (`content/own-pages.yaml`) @param pairs how many pages put two texts side by side
 */
export function ownPages(
  texts: readonly Pick<Text, 'slug' | 'clauses'>[],
  statements: readonly Stated[],
  kept: readonly string[],
  pairs: number,
  most: number = hostLimits.files,
): (text: string, clause: string) => boolean {
  const clauses = texts.flatMap((t) => t.clauses);
  const room =
    most - others.all - others.perText * texts.length - others.perClause * clauses.length - pairs;
  const always = new Set(kept);
  let chosen: ReadonlySet<string> = new Set();
  for (const step of steps) {
    const isOwn = step(statements);
    chosen = new Set(
      clauses.filter((c) => always.has(c.text) || isOwn(c)).map((c) => clauseRef(c.text, c.id)),
    );
    if (chosen.size <= room) break;
  }
  return (text, clause) => chosen.has(clauseRef(text, clause));
}
