/** Words of an element with their positions, split at white space. */
function wordsIn(element: HTMLElement): { node: Text; start: number; end: number }[] {
  const words: { node: Text; start: number; end: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.clause__mark, .clause__cite') == null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  let glued = false;
  for (
    let node = walker.nextNode() as Text | null;
    node !== null;
    node = walker.nextNode() as Text | null
  ) {
    for (const match of node.data.matchAll(/\S+/g)) {
      // A link or highlight may begin inside a word: "80%." can be one word in two nodes.
      if (!(glued && match.index === 0))
        words.push({ node, start: match.index, end: match.index + match[0].length });
    }
    glued = /\S$/.test(node.data);
  }
  return words;
}

/** Highlights the words from–to ("3-9", counted from 1) of an element. @returns the first highlight; undefined when there are no such words */
export function markWords(element: HTMLElement, fromTo: string): HTMLElement | undefined {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(fromTo) ?? [];
  const words = wordsIn(element);
  const [first, last] = [words[Number(from) - 1], words[Number(to) - 1]];
  if (first === undefined || last === undefined || Number(to) < Number(from)) return undefined;
  // One highlight per text node.
  const nodes = [...new Set(words.slice(Number(from) - 1, Number(to)).map((w) => w.node))];
  const marks = nodes.map((node) => {
    const range = document.createRange();
    range.setStart(node, node === first.node ? first.start : 0);
    range.setEnd(node, node === last.node ? last.end : node.length);
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    return mark;
  });
  return marks[0];
}

/** The numbers, from 1, of the first and last selected word of an element. @returns undefined when none of its words is selected, even in part */
export function selectedWords(
  element: HTMLElement,
  range: Range,
): { from: number; to: number } | undefined {
  const inside = wordsIn(element).map(({ node, start, end }) => {
    const word = document.createRange();
    word.setStart(node, start);
    word.setEnd(node, end);
    return (
      range.compareBoundaryPoints(Range.END_TO_START, word) < 0 &&
      range.compareBoundaryPoints(Range.START_TO_END, word) > 0
    );
  });
  const from = inside.indexOf(true);
  return from < 0 ? undefined : { from: from + 1, to: inside.lastIndexOf(true) + 1 };
}
