import type { Subject, Text } from '../../model/model.ts';
import type { SilenceState } from '../../schemas/subject.ts';

/** What one text says on a subject, in numbers; or how it is silent. */
export interface SubjectShare {
  /** Clauses that state something on the subject. */
  readonly about: number;
  /** Clauses that mention it in passing. */
  readonly touches: number;
  /** null: it has clauses about the subject. */
  readonly silence: SilenceState | null;
  /** The clause that refers to another document, for `elsewhere`. */
  readonly referring: { readonly text: string; readonly clause: string } | null;
}

/** What a text says on a subject, counted by clauses. */
export function subjectShare(
  { passages, silences }: Pick<Subject, 'passages' | 'silences'>,
  { slug: text }: Pick<Text, 'slug'>,
): SubjectShare {
  const own = passages.filter((p) => p.text === text);
  const about = own.filter((p) => p.weight === 'about').length;
  const silence = about > 0 ? undefined : silences.find((s) => s.text === text);
  return {
    about,
    touches: own.length - about,
    silence: silence?.state ?? null,
    referring: silence?.clause === undefined ? null : { text, clause: silence.clause },
  };
}

/** Subjects by which of two texts has clauses about them; each subject is in exactly one. Of those that one of them is not about at all, `outside`. */
export function subjectsOfPair(
  subjects: readonly Subject[],
  a: Pick<Text, 'slug'>,
  b: Pick<Text, 'slug'>,
): Readonly<Record<'both' | 'only-a' | 'only-b' | 'neither' | 'outside', readonly Subject[]>> {
  const speaks = (s: Subject, text: Pick<Text, 'slug'>) => subjectShare(s, text).about > 0;
  const isOutside = (s: Subject) =>
    [a, b].some((text) => subjectShare(s, text).silence === 'outside');
  const asked = subjects.filter((s) => !isOutside(s));
  return {
    both: asked.filter((s) => speaks(s, a) && speaks(s, b)),
    'only-a': asked.filter((s) => speaks(s, a) && !speaks(s, b)),
    'only-b': asked.filter((s) => !speaks(s, a) && speaks(s, b)),
    neither: asked.filter((s) => !speaks(s, a) && !speaks(s, b)),
    outside: subjects.filter(isOutside),
  };
}
