const compound =
  /chuyển đổi số|đề án|định hướng|hộ gia đình|lĩnh vực|ưu tiên|nghị quyết|quyết định|(?:năm|đến|giai đoạn) \d{4}|Kiên Giang|Đồng Tháp|Gia Lai|Trà Vinh/giu;

/** A title with no-break spaces inside its compounds. Only for the site's own titles, never for words of a text. */
export const withCompounds = (title: string): string =>
  title.replace(compound, (words) => words.replaceAll(' ', '\u00a0'));
