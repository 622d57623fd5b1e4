const compound =
  /chuyển đổi số|đề án|định hướng|hộ gia đình|lĩnh vực|ưu tiên|nghị quyết|quyết định|(?:năm|đến|giai đoạn) \d{4}/giu;
/** A name: words with a capital in a row. */
const name = /(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+(?!\p{L})/gu;

/** A title with no-break spaces inside its compounds. Only for the site's own titles, never for words of a text. */
export const withCompounds = (title: string): string =>
  [compound, name].reduce(
    (words, tied) => words.replace(tied, (found) => found.replaceAll(' ', '\u00a0')),
    title,
  );
