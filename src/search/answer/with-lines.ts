import type { Lexicon } from '../format/lexicon.ts';
import { beginsAsLine } from '../../domain/text/task-lines.ts';
import type { Plan } from '../plan/plan.ts';
import { score } from '../rank/score.ts';
import type { SearchRecord } from '../format/record.ts';
import type { Result } from '../outcome.ts';

/** A time in the words of an item itself; the date of a document it cites is none. */
const dated = /(?:năm|đến|từ|trước|tháng \d\d?[/ ])\s?20\d\d/iu;

/** The line below the item that says what is asked of it: who does it, or by when, unless the item says when itself. */
function lineOf(result: Result, { wants }: Plan): SearchRecord | undefined {
  const { lines, words } = result.record;
  if (result.fit === 'together') return undefined;
  const asksWhen = wants.includes('due') || (wants.includes('when') && !dated.test(words));
  return lines.find(
    (line) =>
      (asksWhen && beginsAsLine(line.words, 'when')) ||
      (wants.includes('who') && beginsAsLine(line.words, 'who')),
  );
}

/**
 * Results with the lines that answer for them: of "bao giờ xong …?" the answer stands not in the item, but in its line "Thời hạn hoàn thành: …".
 * Each line stands right before its item.
 */
export function withLines(
  results: readonly Result[],
  plan: Plan,
  lexicon: Lexicon,
): readonly Result[] {
  const seen = new Set<string>();
  return results
    .flatMap((result): readonly Result[] => {
      const record = lineOf(result, plan);
      if (record === undefined) return [result];
      const { found, words } = score(record, plan, lexicon);
      return [{ ...result, record, found, words, fit: 'other' }, result];
    })
    .filter(({ record: { ref } }) => !seen.has(ref) && seen.add(ref));
}
