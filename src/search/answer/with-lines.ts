import type { Lexicon } from '../format/lexicon.ts';
import { beginsAsLine, saysOfTask } from '../../domain/text/task-lines.ts';
import { isAsked, type Plan } from '../plan/plan.ts';
import { asksName } from '../rank/advantages.ts';
import { score } from '../rank/score.ts';
import type { SearchRecord } from '../format/record.ts';
import type { Result } from '../outcome.ts';

/** A time in the words of an item itself; the date of a document it cites is none. */
const dated = /(?:năm|đến|từ|trước|tháng \d\d?[/ ])\s?20\d\d/iu;

/** Something beside an agency is asked for: one line may say more of it than another. */
const asksMore = ({ units }: Plan): boolean => units.filter(isAsked).length > 1;

/** What stands below the name of an agency. */
const isWork = ({ words }: SearchRecord): boolean => !saysOfTask(words);

/**
 * The lines below the item that say what is asked of it: who does it, or by when, unless the item says when itself; below the name of
 * an agency whose work is asked for, its work.
 */
function linesOf(result: Result, plan: Plan): readonly SearchRecord[] {
  const { wants } = plan;
  const { lines, words } = result.record;
  const asksWork = asksName(plan) && (plan.isQuestion || asksMore(plan));
  if (asksWork && lines.some(isWork)) return lines.filter(isWork);
  if (result.fit === 'together') return [];
  const asksWhen = wants.includes('due') || (wants.includes('when') && !dated.test(words));
  const line = lines.find(
    (l) =>
      (asksWhen && beginsAsLine(l.words, 'when')) ||
      (wants.includes('who') && beginsAsLine(l.words, 'who')),
  );
  return line === undefined ? [] : [line];
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
      const answering = linesOf(result, plan)
        .map((record) => ({ record, own: score(record, plan, lexicon) }))
        .sort((a, b) => (asksMore(plan) ? b.own.score - a.own.score : 0));
      return [
        ...answering.map(({ record, own: { found, words } }): Result => ({
          ...result,
          record,
          found,
          words,
          fit: 'other',
        })),
        result,
      ];
    })
    .filter(({ record: { ref } }) => !seen.has(ref) && seen.add(ref));
}
