import { numberedKinds } from '../../domain/cite/document-code.ts';
import { asciiFold } from '../../domain/words/fold.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { documentKinds } from '../../schemas/document-kinds.ts';
import type { Lexicon, LexiconText } from '../format/lexicon.ts';
import { isOpen, replaceRuns } from './runs.ts';
import { isYear } from '../words/year.ts';
import { beginning, longestFirst } from './same-words.ts';
import { yearOf, type Described, type Draft, type Unit } from './plan.ts';

const phrases = (...words: readonly string[]): ReturnType<typeof longestFirst> =>
  longestFirst(words);
/** What a text may approve, and what is no kind of document. */
const approved = phrases('đề án', 'chiến lược', 'bài trình bày', 'bài phát biểu');
const anyType = phrases('văn bản');
/** Words by which something is asked of a text, by what they ask. */
const asking = {
  signer: phrases(
    'ai ký',
    'ai đã ký',
    'ai là người ký',
    'người ký',
    'bởi ai',
    'người nào ký',
    'bí thư nào',
    'chủ tịch nào',
    'là ai',
  ),
  date: phrases(
    'ngày ký',
    'ngày ban hành',
    'ngày nào',
    'ngày mấy',
    'khi nào',
    'năm nào',
    'bao giờ',
  ),
  number: phrases('số hiệu', 'số hiệu bao nhiêu', 'số bao nhiêu', 'số mấy', 'số nào'),
  proposal: phrases('ai đề nghị', 'đề nghị của ai', 'tờ trình', 'tờ trình số mấy', 'tờ trình nào'),
  recipients: phrases('nơi nhận', 'gửi ai', 'gửi cho ai', 'gửi những ai', 'gửi đến đâu'),
} as const;
/** What words that begin here ask of a text, and these words. */
const askedOf = (run: readonly Token[]) => {
  for (const [asks, all] of Object.entries(asking)) {
    const words = beginning(run, all);
    if (words !== undefined) return { asks: asks as keyof typeof asking, words };
  }
  return undefined;
};
/** To sign, but no text that is signed: "văn bản ký số". */
const signing = phrases('ký số');
const subject = phrases('chuyển đổi số', 'cđs');
/** Wishes for the text itself. */
const wish = phrases(
  'tải',
  'tải về',
  'toàn văn',
  'nội dung',
  'đọc',
  'xem',
  'file',
  'pdf',
  'word',
  'link',
  'bản word',
  'bản pdf',
);
/** Words that may stand beside these; they do not say which text is meant. */
const beside = phrases(
  'về',
  'của',
  'tỉnh',
  'số',
  'năm',
  'ở',
  'tại',
  'này',
  'ra',
  'bản',
  'tìm',
  'phê duyệt',
  'ban hành',
  'ký',
  'do',
  'ra đời',
  'tỉnh ủy',
  'đảng bộ',
  'ban thường vụ',
  'ban chấp hành',
  'ubnd',
  'ủy ban nhân dân',
  'chủ tịch',
  'là gì',
  'gì',
  'nào',
  'là',
  'có',
  'ông',
  'bà',
  'bí thư',
  'phó bí thư',
  'phó chủ tịch',
  'chữ ký',
  'giữ chức',
  'chức vụ',
  'giai đoạn',
  'khóa',
  'quán triệt',
  'phổ biến',
  'học tập',
  'cho tôi hỏi',
  'cho em hỏi',
  'cho mình hỏi',
  'cho hỏi',
  'xin hỏi',
  'tôi muốn',
  'giúp tôi',
  'giùm',
  'vậy',
  'ạ',
  'nhỉ',
  'thế',
);
/** Are these the words, or (of one word, "nq") their first letters? */
const holds = (words: string, phrase: readonly Token[]): boolean => {
  const keys = tokens(asciiFold(words)).map((t) => t.key);
  const typed = phrase.map((t) => t.key).join(' ');
  return (
    ` ${keys.join(' ')} `.includes(` ${typed} `) ||
    (phrase.length === 1 &&
      keys
        .map((k) => k[0])
        .join('')
        .includes(typed))
  );
};
/** "Bài phát biểu" is what readers call a "Bài trình bày". */
const isOfType = ({ type }: LexiconText, phrase: readonly Token[]): boolean =>
  holds(type, phrase) || (phrase.length === 3 && holds(type, tokens('bài trình bày')));
const spokenOf = (text: LexiconText, phrase: readonly Token[]): boolean =>
  isOfType(text, phrase) || holds(text.title, phrase);
/** The kind and number by which readers know a text that does not print them; its slug says them (EDITION): "…-nq04". */
function isNumbered({ slug }: LexiconText, { alternatives }: Unit): boolean {
  const [, letters, number] = /([a-z]+)0*(\d+)/.exec(slug) ?? [];
  const typed = alternatives.flatMap((a) => a.tokens);
  const kind = numberedKinds.find((k) => typed.some((t) => t.key === k.letters));
  return (kind?.letters ?? letters) === letters && typed.some((t) => t.value === Number(number));
}
const yearIn = ({ date: day, title }: LexiconText, year: number): boolean =>
  day === null
    ? title.includes(String(year))
    : day.startsWith(String(year)) || title.includes(String(year));

