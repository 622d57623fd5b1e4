/** A heading as it is quoted or listed: without the marks that end it. */
export const bareHeading = (words: string): string => words.replace(/[\s:;.]+$/u, '');
