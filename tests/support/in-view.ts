import type { Page } from 'playwright-core';

/** What a box does with what is larger than it. */
interface Box {
  readonly clipped: boolean;
  readonly cutsAcross: boolean;
  readonly cutsDown: boolean;
  readonly scrolls: boolean;
  readonly edges: DOMRect;
}

/**
 * What a reader cannot reach or read as the page is laid out now: a page wider than the window, text beyond its edge or cut by a box.
 * What scrolls inside a region may go beyond it, if the region takes the focus and has a name.
 */
export const faultsOfLayout = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>();
    const name = (e: Element) =>
      `${e.tagName.toLowerCase()}${[...e.classList].map((c) => `.${c}`).join('')}`;
    const beyond = document.documentElement.scrollWidth - innerWidth;
    if (beyond > 0) faults.add(`the page is ${beyond} px too wide`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    /** Hidden on purpose: cut to a point for screen readers, or not there at all. */
    const unseen = (e: Element) =>
      e.closest('[hidden], .skip-link, noscript, script, style, option') !== null ||
      !e.checkVisibility({ visibilityProperty: true });
    // Nothing moves while this looks, and thousands of words stand in the same boxes: each is measured once.
    const boxes = new Map<Element, Box>();
    const boxOf = (e: Element): Box => {
      const known = boxes.get(e);
      if (known !== undefined) return known;
      const { clipPath, overflowX, overflowY } = getComputedStyle(e);
      const box = {
        clipped: clipPath !== 'none',
        cutsAcross: /hidden|clip/.test(overflowX),
        cutsDown: /hidden|clip/.test(overflowY),
        scrolls: /auto|scroll/.test(overflowX + overflowY),
        edges: e.getBoundingClientRect(),
      };
      boxes.set(e, box);
      return box;
    };
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (parent === null || text.nodeValue?.trim() === '' || unseen(parent)) continue;
      range.selectNodeContents(text);
      // The box of an inline element holds what its style adds to the words: "[sic: …]".
      const parts = [
        ...(getComputedStyle(parent).display === 'inline' ? parent : range).getClientRects(),
      ].filter((b) => b.width > 0);
      const lines = new Set([...range.getClientRects()].map((b) => Math.round(b.bottom))).size;
      const longest = Math.max(...(text.nodeValue ?? '').split(/\s+/).map((w) => w.length));
      if (
        longest < 30 &&
        parent.closest('.visually-hidden, thead') === null &&
        lines > (text.nodeValue ?? '').split(/[\s/_.,\-–]+/).length + 1
      )
        faults.add(`words are broken in ${name(parent)}: ${text.nodeValue?.trim().slice(0, 40)}`);
      const left = Math.min(...parts.map((b) => b.left));
      const right = Math.max(...parts.map((b) => b.right));
      const top = Math.min(...parts.map((b) => b.top));
      const bottom = Math.max(...parts.map((b) => b.bottom));
      const words = `“${text.nodeValue?.trim().slice(0, 40)}” in ${name(parent)}`;
      let scrolls = false;
      for (let e: Element | null = parent; e !== null && e !== document.body; e = e.parentElement) {
        const box = boxOf(e);
        if (box.clipped) {
          scrolls = true;
          break;
        }
        const across = left < box.edges.left - 2 || right > box.edges.right + 2;
        const down = top < box.edges.top - 2 || bottom > box.edges.bottom + 2;
        if ((across && box.cutsAcross) || (down && box.cutsDown))
          faults.add(`${words} is cut by ${name(e)}`);
        if (box.scrolls) {
          if (
            e.scrollWidth > e.clientWidth + 1 &&
            e.tagName !== 'TEXTAREA' &&
            e.tagName !== 'DIALOG' &&
            !(
              (e as HTMLElement).tabIndex >= 0 &&
              (e.tagName === 'PRE' || e.hasAttribute('aria-label'))
            )
          )
            faults.add(`${name(e)} scrolls sideways but takes no focus or has no name`);
          scrolls = true;
          break;
        }
      }
      if (!scrolls && (left < -1 || right > innerWidth + 1))
        faults.add(`${words} stands beyond the edge`);
    }
    return [...faults].slice(0, 8);
  });

/** The share of the window's height, 0-1, that sticky and fixed parts cover in the middle of the page. */
export const coveredHeight = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2);
    await new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
    });
    const stuck = (e: Element | null): boolean =>
      e !== null &&
      e !== document.body &&
      (/fixed|sticky/.test(getComputedStyle(e).position) || stuck(e.parentElement));
    let rows = 0;
    for (let y = 0; y < innerHeight; y += 1)
      if (stuck(document.elementFromPoint(innerWidth / 2, y))) rows += 1;
    return rows / innerHeight;
  });
