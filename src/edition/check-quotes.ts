import { ContentError } from '../model/content-error.ts';
import type { Edition } from '../model/model.ts';
import { attempt } from './faults.ts';
import type { OwnSentence } from './reread/own-sentence.ts';
import { lineAt } from './yaml-data.ts';

/** Any other mark of quotation than “ ”, with what it encloses where it can be told. */
const otherMarks = /"[^"]*"|'[^']*'|«[^»]*»|‘[^’]*’|["'«»‘’„‟]/gu;

/** What copies of national decisions say is no text of ours: `content/national/` quotes them. */
const quotesOthers = (file: string): boolean => file.includes('/national/');

/**
 * Refuses a sentence of ours that quotes what no text says: “ ” hold words of a text, the name of a row, or a number as a text's front
 * matter has it printed ("…" stands for what is left out); other marks stand only where a text prints them around the same words.
 * @throws ContentError on the line of the sentence
 */
export function checkQuotes(sentences: readonly OwnSentence[], edition: Edition): void {
  const printed = [
    ...edition.texts.flatMap((t) => t.clauses).map((c) => `${c.marker} ${c.words}`),
    ...edition.texts.map((t) => t.numberPrinted ?? ''),
    ...edition.topics.map((t) => t.name),
  ]
    .join('\n')
    .toLowerCase();
  const isPrinted = (words: string): boolean =>
    words.split('…').every((part) => printed.includes(part.trim().toLowerCase()));
  for (const { file, path, line, words, facts } of sentences)
    attempt(() => {
      const fail = (wrong: string, right: string): never => {
        throw new ContentError({ file, line: line ?? lineAt(file, path) }, wrong, right);
      };
      if (quotesOthers(file) || facts === true) return;
      for (const [marked] of words.matchAll(otherMarks))
        if (marked.length < 3 || !isPrinted(marked))
          fail(
            `câu này có dấu ngoặc khác “ ”: ${marked}`,
            'Lời dẫn đứng trong “ ”, đúng từng chữ của văn bản.',
          );
      if (words.split('“').length !== words.split('”').length)
        fail('câu này có dấu “ hoặc ” lẻ.', 'Mỗi dấu “ có một dấu ” đóng.');
      for (const [, quoted = ''] of words.matchAll(/“([^”]+)”/gu))
        if (!isPrinted(quoted))
          fail(
            `câu này dẫn “${quoted}”, chữ mà không văn bản nào in.`,
            'Chép đúng từng chữ, chỗ bỏ bớt là dấu …; không phải lời dẫn thì bỏ “ ”.',
          );
    });
}
