/** A file that cannot be added, in plain Vietnamese: what is wrong with it, and what to do. Nothing has been written. */
export class Refusal extends Error {
  constructor(wrong: string, right: string) {
    super(`${wrong}\n  ${right}`);
    this.name = 'Refusal';
  }
}
