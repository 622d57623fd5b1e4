/** What a command for editors cannot do, in plain Vietnamese: what is wrong, and what to do. Nothing has been written. */
export class Refusal extends Error {
  constructor(wrong: string, right: string) {
    super(`${wrong}\n  ${right}`);
    this.name = 'Refusal';
    this.stack = '';
  }
}
