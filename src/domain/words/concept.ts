import { withoutY } from './syllable.ts';
import { tokens } from './tokens.ts';

/** A short form and the words it stands for: TTHC, thủ tục hành chính. */
export type Abbreviation = readonly [short: string, long: string];

/** Spellings of one thing that no rule of the alphabet covers; each is replaced by the first. */
const spellings: readonly (readonly [string, ...string[]])[] = [
  ['nhỏ và vừa', 'vừa và nhỏ'],
  ['logistics', 'logistis', 'logistic'],
];

/** Syllables and numbers with a space between, each in one spelling. */
const inOneSpelling = (words: string): string =>
  tokens(words.normalize('NFC'))
    .map((t) => (t.value === null ? `${withoutY(t.letters)}${t.tone}` : String(t.value)))
    .join(' ');
const sameSpellings = spellings.flatMap(([first, ...others]) =>
  others.map((other) => [` ${inOneSpelling(other)} `, ` ${inOneSpelling(first)} `] as const),
);

/**
 * Words as a search by concept compares them: syllables with a space before and after each, without differences in
 * capitals, punctuation, quotes, the place of a tone mark (hoà, hòa), i or y (kĩ, kỹ), leading zeros (04, 4) and listed spellings.
 */
export const comparable = (words: string): string =>
  sameSpellings.reduce(
    (text, [other, first]) => text.replaceAll(other, first),
    ` ${inOneSpelling(words)} `,
  );

/** Number of syllables in the longest phrase of a search. */
export const longestPhrase = (search: string): number =>
  Math.max(...search.split(' + ').map((part) => tokens(part).length));

/** The last words of a name, two at least and not all, each with a space before and after. */
const endsOf = (name: string): readonly string[] =>
  name
    .trim()
    .split(' ')
    .flatMap((_, from, words) =>
      from > 0 && words.length - from >= 2 ? [` ${words.slice(from).join(' ')} `] : [],
    );

/** What stands for what, and the ends of the first at which a phrase may begin. */
interface Exchange {
  readonly from: string;
  readonly to: string;
  readonly ends: readonly string[];
}
/** Abbreviations in both directions, made `comparable` once for all searches that use them. */
const exchanges = new WeakMap<readonly Abbreviation[], readonly Exchange[]>();
function exchangesOf(abbreviations: readonly Abbreviation[]): readonly Exchange[] {
  const known = exchanges.get(abbreviations);
  if (known !== undefined) return known;
  const both = abbreviations.flatMap(([short, long]) => {
    const [a, b] = [comparable(short), comparable(long)];
    return [
      { from: a, to: b, ends: endsOf(a) },
      { from: b, to: a, ends: endsOf(b) },
    ];
  });
  exchanges.set(abbreviations, both);
  return both;
}

/**
 * The phrase, and the phrase with an abbreviation written out or a full name abbreviated, also where the phrase begins within the name:
 * “dữ liệu dùng chung” stands in “CSDL dùng chung”.
 */
const variants = (phrase: string, abbreviations: readonly Abbreviation[]): readonly string[] => {
  const own = comparable(phrase);
  return [
    own,
    ...exchangesOf(abbreviations).flatMap(({ from, to, ends }) => [
      ...(own.includes(from) ? [own.replaceAll(from, to)] : []),
      ...ends
        .filter((end) => own.startsWith(end) && own.length > end.length)
        .map((end) => own.replace(end, to)),
    ]),
  ];
};

const none: readonly Abbreviation[] = [];

/** A test for the words of a clause, made `comparable`. */
type Finder = ((words: string) => boolean) & {
  /** Syllables of which one at least stands wherever something is found. */
  readonly needs: readonly string[];
};

const longestSyllable = (phrase: string): string =>
  phrase.split(' ').reduce((longest, s) => (s.length > longest.length ? s : longest), '');

/** A test for one search: a phrase finds clauses that contain its syllables in a row; "A + B" those with both phrases, anywhere. */
export function finder(search: string, abbreviations: readonly Abbreviation[] = none): Finder {
  const parts = search.split(' + ').map((part) => variants(part, abbreviations));
  const finds = (words: string): boolean =>
    parts.every((part) => part.some((phrase) => words.includes(phrase)));
  return Object.assign(finds, { needs: (parts[0] ?? []).map(longestSyllable) });
}
