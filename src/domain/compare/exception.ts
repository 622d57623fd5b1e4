/**
 * "trừ …", "ngoại trừ …", "không bao gồm …", after a bracket, a comma or at the start; to the closing bracket or the end of the sentence.
 * Includes wordings that no text has yet but that can mean nothing else.
 */
const exception =
  /(?<before>^|[(,;] ?)(?<words>(?:(?:ngoại |loại )?trừ|(?:không|chưa) (?:bao gồm|gồm|kể|tính)(?! toán)) (?:[^).;]|\.(?=\S))+)/iu;

/**
 * What a sentence excludes from its number, verbatim: "trừ văn bản mật". It applies to every number of the sentence, also in
 * a list of several levels. Shown next to the number, so that "100%" is not read as all.
 * @returns null for a sentence without an exception
 */
export const exceptionIn = (quote: string): string | null =>
  exception.exec(quote)?.groups?.['words']?.trimEnd() ?? null;

/** Behind an exception in brackets in the middle of a list: the sentence does not tell whether it is of the parts behind it, too. */
const goesOn = /^\s*\);/;

/** What is to be said behind an exception when its sentence leaves open how far it reaches; else ''. */
export function openReach(quote: string): string {
  const found = exception.exec(quote);
  return found !== null && goesOn.test(quote.slice(found.index + found[0].length))
    ? '; câu không nói rõ trừ tới phần nào'
    : '';
}

/** The exception for readers, who must not take it for that of the number alone when the sentence leaves that open; then in quotation marks. */
export function exceptionShown(quote: string): string | null {
  const words = exceptionIn(quote);
  const reach = openReach(quote);
  return words === null || reach === '' ? words : `“${words}”${reach}`;
}

/** Shown next to a number where there is no room for its exception. */
export const hasException = '(có ngoại lệ)';

/** "100% (có ngoại lệ)" for a number with an exception. */
export const withException = (shown: string, excepted: boolean): string =>
  excepted ? `${shown} ${hasException}` : shown;
