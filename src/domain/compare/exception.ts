/**
 * "trừ …", "ngoại trừ …", "không bao gồm …", after a bracket, a comma or at the start; to the closing bracket or the end of the sentence.
 * Wordings that no text has yet but that can mean nothing else are known too.
 */
const exception =
  /(?<before>^|[(,;] ?)(?<words>(?:(?:ngoại |loại )?trừ|(?:không|chưa) (?:bao gồm|gồm|kể|tính)(?! toán)) (?:[^).;]|\.(?=\S))+)/iu;

/**
 * What a sentence takes out of its own number, verbatim: "trừ văn bản mật". It holds for every number of the sentence,
 * also where three levels stand in a list before it. Shown beside the number, so that "100%" is not read as all.
 * @returns null for a sentence without an exception
 */
export const exceptionIn = (quote: string): string | null =>
  exception.exec(quote)?.groups?.['words']?.trimEnd() ?? null;

/** Beside a number where there is no room for what its sentence takes out. */
export const hasException = '(có ngoại lệ)';

/** "100% (có ngoại lệ)" where the number's sentence takes something out. */
export const withException = (shown: string, excepted: boolean): string =>
  excepted ? `${shown} ${hasException}` : shown;
