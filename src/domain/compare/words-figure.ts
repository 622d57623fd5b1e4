import type { Clause } from '../../model/clause.ts';
import type { Alignment, Edition, Passage, Subject, Text } from '../../model/model.ts';
import { ofProvinces } from '../text/of-provinces.ts';
import { excerpt } from '../words/excerpt.ts';
import { partOf } from '../text/part-of.ts';

/** Words of a clause, verbatim, with "…" where something is left out. */
interface Said {
  readonly text: string;
  readonly clause: string;
  readonly words: string;
}

/** One subject in two texts of a province: the earlier mentions it without a task, the later has tasks on it under one heading. */
export interface WordsFigure {
  readonly subject: Subject;
  readonly before: Text & { readonly province: string };
  readonly after: Text & { readonly province: string };
  /** Days from the one to the other. */
  readonly days: number;
  /** Everything that the earlier text says about it. */
  readonly said: readonly Said[];
  /** What the later one says about it under the heading that has most of it: how each clause begins. */
  readonly given: readonly Said[];
  readonly heading: Clause;
  /** In how many more passages the later text speaks of it, under other headings; like `said`, also where it only touches it. */
  readonly elsewhere: number;
}

/** The parts of a clause that speak of the subject. */
function saidIn({ text, clause: id, words }: Passage, whole: string): Said {
  if (words === null) return { text, clause: id, words: whole };
  const parts = words.join(' … ');
  return {
    text,
    clause: id,
    words: `${whole.startsWith(words[0] ?? '') ? '' : '… '}${parts}${whole.endsWith(words.at(-1) ?? '') ? '' : ' …'}`,
  };
}
/** About so many characters show what a clause sets about: two lines. */
const beginning = 110;

const dayLength = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

type Read = Pick<Edition, 'texts' | 'subjects' | 'clause' | 'lineage'>;

function figureOf(subject: Subject, { a, b }: Alignment, edition: Read): WordsFigure[] {
  const { texts, clause, lineage } = edition;
  const [before, after] = [a, b].map((slug) => ofProvinces(texts).find((t) => t.slug === slug));
  const passages = (text: string): Passage[] => subject.passages.filter((p) => p.text === text);
  const held = (p: Passage): Clause | undefined => clause(p.text, p.clause);
  const tells = (p: Passage): boolean => {
    const c = held(p);
    const part = c === undefined ? null : partOf(c, lineage(c));
    return part === 'tasks' || part === 'organisation';
  };
  const said = passages(a);
  const about = passages(b).filter((p) => p.weight === 'about');
  if (said.length === 0 || said.some(tells)) return [];
  const below = Map.groupBy(about.filter(tells), (p) => held(p)?.parent ?? '');
  const [id, given] = [...below].sort(([, x], [, y]) => y.length - x.length)[0] ?? [];
  const heading = id === undefined ? undefined : clause(b, id);
  if (given === undefined || heading === undefined || !before?.date || !after?.date) return [];
  return [
    {
      subject,
      before,
      after,
      days: daysBetween(before.date, after.date),
      said: said.map((p) => saidIn(p, held(p)?.words ?? '')),
      given: given.map(({ text, clause: id }) => ({
        text,
        clause: id,
        words: excerpt(clause(text, id)?.words ?? '', beginning),
      })),
      heading,
      elsewhere: passages(b).length - given.length,
    },
  ];
}

/**
 * The most striking comparison of words: of all subjects that the earlier of two aligned texts mentions without giving anybody a task,
 * the one on which the later gives most tasks under one heading. Null when there is none.
 */
export function mostUnlike(edition: Read & Pick<Edition, 'alignments'>): WordsFigure | null {
  const figures = edition.alignments.flatMap((pair) =>
    edition.subjects.flatMap((subject) => figureOf(subject, pair, edition)),
  );
  return figures.sort((x, y) => y.given.length - x.given.length)[0] ?? null;
}
