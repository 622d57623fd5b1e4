/** An error in the content: where it is, what is wrong, and what would be right. Stops the build. */
export class ContentError extends Error {
  constructor(place: { file: string; line?: number | undefined }, wrong: string, right: string) {
    super(`${place.file}${place.line === undefined ? '' : `:${place.line}`}: ${wrong}\n  ${right}`);
    this.name = 'ContentError';
  }
}
