import { printed, type Clause } from '../../model/clause.ts';
import { ContentError } from '../../model/content-error.ts';
import { wordsOf, type SourceWord } from './source-lines.ts';

/** Where two readings first differ: what each has there with the words around, "▸word◂" the first that differs. */
export interface Difference {
  /** Index of the word. */
  readonly at: number;
  /** Line of the source. */
  readonly line: number;
  readonly source: string;
  readonly edition: string;
}

/** Index of the first word in which a text is not its source: every word, in order, and no other; null when both say the same. */
export function differsAt(
  edition: readonly string[],
  source: readonly SourceWord[],
): number | null {
  const first = source.findIndex((s, i) => s.word !== edition[i]);
  if (first >= 0) return first;
  return edition.length === source.length ? null : source.length;
}

/** The first place at which the words of a text leave those of its source; null when both say the same. */
export function firstDifference(
  edition: readonly string[],
  source: readonly SourceWord[],
): Difference | null {
  const at = differsAt(edition, source);
  if (at === null) return null;
  const around = (words: readonly string[]) =>
    `${words.slice(Math.max(0, at - 4), at).join(' ')} ▸${words[at] ?? '(hết)'}◂ ${words.slice(at + 1, at + 4).join(' ')}`.trim();
  return {
    at,
    line: source[at]?.line ?? source.at(-1)?.line ?? 1,
    source: around(source.map((s) => s.word)),
    edition: around(edition),
  };
}

/**
 * Refuses a text that does not say every word of its source, in order, and no other.
 * @param file path of its MDX
 * @param source from `sourceWordsOf`
 * @throws ContentError on the line of the clause in which the first word differs
 */
export function checkFidelity(
  text: { readonly slug: string; readonly sourceFile: string },
  clauses: readonly Clause[],
  file: string,
  source: readonly SourceWord[],
): void {
  const spoken = clauses.flatMap((c) => wordsOf(printed(c)).map((word) => ({ word, clause: c })));
  const difference = firstDifference(
    spoken.map((s) => s.word),
    source,
  );
  if (difference === null) return;
  throw new ContentError(
    { file, line: (spoken[difference.at] ?? spoken.at(-1))?.clause.line },
    `lời khác bản nguồn: content/sources/${text.sourceFile}:${difference.line} viết "${difference.source}", văn bản viết "${difference.edition}".`,
    `Chép đúng từng chữ, đúng thứ tự; chỗ của bản nguồn không thuộc văn bản, hay đứng chỗ khác, thì ghi vào content/sources/${text.slug}.removals.yaml.`,
  );
}
