import { isBare } from '../../domain/words/syllable.ts';
import { tokens } from '../../domain/words/tokens.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { describedTexts } from './described-texts.ts';
import { isOpen } from './runs.ts';
import { keyboard } from './keyboard.ts';
import { normalise } from './normalise.ts';
import { numbers } from './numbers.ts';
import { numberWords } from './number-words.ts';
import { provinces } from './provinces.ts';
import { quotedPieces } from './quotes.ts';
import { stopwords } from './stopwords.ts';
import { synonyms } from './synonyms.ts';
import { typos } from './typos.ts';
import { namesDeadline, wantsOf } from './wants.ts';
import { years } from './years.ts';
import { asTyped, isAsked, type Draft, type Plan, type Unit } from './plan.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { PackedSynonym } from '../format/synonym.ts';

export interface PlanOptions {
  /** Take every word as it is typed: no province, year, synonym or repair. */
  readonly verbatim?: boolean;
}

/** What the query consists of before any rule has worked on it. */
export function draftOf(query: string): Draft {
  const clean = normalise(query);
  const pieces = quotedPieces(clean);
  const [end] = pieces.slice(-1);
  const last = end !== undefined && isOpen(end) && !/[\s"]$/.test(clean) ? end.open : null;
  return {
    pieces,
    provinces: [],
    sisters: [],
    notes: [],
    asksNumber: false,
    asksValue: false,
    isQuestion: false,
    marked: pieces.some((p) =>
      isOpen(p) ? !isBare(p.open) : p.unit.typed.some((t) => !isBare(t)),
    ),
    last,
  };
}

/** The rules before the synonyms; what stays open afterwards is what synonyms may begin with. */
export function beforeSynonyms(
  query: string,
  lexicon: Lexicon,
  { verbatim = false }: PlanOptions = {},
): Draft {
  const draft = draftOf(query);
  if (verbatim) return codes(draft, lexicon);
  return years(
    provinces(dates(numberWords(keyboard(codes(draft, lexicon), lexicon)), lexicon), lexicon),
  );
}

const remaining = ({ pieces, last }: Draft): readonly Unit[] =>
  pieces.map((p): Unit =>
    isOpen(p)
      ? {
          ...asTyped('word', [p.open]),
          ...(p.open.end === last?.end && p.open.text === last.text ? { open: true as const } : {}),
        }
      : p.unit,
  );

/** A question that names texts of the edition by number, and something else, is asked of these texts. */
function textsOfQuestion({ pieces, notes, isQuestion }: Draft): readonly string[] {
  const codes = notes.flatMap((n) => (n.kind === 'code' ? [n.text] : []));
  const asksMore = pieces.some((p) => isOpen(p) || (isAsked(p.unit) && p.unit.role !== 'code'));
  return isQuestion && asksMore && !codes.includes(null) ? codes.flatMap((c) => c ?? []) : [];
}

/**
 * Understands a query, rule by rule. The order matters: codes before years (107/2021/NĐ-CP), synonyms before stop words
 * ("chuyển đổi số là gì" is one), repairs only of what no rule knew.
 * @param entries synonyms that may apply; others do no harm
 */
export function makePlan(
  query: string,
  lexicon: Lexicon,
  entries: readonly PackedSynonym[],
  options: PlanOptions = {},
): Plan {
  const started = beforeSynonyms(query, lexicon, options);
  const finished =
    options.verbatim === true
      ? numbers(started, lexicon)
      : typos(numbers(stopwords(synonyms(started, entries), lexicon.stopwords), lexicon), lexicon);
  const described = options.verbatim === true ? null : describedTexts(started, lexicon);
  const texts = textsOfQuestion(finished);
  const units = remaining(finished).map((u): Unit =>
    texts.length > 0 && u.role === 'code' ? { ...u, role: 'place' } : u,
  );
  const typed = tokens(normalise(query));
  return {
    units,
    texts,
    typed,
    provinces: finished.provinces,
    sisters: finished.sisters,
    years: finished.notes.flatMap((n) => (n.kind === 'year' ? [n.year] : [])),
    asksNumber: finished.asksNumber,
    asksValue: finished.asksValue,
    isQuestion: finished.isQuestion,
    wants: finished.isQuestion || namesDeadline(typed) ? wantsOf(typed) : [],
    described,
    notes: finished.notes,
  };
}
