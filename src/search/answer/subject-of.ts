import { likeness } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import type { SubjectNames } from '../format/subject-answer.ts';
import type { Plan } from '../plan/plan.ts';
import { longestFirst, typedAs } from '../plan/same-words.ts';

/** Words around a name that ask for nothing else: "chuyển đổi số trong ngành y tế", "kinh phí chuyển đổi số". */
const before = longestFirst([
  'chuyển đổi số',
  'trong',
  'về',
  'của',
  'nói',
  'lĩnh vực',
  'ngành',
  'chủ đề',
]);
const after = longestFirst(['chuyển đổi số', 'số', 'với']);

/** A query of so many words at most may be the name of a subject. */
const longest = 8;

/** The words of a query without its place; null when it cannot be the name of a subject. */
export function subjectWords({ units, described, asksValue }: Plan): string | null {
  if (described !== null || asksValue) return null;
  const own = units.filter((u) => u.role !== 'place' && u.role !== 'weak');
  if (own.some((u) => ['code', 'number', 'year'].includes(u.role))) return null;
  const typed = own.flatMap((u) => u.typed.map((t) => t.text));
  return typed.length === 0 || typed.length > longest ? null : typed.join(' ');
}

/** Of a single word one mark less is another word: "thuê" is not "thuế". All marks may be left out. */
const isNamed = (typed: readonly Token[], name: readonly Token[]): boolean =>
  typed.length === name.length && name.every((word, i) => likeness(typed[i] as Token, word) > 0.8);

/** The query, and what is left of it without the words before and after a name, one after the other. */
function readings(typed: readonly Token[]): readonly (readonly Token[])[] {
  const begin = before.find((words) => typedAs(typed.slice(0, words.length), words));
  const end = after.find((words) => typedAs(typed.slice(-words.length), words));
  const rest =
    begin !== undefined
      ? typed.slice(begin.length)
      : typed.slice(0, -(end?.length ?? typed.length));
  return rest.length === 0 ? [typed] : [typed, ...readings(rest)];
}

/** The subject whose name, or a word for it, the query is, with nothing beside it but a place. */
export function subjectOf(words: string, names: SubjectNames): string | null {
  const own = Object.entries(names).map(([id, list]) => [id, list.map((n) => tokens(n))] as const);
  for (const typed of readings(tokens(words)))
    for (const [id, list] of own) if (list.some((name) => isNamed(typed, name))) return id;
  return null;
}
