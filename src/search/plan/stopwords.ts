import { isBare } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { isOpen, openStretches, replaceRuns } from './runs.ts';
import { beginning, longestFirst, typedAs } from './same-words.ts';
import { asTyped, isAsked, type Draft, type Piece } from './plan.ts';
import { documentKinds } from '../../schemas/document-kinds.ts';
import type { Stopwords } from '../../schemas/search.ts';

type Phrase = readonly Token[];
/** In a synonym they make a question of it: "ai chịu trách nhiệm", "kinh tế số chiếm bao nhiêu". */
const interrogatives = tokens('ai nào gì mấy nhiêu đâu sao');
const isSame = (a: Token, b: Token): boolean => a.letters === b.letters && a.tone === b.tone;
const asksMore = (pieces: readonly Piece[]): boolean =>
  pieces.some((p) => isOpen(p) || isAsked(p.unit));

/** Syllables of words like "học sinh", of which one alone would be a word of a question. */
const partsOfCompounds = (
  pieces: readonly Piece[],
  { compounds }: Pick<Words, 'compounds'>,
): ReadonlySet<Token> =>
  new Set(
    openStretches(pieces).flatMap((run) =>
      run.flatMap((_, i) => run.slice(i, i + (beginning(run.slice(i), compounds)?.length ?? 0))),
    ),
  );

/** The words that make a question of one typed without marks: "tra vinh co bang diem so chua". */
function yesOrNo(
  pieces: readonly Piece[],
  { yesNo, last }: Words,
  parts: ReadonlySet<Token>,
): ReadonlySet<Piece> {
  const isWord = (piece: Piece | undefined, words: readonly Token[]): piece is Piece =>
    isOpen(piece) && !parts.has(piece.open) && words.some((w) => w.key === piece.open.key);
  const begin = pieces.find((p) => isWord(p, yesNo));
  const end = pieces.at(-1);
  return new Set(begin !== undefined && isWord(end, last) ? [begin, end] : []);
}

/** Kinds of documents, of which a number may be asked. */
const documents = longestFirst([...Object.values(documentKinds), 'đề án', 'văn bản']);

/** So many words name a document ("chiến lược chuyển đổi số"); its own clauses call it by the first two. */
const [named, kind] = [4, 2];

/** From so many parts on a query with a word of talk tells a story: "cán bộ làm ở nhà khỏi lên cơ quan". */
const longTalk = 4;

/** These words need not stand in a clause; that they stand beside others still counts. */
function weak(typed: readonly Token[], asks?: true): Piece {
  const unit = asTyped('weak', typed);
  const short = { tokens: typed.slice(0, kind), strength: 0.9 };
  return {
    unit: {
      ...unit,
      ...(typed.length >= named ? { alternatives: [...unit.alternatives, short] } : {}),
      ...(asks === true ? { asks } : {}),
    },
  };
}

/** @param phrases made weak wherever they stand, as long as something else is asked @param parts of compounds, which stay as they are */
function lightened(
  pieces: readonly Piece[],
  phrases: readonly Phrase[],
  parts: ReadonlySet<Token>,
  asks?: true,
): readonly Piece[] {
  const lighter = replaceRuns(pieces, (run) => {
    const length = beginning(run, phrases)?.length;
    return length === undefined || (length === 1 && parts.has(run[0] as Token))
      ? null
      : { length, pieces: [weak(run.slice(0, length), asks)] };
  });
  return asksMore(lighter) ? lighter : pieces;
}

type Words = ReturnType<typeof wordsOf>;
/** The list in words. */
function wordsOf(list: Stopwords) {
  const single = (words: readonly string[]) => words.flatMap((w) => tokens(w));
  return {
    phrases: longestFirst(list.phrases),
    soft: longestFirst(list.soft),
    general: longestFirst(list.general),
    verbs: longestFirst(list.verbs),
    words: single(list.words),
    marked: single(list.marked),
    light: single(list.weak),
    spoken: single(list.spoken),
    talk: single(list.talk),
    first: single(list.first),
    last: single(list.last),
    numbers: longestFirst(list.numbers),
    yesNo: single(list.yesNo),
    compounds: longestFirst(list.compounds),
  };
}
const known = new WeakMap<Stopwords, Words>();

