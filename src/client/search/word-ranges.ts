import { tokens, type Token } from '../../search/text/tokens.ts';

/** Not words of the text: the citation link, notes of the editors. */
const foreign = 'a.dan, aside, .ghi-chu, .an, button';

const isSame = (a: Token, b: Token): boolean => a.letters === b.letters && a.tone === b.tone;

/** Where the phrases stand among the tokens: first and last, longest first, not overlapping. */
function places(words: readonly Token[], phrases: readonly (readonly Token[])[]): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (let at = 0; at < words.length; ) {
    const fits = phrases.find((p) => p.every((t, i) => words[at + i] !== undefined && isSame(t, words[at + i] as Token)));
    if (fits !== undefined) out.push([at, at + fits.length - 1]);
    at += fits?.length ?? 1;
  }
  return out;
}

/** For each match in the element, the ranges that cover it, one per text node. Ranges are live: wrapping one leaves the others right. */
export function wordRanges(element: HTMLElement, phrases: readonly string[]): readonly (readonly Range[])[] {
  const sought = phrases.map((p) => tokens(p)).filter((p) => p.length > 0).sort((a, b) => b.length - a.length);
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest(foreign) === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT));
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  const words = tokens(text);
  return places(words, sought).map(([first, last]) => {
    const [from, to] = [words[first]?.start ?? 0, (words[last]?.end ?? 0) + (words[last]?.percent === true && text[words[last]?.end ?? 0] === '%' ? 1 : 0)];
    return nodes
      .filter(({ node, start }) => start < to && start + node.length > from)
      .map(({ node, start }) => {
        const range = document.createRange();
        range.setStart(node, Math.max(0, from - start));
        range.setEnd(node, Math.min(node.length, to - start));
        return range;
      });
  });
}
