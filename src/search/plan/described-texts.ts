import { asciiFold } from '../../domain/fold.ts';
import { tokens, type Token } from '../text/tokens.ts';
import type { Lexicon, LexiconText } from '../index/lexicon.ts';
import { isOpen, replaceRuns } from './runs.ts';
import { beginning, longestFirst } from './same-words.ts';
import { yearOf, type Described, type Draft } from './plan.ts';

const phrases = (...words: readonly string[]): ReturnType<typeof longestFirst> => longestFirst(words);
/** Kinds of texts as their front matter names them, and what such a text may approve. */
const kinds = phrases('nghị quyết', 'quyết định', 'nq', 'qđ');
const types = [...phrases('đề án', 'chiến lược', 'bài trình bày', 'bài phát biểu'), ...kinds];
const anyType = phrases('văn bản');
const signer = phrases('ai ký', 'ai đã ký', 'ai là người ký', 'người ký', 'bởi ai', 'người nào ký', 'bí thư nào', 'chủ tịch nào');
const date = phrases('ngày ký', 'ngày ban hành', 'ngày nào', 'khi nào', 'năm nào', 'bao giờ');
const subject = phrases('chuyển đổi số', 'cđs');
/** Wishes for the text itself. */
const wish = phrases('tải', 'tải về', 'toàn văn', 'nội dung', 'đọc', 'xem', 'file', 'pdf', 'word', 'link', 'bản word', 'bản pdf');
/** What may stand beside: it tells nothing of which text is meant. */
const beside = phrases(
  'về', 'của', 'tỉnh', 'số', 'năm', 'ở', 'tại', 'này', 'ra', 'bản', 'tìm', 'phê duyệt', 'ban hành', 'ký', 'do', 'ra đời',
  'tỉnh ủy', 'đảng bộ', 'ban thường vụ', 'ban chấp hành', 'ubnd', 'ủy ban nhân dân', 'chủ tịch', 'là gì', 'nào', 'là', 'có',
);
const isKind = (kind: readonly Token[]): boolean => kinds.includes(kind);
/** Are these the words, or (of one word, "nq") their first letters? */
const holds = (words: string, phrase: readonly Token[]): boolean => {
  const keys = tokens(asciiFold(words)).map((t) => t.key);
  const typed = phrase.map((t) => t.key).join(' ');
  return ` ${keys.join(' ')} `.includes(` ${typed} `) || (phrase.length === 1 && keys.map((k) => k[0]).join('').includes(typed));
};
const spokenOf = ({ type, title }: LexiconText, phrase: readonly Token[]): boolean => holds(type, phrase) || holds(title, phrase) || (phrase.length === 3 && holds(type, tokens('bài trình bày')));
const yearIn = ({ date: day, title }: LexiconText, year: number): boolean => (day === null ? title.includes(String(year)) : day.startsWith(String(year)) || title.includes(String(year)));

/**
 * The texts of the edition that a query describes by nothing but their kind, province, year, number or subject: "nghị quyết kiên giang",
 * "ai ký quyết định 2174". Null when it says more than that, or no text is such.
 * @param draft before synonyms
 */
export function describedTexts(draft: Draft, { texts }: Lexicon): Described | null {
  let asks: Described['asks'] = 'text';
  const named: (readonly Token[])[] = [];
  let wants = false;
  let namesKind = false;
  let namesSubject = false;
  const rest = replaceRuns(draft.pieces, (run) => {
    const asked = beginning(run, signer) ?? beginning(run, date);
    const type = beginning(run, types) ?? beginning(run, anyType);
    const about = beginning(run, subject);
    const found = asked ?? type ?? about ?? beginning(run, wish) ?? beginning(run, beside);
    if (found === undefined) return null;
    if (asked !== undefined) asks = signer.includes(asked) ? 'signer' : 'date';
    else if (type !== undefined) {
      namesKind = true;
      if (types.includes(type)) named.push(type);
    } else if (about !== undefined) namesSubject = true;
    else wants ||= wish.includes(found);
    return { length: found.length, pieces: [] };
  });
  const numbers = draft.notes.flatMap((n) => (n.kind === 'code' ? [n.text] : []));
  const years = rest.flatMap((p) => (!isOpen(p) && p.unit.role === 'year' ? [yearOf(p.unit)] : []));
  const saysMore = rest.some((p) => isOpen(p) || !['place', 'year', 'code'].includes(p.unit.role));
  const isNamed = draft.provinces.length > 0 || years.length > 0 || namesSubject;
  // A number that readers know and the text does not print: "nghị quyết 04 đồng tháp".
  const isUnprinted = draft.provinces.length > 0 && numbers.every((slug) => slug === null);
  // Asked for by number alone, the line with the number answers.
  if (saysMore || (numbers.length > 0 && !isUnprinted ? asks === 'text' && !wants && named.length === 0 : !isNamed || !(namesKind || numbers.length > 0 || asks !== 'text'))) return null;
  const found = texts.filter((t) =>
    (draft.provinces.length === 0 || draft.provinces.includes(t.province)) &&
    named.every((kind) => spokenOf(t, kind)) &&
    (numbers.length === 0 || numbers.includes(t.slug) || (isUnprinted && t.number === null && kinds.some((k) => holds(t.type, k)))) &&
    years.every((year) => yearIn(t, year)));
  if (found.length === 0) return null;
  // Of the speech on a resolution, too, it can be said whether its source names a signer.
  const isItself = (t: LexiconText): boolean => asks !== 'text' || named.filter(isKind).every((kind) => holds(t.type, kind));
  return { texts: found.filter(isItself).map((t) => t.slug), about: found.filter((t) => !isItself(t)).map((t) => t.slug), asks };
}
