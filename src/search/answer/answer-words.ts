import { scoped } from './scope-words.ts';
import type { Outcome } from '../outcome.ts';
import type { Note, Plan } from '../plan/plan.ts';
import type { Lexicon } from '../format/lexicon.ts';

type NoText = Extract<Note, { kind: 'no-text' }>;
/** The provinces without a text that a query names. */
export const noText = ({ notes }: Pick<Plan, 'notes'>): readonly NoText[] =>
  notes.filter((n) => n.kind === 'no-text');

/** All provinces that were named have no text, nor one that became part of them: what others say is no answer. */
export const namesNoneHeld = (plan: Pick<Plan, 'notes' | 'units' | 'provinces'>): boolean =>
  plan.provinces.length === 0 && !namesNoText(plan) && noText(plan).length > 0;

/** Nothing was typed but names of provinces without a text: there is nothing near them. */
export const namesNoText = (plan: Pick<Plan, 'notes' | 'units'>): boolean =>
  noText(plan).length > 0 && plan.units.every((u) => u.role === 'phrase');

/** What is said of the results when a text is described, the province had to be left, or only close clauses were found; null when the usual words hold. */
export function answerWords(
  outcome: Pick<Outcome, 'plan' | 'exact' | 'near' | 'left' | 'scope' | 'counts' | 'topic'>,
  typed: string,
  lexicon: Lexicon,
): string | null {
  const { plan, exact, near, left, counts, topic } = outcome;
  const { texts } = lexicon;
  const own = plan.described?.texts ?? [];
  const asked = plan.described?.asks;
  if (asked === 'signer' || asked === 'date' || asked === 'number') {
    // Of several texts, those that do not say it are named.
    const lacking = texts.filter((t) => own.includes(t.slug) && t[asked] === null);
    if (lacking.length > 0)
      return `Bản nguồn${lacking.length === own.length && plan.described?.about.length === 0 ? '' : ` của ${lacking.map((t) => t.shortName).join(', ')}`} không in ${{ signer: 'tên người ký', date: 'ngày ký', number: 'số hiệu' }[asked]}.`;
  }
  if (own.length > 0 && exact.length > 0 && (asked === 'text' || asked === 'number'))
    return `“${typed}” hợp với ${own.length === 1 ? '' : `${own.length} `}văn bản này.`;
  const unnamed = plan.units.find(
    (u) => u.name === true && u.alternatives.every((a) => a.absent === true || a.related === true),
  );
  if (unnamed !== undefined && exact.length === 0)
    return `Không văn bản nào nêu tên “${unnamed.typed.map((t) => t.text).join(' ')}”.${near.some((s) => s.meant) ? ' Dưới đây là những đoạn cùng ý hoặc gần ý.' : near.length > 0 ? ' Dưới đây là những đoạn gần đúng.' : ''}`;
  if (left === true) {
    if (namesNoneHeld(plan)) return 'Dưới đây là đoạn của tỉnh khác.';
    const isCounted = counts.together === 0 && counts.apart === 0 && !counts.atLeast;
    return `${scoped(`${isCounted ? 'Không có đoạn nào có đủ' : 'Chưa thấy đoạn nào trả lời'} “${counts.words}”.`, outcome, lexicon)} Dưới đây là đoạn của tỉnh khác.`;
  }
  // What the province says on the topic is denied as little.
  const isOfTopic = near[0]?.record.topics.some((t) => t.slug === topic) === true;
  if (exact.length === 0 && near[0]?.close === true && (isOfTopic || !near.some((s) => s.meant)))
    return `Những đoạn sát nhất với “${typed}”, sát hơn đứng trước; chữ nào thiếu thì ghi dưới đoạn.`;
  return null;
}
