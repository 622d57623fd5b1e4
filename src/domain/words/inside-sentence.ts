/** Words that began a sentence or stood alone, inside another: "Đếm hộ" → "đếm hộ", but "CSDL …" as it is. */
export const insideSentence = (words: string): string =>
  /^\p{Lu}\p{Ll}|^\p{Lu} /u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
