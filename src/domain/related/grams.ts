import { tokens, type Token } from '../words/tokens.ts';

/** Words that hold a sentence together and say little of what it is about. */
const functionWords = new Set(
  'và của các cho trong trên theo với về để là có được bảo đảm từ đến tại như những một số này khi đã đang sẽ phải do bởi vào ra cùng hoặc nhằm thông qua trở lên dưới bằng hơn cũng nhất là sự việc'.split(
    ' ',
  ),
);
/** How much a run of one, two or three words weighs; two are a word of Vietnamese more often than one or three. */
const byLength = [0.5, 1, 0.5] as const;
const looseShare = 0.1;

/** A run of one to three words, with how much its kind weighs. */
export interface Gram {
  readonly key: string;
  readonly weight: number;
}

/** Same letters and tone, wherever the tone mark stands: hoà = hòa, but not hoa. */
const spelling = ({ letters, tone }: Token): string => `${letters}${tone}`;

/**
 * Runs of one to three words in the order of a text, none across a number or a mark of punctuation: of "trên 50% dân số có tài khoản"
 * and "trên 50% doanh nghiệp có nền tảng" nothing of "trên 50%" is common. Tones are kept. Runs that begin or end with a word such as
 * "của" weigh little.
 * @param spellOut what abbreviations stand for, as the texts explain them: TTHC → thủ tục hành chính
 */
export function grams(words: string, spellOut: ReadonlyMap<string, string>): Gram[] {
  const text = words.normalize('NFC');
  const phrases: { key: string; loose: boolean }[][] = [[]];
  let end = 0;
  for (const token of tokens(text)) {
    if (token.value !== null || text.slice(end, token.start).trim() !== '') phrases.push([]);
    end = token.end;
    if (token.value !== null) continue;
    const whole = spellOut.get(token.text);
    for (const t of whole === undefined ? [token] : tokens(whole.normalize('NFC')))
      phrases.at(-1)?.push({ key: spelling(t), loose: functionWords.has(t.text.toLowerCase()) });
  }
  const found: Gram[] = [];
  for (const phrase of phrases)
    for (const [i, first] of phrase.entries()) {
      let key = '';
      for (const [more, weight] of byLength.entries()) {
        const last = phrase[i + more];
        if (last === undefined) break;
        key = more === 0 ? last.key : `${key} ${last.key}`;
        found.push({ key, weight: first.loose || last.loose ? weight * looseShare : weight });
      }
    }
  return found;
}
