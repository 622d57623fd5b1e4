// What the examples of all components are made of.
import { topicExamples } from './topics.ts';
import { subjectExamples } from './subjects.ts';
import { pairExamples } from './pairs.ts';
import { clauseContexts } from '../../domain/text/clause-context.ts';
import { first } from './states.ts';
import type { Edition, Mention, Text } from '../../model/model.ts';
import { overviewExamples } from './overview.ts';
import { ledgerOf } from '../../domain/tasks/ledger.ts';
import { taskExamples } from './tasks.ts';
import { clauseRef } from '../../model/clause-ref.ts';
import type { BesideLine } from '../../domain/national/beside-lines.ts';

/** A component with its props in every state. */
export interface Shown {
  readonly component: (props: object) => unknown;
  /** Name of the state ('' if there is only one) → props. */
  readonly states: Readonly<Record<string, object>>;
  /**
   * The surroundings it needs: in a table row: content of a cell, cell: a cell, rows: expanded rows; words: words of a clause; quote: a
   * quoted sentence; a text, its contents, the search page; open: none, but with its collapsed parts visible.
   */
  readonly frame:
    'row' | 'words' | 'quote' | 'cell' | 'rows' | 'text' | 'contents' | 'search' | 'open' | 'none';
}

/** Lets the compiler check each state against the component's props. */
export const shown = <P extends object>(
  component: (props: P) => unknown,
  states: Record<string, NoInfer<P>>,
  frame: Shown['frame'] = 'none',
): Shown => ({ component: component as Shown['component'], states, frame });
export const whole = { '': {} };
export const marksIn = (lines: readonly BesideLine[]) =>
  lines.flatMap((l) => l.standings.flatMap((s) => s.decisions.flat()));

/** What examples are chosen from: the edition, and what is made of it once. */
export function samplesOf(edition: Edition) {
  const { texts, provinces, topics, references, glossary, nationalMarks } = edition;
  /** As many as pages for many provinces are made for: each of ours twice. */
  const many = [...provinces, ...provinces];
  const topic = topicExamples(edition);
  const subject = subjectExamples(edition);
  const pair = pairExamples(edition);
  const contexts = clauseContexts(edition);
  const text = first(texts, (t) => t.number !== null && t.date !== null && t.signer !== null);
  /** Of the whole country, as long as the edition has none. */
  const nationalText: Text = {
    ...text,
    province: null,
    type: 'Quyết định',
    standing: 'Quyết định của Thủ tướng Chính phủ',
    title: 'Quyết định phê duyệt Chương trình làm ra để thử',
    issuer: 'Thủ tướng Chính phủ',
  };
  const overview = overviewExamples(edition);
  const tasks = ledgerOf(edition);
  const task = taskExamples(tasks);
  const clause = first(text.clauses, (c) => c.kind === 'gach' && c.words.length < 200);
  const at = clauseRef(text.slug, clause.id);
  const allWords = (at: { text: string; clause: string }) =>
    edition.clause(at.text, at.clause)?.words ?? '';
  const mention = (holds: (m: Mention) => boolean) => (r: (typeof references)[number]) =>
    r.mentions.some(holds);
  return {
    texts,
    provinces,
    topics,
    references,
    glossary,
    nationalMarks,
    many,
    topic,
    subject,
    pair,
    contexts,
    text,
    nationalText,
    overview,
    tasks,
    task,
    clause,
    at,
    allWords,
    mention,
    edition,
  };
}
export type Samples = ReturnType<typeof samplesOf>;
