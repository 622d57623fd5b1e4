import type { LexiconText, Lexicon } from '../format/lexicon.ts';
import type { Plan } from '../plan/plan.ts';

/** The edition's texts that the query asks for by number or describes, each once. */
export function answeredTexts(
  { notes, described }: Plan,
  { texts }: Pick<Lexicon, 'texts'>,
): readonly LexiconText[] {
  const slugs = [
    ...notes.flatMap((n) => (n.kind === 'code' && n.text !== null ? [n.text] : [])),
    ...(described?.texts ?? []),
    ...(described?.about ?? []),
  ];
  return [...new Set(slugs)].flatMap((slug) => texts.find((t) => t.slug === slug) ?? []);
}
