/** Words from the start of a sentence for use inside one: "Đếm hộ" → "đếm hộ"; an abbreviation stays: "CSDL …". */
export const insideSentence = (words: string): string =>
  /^\p{Lu}\p{Ll}|^\p{Lu} /u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
