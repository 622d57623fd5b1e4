/** The parts in which synonyms that begin with these keys may stand. @param starts first key of each part, in order */
export const partsOf = (keys: readonly string[], starts: readonly string[]): readonly number[] =>
  [...new Set(keys.map((key) => starts.findLastIndex((from) => from <= key)))].filter((i) => i >= 0).sort((a, b) => a - b);
