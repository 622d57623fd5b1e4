/** Lower case, without tone or vowel marks, đ as d: "Điện thoại" → "dien thoai". The length stays the same for NFC input. */
export const asciiFold = (s: string): string =>
  s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
