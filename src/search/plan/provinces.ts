import { isBare } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { editDistance } from '../../domain/words/edit-distance.ts';
import { typedAs } from './same-words.ts';
import { asPhrase } from './quotes.ts';
import { isOpen, replaceRuns } from './runs.ts';
import { asTyped, type Draft, type Note } from './plan.ts';
import type { Lexicon, LexiconProvince } from '../format/lexicon.ts';

interface Name {
  readonly name: string;
  readonly words: readonly Token[];
  /** The provinces that are meant; none when the name is that of a province without a text. */
  readonly slugs: readonly string[];
  /** The provinces with a text that became part of it; null when it has one itself. */
  readonly held: string | null;
}

/**
 * Old names; the names of the provinces that took their place on 01/7/2025 ("Gia Lai" and "Đồng Tháp" are both); and those
 * that became part of them with these, of which there is no text.
 */
function provinceNames(provinces: readonly LexiconProvince[]): readonly Name[] {
  const meant = (name: string): LexiconProvince[] =>
    provinces
      .filter((p) => p.name === name || p.successor === name)
      // The old province of that name first, then those that became part of the new one.
      .sort((a, b) => Number(b.name === name) - Number(a.name === name));
  const names = new Set(
    provinces.flatMap((p) => [
      p.name,
      ...(p.successor === null ? [] : [p.successor]),
      ...p.mergedFrom,
    ]),
  );
  return [...names].map((name) => ({
    name,
    words: tokens(name),
    slugs: meant(name).map((p) => p.slug),
    held: provinces.some((p) => p.name === name)
      ? null
      : meant(name)
          .map((p) => p.name)
          .join(', '),
  }));
}

/** "tra vihn": all words but one are the name's, and that one no text has and is a letter away. */
function isSlipFor(
  typed: readonly Token[],
  words: readonly Token[],
  { vocabulary }: Pick<Lexicon, 'vocabulary'>,
): boolean {
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

/** "danh gia lai", without marks: how many words from the first are no place, though a province's name is among them. */
const otherWords = (run: readonly Token[], mistakable: ReadonlySet<string>): number =>
  [5, 4, 3].find((length) => {
    const words = run.slice(0, length);
    return (
      words.length === length &&
      words.every(isBare) &&
      mistakable.has(words.map((w) => w.key).join(' '))
    );
  }) ?? 0;

/**
 * A province's name, also with a slip in it, limits the search to it: "tra vinh chu ky so". Alone it stays a word, for then nothing
 * else is asked. The name of one without a text limits nothing, and readers are told.
 */
export function provinces(draft: Draft, lexicon: Lexicon): Draft {
  const names = provinceNames(lexicon.provinces);
  const mistakable = new Set(lexicon.noPlaces);
  const slugs: string[] = [];
  const notes: Note[] = [];
  const withoutText: Note[] = [];
  const pieces = replaceRuns(draft.pieces, (run) => {
    const other = otherWords(run, mistakable);
    if (other > 0) return { length: other, pieces: run.slice(0, other).map((open) => ({ open })) };
    const skip = isSmall(run[0]) ? (isSmall(run[1]) ? 2 : 1) : 0;
    const typedFor = (words: readonly Token[]) => run.slice(skip, skip + words.length);
    if (isNewspaper(run)) {
      const place = names.find(({ words }) => typedAs(run.slice(1, 1 + words.length), words));
      return place === undefined
        ? null
        : {
            length: 1 + place.words.length,
            pieces: [asPhrase(run.slice(0, 1 + place.words.length))],
          };
    }
    const found =
      names.find(({ words }) => typedAs(typedFor(words), words)) ??
      names.find(({ words }) => isSlipFor(typedFor(words), words, lexicon));
    if (found === undefined) return null;
    const length = skip + found.words.length;
    if (found.held !== null)
      withoutText.push({ kind: 'no-text', name: found.name, held: found.held });
    for (const slug of found.slugs) {
      slugs.push(slug);
      notes.push({
        kind: 'province',
        province: slug,
        typed: run
          .slice(skip, length)
          .map((t) => t.text)
          .join(' '),
        name: lexicon.provinces.find((p) => p.slug === slug)?.name ?? slug,
      });
    }
    return { length, pieces: [{ unit: asTyped('place', run.slice(0, length)) }] };
  });
  const asksMore = pieces.some((p) => isOpen(p) || p.unit.role !== 'place');
  const told = [...draft.notes, ...withoutText];
  return !asksMore || notes.length + withoutText.length === 0
    ? { ...draft, notes: told }
    : { ...draft, pieces, provinces: [...new Set(slugs)], notes: [...told, ...notes] };
}
