import { isBare } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { editDistance } from '../../domain/words/edit-distance.ts';
import { boundSpace } from '../words/bound-key.ts';
import { unpackPhrases } from '../words/phrase-set.ts';
import { typedAs } from './same-words.ts';
import { placeNames, type Place, type PlaceName } from './place-names.ts';
import { placeSpans, type Span } from './place-spans.ts';
import { asPhrase } from './quotes.ts';
import { isOpen, openStretches, replaceRuns } from './runs.ts';
import { asTyped, type Draft, type Note, type Piece } from './plan.ts';
import type { Lexicon } from '../format/lexicon.ts';

/** What every query is read by. */
interface Known {
  readonly names: readonly PlaceName[];
  readonly isBound: (words: string) => boolean;
}
const known = new WeakMap<Lexicon, Known>();
/** Read once of a lexicon: it is the same for all queries. */
function knownOf(lexicon: Lexicon): Known {
  const made = known.get(lexicon) ?? {
    names: placeNames(lexicon),
    isBound: unpackPhrases(lexicon.boundWords, boundSpace),
  };
  known.set(lexicon, made);
  return made;
}

/** "tra vihn": all words but one are the name's, and that one no text has and is a letter away. */
function isSlipFor(
  typed: readonly Token[],
  words: readonly Token[],
  { vocabulary }: Pick<Lexicon, 'vocabulary'>,
): boolean {
  if (typed.every(({ key }) => vocabulary.has(key))) return false;
  const wrong = words.flatMap((word, i) =>
    typed[i] !== undefined && !typedAs([typed[i]], [word])
      ? [{ key: typed[i].key, meant: word.key }]
      : [],
  );
  const [slip] = wrong;
  return (
    typed.length === words.length &&
    words.length > 1 &&
    wrong.length === 1 &&
    slip !== undefined &&
    slip.key.length > 2 &&
    slip.key[0] === slip.meant[0] &&
    !vocabulary.has(slip.key) &&
    editDistance(slip.key, slip.meant, 1) <= 1
  );
}

/** "Báo Kiên Giang" is a newspaper, no limit to a province. */
const newspaper = tokens('báo');
const isNewspaper = ([first]: readonly Token[]): boolean =>
  first !== undefined && typedAs([first], newspaper) && !isBare(first);

const small = tokens('tỉnh ở tại');
/** "thiên tai kiên giang" has no "tại" in it; typed without marks, "tai" may be either and is kept. */
const isSmall = (t: Token | undefined): boolean =>
  t !== undefined && small.some((s) => typedAs([t], [s])) && !(isBare(t) && t.key === 'tai');

/**
 * A province's name, also with a slip in it, limits the search to it: "tra vinh chu ky so". Alone it stays a word, for then nothing
 * else is asked. The name of one without a text limits nothing, and readers are told; alone it is looked for as it stands, for its
 * syllables say nothing.
 */
export function provinces(draft: Draft, lexicon: Lexicon): Draft {
  const { names, isBound } = knownOf(lexicon);
  const nameAt = (rest: readonly Token[]) => {
    const skip = isSmall(rest[0]) ? (isSmall(rest[1]) ? 2 : 1) : 0;
    const typedFor = (words: readonly Token[]) => rest.slice(skip, skip + words.length);
    const found = names.find(({ words }) => typedAs(typedFor(words), words));
    const meant = found ?? names.find(({ words }) => isSlipFor(typedFor(words), words, lexicon));
    return (
      meant && {
        length: skip + meant.words.length,
        place: meant.place,
        led: skip > 0,
        isSlip: found === undefined,
      }
    );
  };
  const spans = new Map<number, Span<Place>>();
  for (const run of openStretches(draft.pieces))
    for (const [at, span] of placeSpans(run, nameAt, isBound))
      spans.set((run[at] as Token).start, span);
  /** @param alone nothing but names was typed */
  const read = (alone: boolean): readonly Piece[] =>
    replaceRuns(draft.pieces, (run) => {
      const [first, second] = run;
      const paper = isNewspaper(run) && second !== undefined && spans.get(second.start);
      if (paper)
        return { length: 1 + paper.length, pieces: [asPhrase(run.slice(0, 1 + paper.length))] };
      const span = first && spans.get(first.start);
      if (span === undefined || (alone && span.place.held === null)) return null;
      const typed = run.slice(0, span.length);
      return {
        length: span.length,
        pieces: [alone ? asPhrase(typed) : { unit: asTyped('place', typed) }],
      };
    });
  const pieces = read(false);
  const places = pieces.flatMap((p) =>
    !isOpen(p) && p.unit.role === 'place' ? [p.unit.typed] : [],
  );
  const meant = places.flatMap((typed) => spans.get(typed[0]?.start ?? -1)?.place ?? []);
  const own = new Set(meant.flatMap((p) => p.own));
  const sisters = [...new Set(meant.flatMap((p) => p.sisters))].filter((slug) => !own.has(slug));
  const told: readonly Note[] = [
    ...draft.notes,
    ...[...new Set(meant)].flatMap(({ name, held }): readonly Note[] =>
      held === null ? [] : [{ kind: 'no-text', name, held }],
    ),
  ];
  if (!pieces.some((p) => isOpen(p) || p.unit.role !== 'place'))
    return { ...draft, pieces: read(true), notes: told };
  const notes = places.flatMap((typed, i): readonly Note[] =>
    [...(meant[i]?.own ?? []), ...(meant[i]?.sisters ?? [])].map((slug) => ({
      kind: 'province',
      province: slug,
      typed: typed
        .filter((t) => !isSmall(t))
        .map((t) => t.text)
        .join(' '),
      name: lexicon.provinces.find((p) => p.slug === slug)?.name ?? slug,
    })),
  );
  return { ...draft, pieces, provinces: [...own, ...sisters], sisters, notes: [...told, ...notes] };
}
