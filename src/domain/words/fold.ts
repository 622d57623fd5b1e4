/** Lower case, without tone or vowel marks, đ as d: "Điện thoại" → "dien thoai". Length may change for decomposed input. */
export const asciiFold = (s: string): string =>
  s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
