/** Where a speaker may breathe, best first: the end of a sentence, a comma, a space. */
const ends = [/[.;:!?…]["”)\]]*\s+(?!\p{Ll}?\d)/gu, /,\s+/g, /\s+/g] as const;

function cut(said: string, most: number): number {
  for (const end of ends) {
    const at = [...said.matchAll(end)].map((m) => m.index + m[0].length).filter((i) => i <= most);
    if (at.length > 0) return at.at(-1)!;
  }
  return said.length;
}

/**
 * Words in pieces of at most `most` characters where they can be cut, each ending where a speaker breathes: voices that speak from a
 * network fall silent after some fifteen seconds of one utterance, and who pauses goes on from the piece, not from the clause.
 */
export function breaths(said: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = said.trim();
  while (rest.length > most) {
    const at = cut(rest, most);
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
