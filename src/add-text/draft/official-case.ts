import { patternEscape } from '../../domain/words/pattern-escape.ts';

/** How names of bodies and offices are written, whatever the text's capitals teach. */
const fixed = [
  'UBND',
  'HĐND',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Hội đồng nhân dân',
  'Đảng bộ',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Tỉnh ủy',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Bí thư',
  'Phó Bí thư',
  'Phó Bí thư Thường trực',
  'Giám đốc',
  'Phó Giám đốc',
  'Chánh Văn phòng',
  'Đề án',
  'Chiến lược',
  'Kế hoạch',
  'Chương trình',
  'Nghị quyết',
  'Quyết định',
  'Trung ương',
  'Chính phủ',
  'Thủ tướng',
];

/** Words before the name of a place that have a capital only at the head of a sentence. */
const units = new Set(['tỉnh', 'huyện', 'xã', 'phường']);

/**
 * Words set in capitals as the text itself writes them elsewhere: "ỦY BAN NHÂN DÂN TỈNH TRÀ VINH" → "Ủy ban nhân dân tỉnh Trà Vinh".
 * A pair of words keeps its capitals when the text nearly always gives it two.
 * @param text all words of the text, to learn its names from
 */
export function officialCase(words: string, text: string): string {
  if (!/\p{Lu}/u.test(words) || /\p{Ll}/u.test(words)) return words;
  const mixed = text
    .split('\n')
    .filter((l) => /\p{Ll}/u.test(l))
    .join('\n');
  const lower = words.toLowerCase().split(/\s+/);
  const capital = lower.map(() => false);
  lower.forEach((word, i) => {
    const next = lower[i + 1];
    if (next === undefined || !/^\p{L}/u.test(word) || !/^\p{L}/u.test(next)) return;
    const found = [
      ...mixed.matchAll(
        new RegExp(`(?<!\\p{L})${patternEscape(word)}\\s+${patternEscape(next)}(?!\\p{L})`, 'giu'),
      ),
    ].map((m) => m[0]);
    const both = found.filter((f) => /^\p{Lu}\S*\s+\p{Lu}/u.test(f)).length;
    // "thành phố Huế": a name of one syllable has its capital behind a word that has none.
    const second = found.filter((f) => /^\p{Ll}\S*\s+\p{Lu}/u.test(f)).length;
    if (second > 0 && second >= found.length * 0.8) capital[i + 1] = true;
    if (both > 0 && both >= found.length * 0.8) {
      capital[i] ||= !units.has(word);
      capital[i + 1] = true;
    }
  });
  const printed = words.split(/\s+/);
  const cased = lower
    .map((word, i) =>
      /^[IVX]{1,4}$/u.test(printed[i] ?? '') && i > 0
        ? (printed[i] ?? '')
        : capital[i] === true || i === 0
          ? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
          : word,
    )
    .join(' ');
  return fixed.reduce(
    (out, name) => out.replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu'), name),
    cased,
  );
}
