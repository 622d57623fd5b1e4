import type { Page } from 'playwright-core';

/** Where the focus is and how it shows. */
export interface Focus {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly inMain: boolean;
  /** Beside the text: what follows it begins in the text again. */
  readonly inAside: boolean;
  /** An outline, or a shadow drawn by the focus. */
  readonly marked: boolean;
  /** At least a part of it lies in the window with nothing over it (WCAG 2.4.11). */
  readonly seen: boolean;
}

/** The focused element, in coordinates of the page and of what scrolls in it; null on the page itself. */
export const focus = (page: Page): Promise<Focus | null> =>
  page.evaluate(() => {
    const e = document.activeElement;
    if (e === null || e === document.body || e === document.documentElement) return null;
    const style = getComputedStyle(e);
    const all = [...e.getClientRects()];
    const first = all[0] ?? e.getBoundingClientRect();
    /** What of it lies in the window: a region may be taller. */
    const boxes = all
      .map((b) =>
        DOMRect.fromRect({
          x: Math.max(0, b.left),
          y: Math.max(0, b.top),
          width: Math.min(innerWidth, b.right) - Math.max(0, b.left),
          height: Math.min(innerHeight, b.bottom) - Math.max(0, b.top),
        }),
      )
      .filter((b) => b.width > 0 && b.height > 0);
    let scrolled = scrollY;
    let across = scrollX;
    for (
      let box = e.parentElement;
      box !== null && box !== document.body;
      box = box.parentElement
    ) {
      scrolled += box.scrollTop;
      across += box.scrollLeft;
    }
    const shares = [0.1, 0.5, 0.9];
    const hit = (x: number, y: number) => {
      const over = document.elementFromPoint(x, y);
      return over !== null && (e.contains(over) || over.closest('label')?.contains(e) === true);
    };
    return {
      name: `${e.tagName.toLowerCase()}${[...e.classList].map((c) => `.${c}`).join('')} “${(e.getAttribute('aria-label') ?? e.textContent).trim().slice(0, 40)}”`,
      left: first.left + across,
      right: first.right + across,
      top: first.top + scrolled,
      bottom: first.bottom + scrolled,
      inMain: e.closest('main') !== null,
      inAside: e.closest('aside') !== null,
      marked:
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) ||
        style.boxShadow !== 'none',
      seen: boxes.some((b) =>
        shares.some((x) => shares.some((y) => hit(b.left + b.width * x, b.top + b.height * y))),
      ),
    };
  });
