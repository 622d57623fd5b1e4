/** Words of letterheads and signatures. */
const official =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Nơi nhận|(?:TM|KT|TL|T\/M)\.? ?(?:ỦY|UỶ|BAN|HỘI|CHỦ|GIÁM|TỈNH)|ĐỘC LẬP|Độc lập/u;

/** True for words that hold some of a letterhead or of a signature. */
export const isOfficial = (words: string): boolean => official.test(words.normalize('NFC'));

/** True for a table that only sets a letterhead or a signature in two columns: its cells are paragraphs, not data. */
export const isLayoutTable = (words: string, rows: number, columns: number): boolean =>
  columns < 2 || (columns <= 3 && rows <= 5 && isOfficial(words));
