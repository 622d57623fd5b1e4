const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
const count = 'hai|ba|bốn|năm|sáu|bảy|tám|chín';
/** Words that speak of all provinces or texts: any further one may make them false, also one that says nothing. */
export const everyone = word(
  `(?:cả|mọi|tất cả|các|những|không|chưa|${count}|\\d)(?: (?:các|${count}))? (?:tỉnh|văn bản)(?!,? (?:thành|nào (?:ban hành|phê duyệt)))|đều|(?:tỉnh|văn bản) (?:khác|kia|còn lại)`,
);
/** The sentence without what it quotes. */
export const unquoted = (words: string): string => words.replace(/“[^”]*”/gu, '“”');

/** Whether a sentence compares: it names a province, or speaks of "the only one", "another". @param names names of the provinces */
export const compares = (words: string, names: readonly string[]): boolean =>
  word(['chỉ một', 'duy nhất', ...names].join('|')).test(words) || everyone.test(words);
