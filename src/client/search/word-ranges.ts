import { tokens, type Token } from '../../domain/words/tokens.ts';
import type { WordPlace } from './word-places.ts';

/** Elements whose words are not part of the text: the citation link, editors' notes. */
const notOfText = 'a.clause__cite, aside, .clause__note, .visually-hidden, button';

function textNodes(element: HTMLElement): {
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
  readonly text: string;
} {
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(notOfText) === null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  return { nodes, text };
}

/** The words of an element. Highlights inside it do not change them. */
export const wordsIn = (element: HTMLElement): readonly Token[] => tokens(textNodes(element).text);

/** For each place the ranges that cover it, one per text node. Ranges are live: wrapping one keeps the others valid. @param words from `wordsIn` */
export function rangesAt(
  element: HTMLElement,
  words: readonly Token[],
  places: readonly WordPlace[],
): readonly (readonly Range[])[] {
  const { nodes, text } = textNodes(element);
  return places.map(([first, last]) => {
    const [from, to] = [
      words[first]?.start ?? 0,
      (words[last]?.end ?? 0) +
        (words[last]?.percent === true && text[words[last].end] === '%' ? 1 : 0),
    ];
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
