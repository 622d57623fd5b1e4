import { answerWords, namesNoText, noText } from '../../search/answer/answer-words.ts';
import { scoped } from '../../search/answer/scope-words.ts';
import { asciiFold } from '../../domain/words/fold.ts';
import { tokens } from '../../domain/words/tokens.ts';
import type { Counts } from '../../search/find/counted.ts';
import type { Result } from '../../search/outcome.ts';
import type { Answered } from './load.ts';

/** Whether the browser runs the search's engine under the site's policy: Safari before 16 takes 'wasm-unsafe-eval' for no permission. */
export function runsEngine(): boolean {
  try {
    // The smallest module there is.
    return Boolean(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
  } catch {
    return false;
  }
}

/** A search that failed must not read like one that found nothing; to try again is offered where it can help. */
export const failureWords = (): string =>
  runsEngine()
    ? 'Không tải được dữ liệu tìm kiếm, nên chưa tìm được.'
    : 'Trình duyệt này không chạy được bộ tìm của trang, nên chưa tìm được. Với Safari cần bản 16 trở lên.';

/** A word typed without diacritics matches any diacritics. */
const anyDiacritics = ({ words, isMarked }: Counts): readonly string[] =>
  isMarked || !/\p{L}/u.test(words) ? [] : ['gõ không dấu nên dấu nào cũng tính'];

/** The words stand side by side with a mark between them: “hồ sơ, kết quả” has “sơ kết”. */
const isAcrossMarks = (words: string, clause: string): boolean =>
  !asciiFold(clause).includes(asciiFold(words.replace(/\s+/gu, ' ')));

/** The counts when the words occur as typed. @param listed those of these results that are listed */
function found(counts: Counts, listed: readonly Result[]): string {
  const { together, apart, folded, words, atLeast } = counts;
  const shown = listed.length;
  const acrossMarks = listed.some((s) => isAcrossMarks(words, s.record.words))
    ? ['không kể dấu câu']
    : [];
  const as = [...anyDiacritics(counts), ...acrossMarks].join('; ');
  const best =
    together > shown
      ? `, ${shown} đoạn sát nhất đứng trước`
      : together > 1
        ? ', sát nhất đứng trước'
        : '';
  return [
    `${atLeast ? 'Ít nhất ' : ''}${together} đoạn có “${words}”${as === '' ? '' : ` (${as})`}${best}.`,
    ...(apart !== null && apart > 0
      ? [`${apart} đoạn khác có đủ các chữ ấy nhưng không liền nhau.`]
      : []),
    ...(folded !== null && folded > 0 ? [`${folded} đoạn khác chỉ khớp khi bỏ dấu.`] : []),
  ].join(' ');
}

type Stated = Pick<
  Answered,
  'exact' | 'near' | 'plan' | 'counts' | 'left' | 'scope' | 'topic' | 'sources'
>;

/** Of which provinces that the query names there is no text. */
function noTextWords(plan: Stated['plan']): readonly string[] {
  const [without, merged] = [true, false].map((isNone) =>
    noText(plan).filter(({ held }) => (held === '') === isNone),
  );
  const none = (names: string): string => `Trang này không có văn bản nào của ${names}`;
  return [
    ...(without?.length ? [`${none(without.map((n) => n.name).join(', '))}.`] : []),
    ...(merged ?? []).map(
      ({ name, held }) => `${none(name)}, chỉ có của ${held}, nay thuộc ${name}.`,
    ),
  ];
}

/**
 * The status of a search: "28 đoạn có …", or what is shown instead. Numbers count all clauses of the texts; a lower bound is given as one.
 * @param cited number of clauses that the query cites by their place
 */
export const statusWords = (answered: Stated, query: string, cited = 0): string =>
  [...noTextWords(answered.plan), resultWords(answered, query, cited)].join(' ').trim();

function resultWords(answered: Stated, query: string, cited: number): string {
  const { exact, near, plan, counts } = answered;
  const asked = query.trim();
  if (cited > 0 && exact.length === 0)
    return cited === 1
      ? `“${asked}” là đoạn này.`
      : `“${asked}” có thể là một trong ${cited} đoạn này.`;
  if (plan.units.length === 0) return 'Gõ vài chữ để tìm.';
  if (namesNoText(plan) && counts.together === 0)
    return counts.atLeast || plan.units.length > 1
      ? ''
      : `Cũng không đoạn nào viết “${counts.words}”.`;
  const said = answerWords(answered, asked, answered.sources.lexicon);
  if (said !== null) return said;
  const inScope = (sentence: string): string =>
    scoped(sentence, answered, answered.sources.lexicon);
  const together = exact.filter((s) => s.fit === 'together');
  if (counts.together > 0) return inScope(found(counts, together));
  const { apart, folded, words } = counts;
  // What answers by the year of its heading or by a synonym need not have all the words itself.
  if (apart !== null && apart > 0 && (exact[0]?.fit ?? 'apart') === 'apart')
    return inScope(
      exact.length > 0
        ? `Không đoạn nào viết liền “${words}”; ${apart} đoạn có đủ các chữ ấy.`
        : `Không đoạn nào viết liền “${words}”; ${apart} đoạn có đủ các chữ ấy nhưng rời nhau.${near.length > 0 ? ' Dưới đây là những đoạn gần đúng.' : ''}`,
    );
  if (folded !== null && folded > 0)
    return inScope(
      `Không đoạn nào có “${words}” với đúng dấu ấy; ${folded} đoạn chỉ khớp khi bỏ dấu.`,
    );
  // Found by a year, a name, a synonym or most of the words: whether it answers is for the reader to say.
  if (exact.length > 0) {
    const what = `${noText(plan).length > 0 ? 'phần còn lại của ' : ''}“${asked}”`;
    return exact.length === 1
      ? `Đoạn sát nhất với ${what}.`
      : `Những đoạn sát nhất với ${what}, sát hơn đứng trước.`;
  }
  if (near.some((s) => s.meant))
    return inScope(
      `${counts.atLeast ? 'Chưa thấy đoạn nào' : 'Không đoạn nào'} viết “${words}”. Dưới đây là những đoạn cùng ý hoặc gần ý.`,
    );
  // When synonyms were searched for too, the lack of the typed words does not mean that no clause answers the query.
  const isDenied = apart === 0 && !counts.atLeast && !plan.units.some((u) => u.role === 'synonym');
  if (near.length > 0)
    return inScope(
      `${isDenied ? 'Không đoạn nào có đủ' : 'Chưa chắc đoạn nào trả lời'} “${words}”. Dưới đây là những đoạn gần đúng.`,
    );
  // Where the texts lack a word in any spelling, readers are told which to leave.
  const { vocabulary } = answered.sources.lexicon;
  const unknown = tokens(words).filter(
    ({ key, text }) => !vocabulary.has(key) && /\p{L}/u.test(text),
  );
  return inScope(
    `Không tìm thấy “${words}”, kể cả khi bỏ dấu và tìm gần đúng${unknown.length > 0 ? `: không văn bản nào có ${unknown.map(({ text }) => `“${text}”`).join(', ')}` : ''}. Hãy thử ít chữ hơn hoặc chữ khác.`,
  );
}
