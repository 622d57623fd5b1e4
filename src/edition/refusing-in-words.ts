import { ContentError } from '../model/content-error.ts';

/** Runs a command for editors: a refusal of the content is told in its own words, without where in our code it was noticed. */
export function refusingInWords(command: () => void): void {
  try {
    command();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