/** Words of a question are left out, function words need not be there. If nothing would be left, nothing is left out. */
export function stopwords(draft: Draft, list: Stopwords): Draft {
  const read = known.get(list) ?? wordsOf(list);
  known.set(list, read);
  const { phrases, soft, verbs, words, marked, light, spoken, first, last } = read;
  const [begin, end] = [draft.pieces[0], draft.pieces.at(-1)];
  let asksNumber = false;
  let asksValue = false;
  let isQuestion = draft.pieces.some(
    (p) =>
      !isOpen(p) &&
      p.unit.role === 'synonym' &&
      ((p.unit.asks === true && p.unit.alternatives.some((a) => a.related === true)) ||
        p.unit.typed.some((t) => interrogatives.some((i) => isSame(i, t)))),
  );
  const parts = partsOfCompounds(draft.pieces, read);
  const asking = draft.marked ? new Set<Piece>() : yesOrNo(draft.pieces, read, parts);
  // "kinh tế số bao nhiêu" asks for a figure.
  const open = draft.pieces.flatMap((p) => (isOpen(p) ? [p.open] : []));
  const namesDocument = open.some((_, i) => beginning(open.slice(i), documents) !== undefined);
  isQuestion ||= asking.size > 0;
  isQuestion ||=
    draft.pieces.length >= longTalk &&
    draft.pieces.some((p) => isOpen(p) && read.talk.some((t) => isSame(t, p.open)));
  const without = replaceRuns(
    draft.pieces.filter((p) => !asking.has(p)),
    (run) => {
      const number = namesDocument ? beginning(run, read.numbers) : undefined;
      const phrase = number ?? beginning(run, phrases);
      if (phrase !== undefined) {
        isQuestion = true;
        const has = (keys: RegExp): boolean => phrase.some((t) => keys.test(t.key));
        // "tháng mấy" asks for a time, "số mấy" for the number of a document.
        const asksOther = has(/^(?:thang|ngay|nam|quy)$/) || number !== undefined;
        asksNumber ||= has(/^(?:nhieu|tram|may|tinh|sanh|chieu|nhat|hon|nhau|ben)$/) && !asksOther;
        asksValue ||= has(/^(?:nhieu|tram|may)$/) && !has(/^(?:tinh|nhat|hon)$/) && !asksOther;
        return { length: phrase.length, pieces: [] };
      }
      const [token] = run;
      if (token === undefined) return null;
      const exactly = (t: Token) => isSame(t, token);
      const isAt = (piece: Piece | undefined): boolean => isOpen(piece) && piece.open === token;
      const isAsking =
        !parts.has(token) &&
        (words.some((t) => typedAs([token], [t])) ||
          (isAt(begin) && first.some(exactly)) ||
          (isAt(end) && last.some(exactly)) ||
          (draft.marked && marked.some((t) => exactly(t) && (!isBare(t) || draft.marked))));
      if (isAsking) {
        isQuestion = true;
        asksValue ||= token.text.toLowerCase() === 'mấy';
        return { length: 1, pieces: [] };
      }
      return draft.marked && !parts.has(token) && light.some(exactly)
        ? { length: 1, pieces: [weak([token])] }
        : null;
    },
  );
  // "việc nào phải xong trong năm 2024": the year is all that is asked.
  const asksYear = isQuestion && without.some((p) => !isOpen(p) && p.unit.role === 'year');
  if (!asksMore(without) && !asksYear) return draft;
  const lighter = without.map((p): Piece =>
    !isOpen(p) && p.unit.asks === true ? { unit: { ...p.unit, role: 'weak' } } : p,
  );
  const said = (pieces: readonly Piece[]): readonly Piece[] => {
    const less = pieces.map((p) =>
      isOpen(p) && !parts.has(p.open) && spoken.some((t) => isSame(t, p.open)) ? weak([p.open]) : p,
    );
    return draft.marked && asksMore(less) ? less : pieces;
  };
  const asked = asksMore(lighter) || asksYear ? lighter : without;
  const general = lightened(
    isQuestion ? said(lightened(asked, soft, parts)) : asked,
    read.general,
    parts,
    true,
  );
  return {
    ...draft,
    pieces: isQuestion ? lightened(general, verbs, parts) : general,
    asksNumber,
    asksValue,
    isQuestion,
  };
}
