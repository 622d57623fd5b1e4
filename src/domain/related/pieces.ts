/** Where a sentence may end inside a clause: after ".", ";" or "?" before a blank. */
const boundary = /(?<=[.;?])\s+(?=\S)/gu;
/** What is shorter says too little to be compared or shown alone; in characters. */
const least = 60;

/** The sentences of a clause, verbatim, in order: cut after ".", ";" or "?"; a short one stays with a neighbour. */
export function sentences(words: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { index, 0: gap } of words.matchAll(boundary)) {
    const next = index + gap.length;
    if (index - start < least || words.length - next < least) continue;
    found.push(words.slice(start, index));
    start = next;
  }
  return [...found, words.slice(start)];
}
