const forEveryone = /(?<!\p{L})(?:phổ cập|mỗi|mọi|tất cả|toàn bộ|đều|toàn dân)(?!\p{L})/iu;

/** Whether the words of a goal without a number say that it is for everyone or everything: "Mỗi người dân", "phổ cập", "đều". */
export const isUniversal = (words: string): boolean => forEveryone.test(words);