/**
 * The texts of the edition that a query describes by nothing but their kind, province, year, number, signer or subject: "nghị quyết kiên giang",
 * "ai ký quyết định 2174". Null when it says more than that, or no text is such.
 * @param draft before synonyms
 */
export function describedTexts(draft: Draft, { texts }: Lexicon): Described | null {
  /** The kinds of these texts, by names and letters. */
  const kinds = phrases(
    ...Object.entries(documentKinds)
      .filter(([, name]) => texts.some((t) => t.type === name))
      .flat(),
  );
  const isKind = (kind: readonly Token[]): boolean => kinds.includes(kind);
  const types = [...approved, ...kinds];
  let asks: Described['asks'] = 'text';
  const named: (readonly Token[])[] = [];
  let wants = false;
  let namesKind = false;
  let namesSubject = false;
  const signers = longestFirst(texts.flatMap((t) => t.signer ?? []));
  const signedBy: (readonly Token[])[] = [];
  const spans: number[] = [];
  const rest = replaceRuns(draft.pieces, (run) => {
    if (beginning(run, signing) !== undefined) return null;
    const asked = askedOf(run);
    const type = beginning(run, types) ?? beginning(run, anyType);
    const about = beginning(run, subject);
    const name = beginning(run, signers);
    // "2022-2025": years as its title has them.
    const year = run[0] !== undefined && isYear(run[0]) ? run[0] : undefined;
    const found =
      asked?.words ??
      type ??
      about ??
      name ??
      (year === undefined ? undefined : [year]) ??
      beginning(run, wish) ??
      beginning(run, beside);
    if (found === undefined) return null;
    if (name !== undefined) {
      signedBy.push(name);
      asks = 'signer';
    }
    if (year !== undefined) spans.push(Number(year.text));
    if (asked !== undefined) asks = asked.asks;
    else if (type !== undefined) {
      namesKind = true;
      if (types.includes(type)) named.push(type);
    } else if (about !== undefined) namesSubject = true;
    else wants ||= wish.includes(found);
    return { length: found.length, pieces: [] };
  });
  const numbers = draft.notes.flatMap((n) => (n.kind === 'code' ? [n.text] : []));
  const codes = rest.flatMap((p) => (!isOpen(p) && p.unit.role === 'code' ? [p.unit] : []));
  const years = [
    ...spans,
    ...rest.flatMap((p) => (!isOpen(p) && p.unit.role === 'year' ? [yearOf(p.unit)] : [])),
  ];
  const saysMore = rest.some((p) => isOpen(p) || !['place', 'year', 'code'].includes(p.unit.role));
  // A number that readers know and the text does not print: "nghị quyết 04 đồng tháp".
  const isUnprinted =
    (draft.provinces.length > 0 || (codes.length > 0 && asks !== 'text')) &&
    numbers.every((slug) => slug === null);
  const isNamed =
    draft.provinces.length > 0 ||
    years.length > 0 ||
    namesSubject ||
    signedBy.length > 0 ||
    isUnprinted;
  // Asked for by number alone, the line with the number answers.
  if (
    saysMore ||
    draft.notes.some((n) => n.kind === 'no-text' && n.held === '') ||
    (numbers.length > 0 && !isUnprinted
      ? asks === 'text' && !wants && !namesKind
      : !isNamed || !(namesKind || numbers.length > 0 || asks !== 'text'))
  )
    return null;
  const isLater = (t: LexiconText): number =>
    Number((draft.sisters as readonly LexiconText['province'][]).includes(t.province));
  const found = texts.filter(
    (t) =>
      (draft.provinces.length === 0 ||
        (draft.provinces as readonly LexiconText['province'][]).includes(t.province)) &&
      named.every((kind) => spokenOf(t, kind)) &&
      signedBy.every((name) => t.signer !== null && holds(t.signer, name)) &&
      (numbers.length === 0 ||
        numbers.includes(t.slug) ||
        (isUnprinted && t.number === null && codes.every((unit) => isNumbered(t, unit)))) &&
      years.every((year) => yearIn(t, year)),
  );
  if (found.length === 0) return null;
  found.sort((a, b) => isLater(a) - isLater(b));
  const isResolution = (t: LexiconText): boolean =>
    named.filter(isKind).every((kind) => holds(t.type, kind)) &&
    (!isUnprinted || codes.length === 0 || kinds.some((kind) => holds(t.type, kind)));
  // Nothing that is held names the signer of a resolution but itself: of the speech on it, too, it can be said that it does not.
  const isItself = (t: LexiconText): boolean =>
    asks === 'signer' ||
    isResolution(t) ||
    named.some((kind) => !isKind(kind) && isOfType(t, kind));
  return {
    texts: found.filter(isItself).map((t) => t.slug),
    about: found.filter((t) => !isItself(t)).map((t) => t.slug),
    asks,
  };
}
