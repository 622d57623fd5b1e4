/** Base letters of Vietnamese vowels in the order in which they take the tone. */
const vowels = 'aăâeêioôơuưy';
const combining = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Puts the tone where Vietnamese writes it: "hoa" + sắc → "hóa", "điên" + nặng → "điện". @param tone as in `syllable.ts` */
export function withTone(letters: string, tone: number): string {
  if (tone === 0) return letters;
  const start = /^(?:qu|gi(?=[aăâeêioôơuưy]))/u.exec(letters)?.[0].length ?? 0;
  const places = [...letters].flatMap((c, i) => (i >= start && vowels.includes(c) ? [i] : []));
  const marked = places.findLast((i) => 'ăâêôơư'.includes(letters[i] ?? ''));
  const ends = places.at(-1) === letters.length - 1;
  const at = marked ?? (places.length >= 2 && ends ? places.at(-2) : places.at(-1));
  return at === undefined
    ? letters
    : `${letters.slice(0, at + 1)}${combining[tone]}${letters.slice(at + 1)}`.normalize('NFC');
}

const onset = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]';
const rhyme =
  'iêu|yêu|oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uơ|uô|uy|ưa|ưi|ươ|ưu|ya|yê|[aăâeêioôơuưy]';
const syllablePattern = new RegExp(`^(?:${onset})?(?:${rhyme})(?:ch|ng|nh|[cmnpt])?$`, 'u');

/** Could this be a Vietnamese syllable? @param letters without tone */
export const isSyllable = (letters: string): boolean => syllablePattern.test(letters);
