// Who enacts a text, as the sentence after its legal bases begins: "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:".
const body =
  '(?:(?:Ủy|Uỷ) ban nhân dân|UBND|HĐND|Hội đồng nhân dân|Chủ tịch|Ban (?:Thường vụ|Chấp hành)|(?:Tỉnh|Thành) (?:ủy|uỷ)|Sở)(?!\\p{L})';
const begins = new RegExp(`^${body}`, 'u');
const follows = new RegExp(`,\\s+${body}.*$`, 'u');

/** The line begins with a body that enacts. */
export const enacts = (line: string): boolean => begins.test(line);

/** Words that cite a text, without the enacting body after them: the sentence goes on, the name of the cited text does not. */
export const beforeEnacting = (words: string): string => words.replace(follows, '');
