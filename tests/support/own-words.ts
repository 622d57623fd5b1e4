import type { HTMLElement, Node } from 'node-html-parser';

/** Words of the site itself on a page, as a reader meets them. */
export interface OwnWords {
  readonly words: string;
  /** Name of the attribute they stand in; empty for text. */
  readonly attribute: string;
  /** Language they are marked with. */
  readonly lang: string;
}

/** What holds words of the sources, or code: the site does not answer for these. */
const others =
  'script, style, pre, code, textarea, blockquote, [data-words], .clause__words, .value-in-words, .contents nav a, .breadcrumb a, .clause-neighbours a, .clause-relations a, keep-number, .task-table td, .task-table .table__pillar';
const spoken = ['aria-label', 'placeholder', 'alt', 'data-heading', 'aria-description'] as const;
/** “…” holds words of a source. */
const unquoted = (words: string): string =>
  words
    .replace(/“[^”]*”/g, '“”')
    .replace(/\s+/g, ' ')
    .trim();

/** Every piece of text and every spoken attribute under an element that is not a source's. @param language of the page */
export function ownWords(root: HTMLElement, language = 'vi'): OwnWords[] {
  const found: OwnWords[] = [];
  const notOwn = new Set(root.querySelectorAll(others));
  const visit = (node: Node, lang: string): void => {
    if (node.nodeType === 3 && node.text.trim() !== '')
      found.push({ words: unquoted(node.text), attribute: '', lang });
    if (node.nodeType !== 1) return;
    const element = node as HTMLElement;
    if (notOwn.has(element)) return;
    const own = element.getAttribute('lang') ?? lang;
    for (const attribute of spoken) {
      const words = element.getAttribute(attribute);
      if (words !== undefined && words !== '')
        found.push({ words: unquoted(words), attribute, lang: own });
    }
    element.childNodes.forEach((child) => visit(child, own));
  };
  visit(root, language);
  return found;
}
