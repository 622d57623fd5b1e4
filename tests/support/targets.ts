import type { Page } from 'playwright-core';

/** Everything a finger is meant for; of a field inside its label, the label. */
const anyTarget =
  'a[href], button, input:not([type=hidden]), select, summary, textarea, label:has([type=checkbox], [type=radio]), [role=option], [role=tab]';

/** Targets smaller than 24 × 24 that no exception of WCAG 2.5.8 allows: neither spacing nor standing in a sentence. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const targets = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (e) =>
        e.checkVisibility({ visibilityProperty: true }) &&
        e.closest('.visually-hidden, thead, .skip-link') === null &&
        !(e.matches('label input') && e.closest('label')?.matches(selector) === true),
    );
    const boxes = targets.map((e) => e.getBoundingClientRect());
    const small = boxes.map((b) => b.width < 24 || b.height < 24);
    const centre = (b: DOMRect) => ({ x: b.left + b.width / 2, y: b.top + b.height / 2 });
    const away = (p: { x: number; y: number }, b: DOMRect) =>
      Math.hypot(
        Math.max(b.left - p.x, 0, p.x - b.right),
        Math.max(b.top - p.y, 0, p.y - b.bottom),
      );
    /** A circle of 24 px around its middle meets no other target, and no circle of another small one. */
    const hasRoom = (i: number): boolean => {
      const own = centre(boxes[i]!);
      return boxes.every((b, j) => {
        if (i === j || Math.abs(b.top - own.y) > 400) return true;
        const other = centre(b);
        return (
          away(own, b) >= 12 && (!small[j] || Math.hypot(own.x - other.x, own.y - other.y) >= 24)
        );
      });
    };
    const inSentence = (e: HTMLElement): boolean => {
      if (getComputedStyle(e).display !== 'inline') return false;
      let block = e.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline')
        block = block.parentElement;
      const rest = block?.cloneNode(true) as HTMLElement;
      rest.querySelectorAll(selector).forEach((t) => {
        t.remove();
      });
      return /\p{L}/u.test(rest.textContent);
    };
    return targets
      .flatMap((e, i) =>
        !small[i] || inSentence(e) || hasRoom(i)
          ? []
          : [
              `${e.tagName.toLowerCase()}.${e.className} in .${e.parentElement?.className}: ${Math.round(boxes[i]!.width)} × ${Math.round(boxes[i]!.height)}`,
            ],
      )
      .filter((line, i, all) => all.indexOf(line) === i)
      .slice(0, 12);
  }, anyTarget);

/** Of the targets that are most used, those whose touchable height is under 44 px. */
export const tooLow = (page: Page, main: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const low = new Set<string>();
    for (const e of document.querySelectorAll<HTMLElement>(selector)) {
      if (!e.checkVisibility({ visibilityProperty: true })) continue;
      e.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = e.getBoundingClientRect();
      const hits = (y: number) => {
        const over = document.elementFromPoint(left + width / 2, y);
        return over !== null && e.contains(over);
      };
      const middle = top + height / 2;
      if (height < 43.5 && !(hits(middle - 21) && hits(middle + 21)))
        low.add(
          `${e.tagName.toLowerCase()}.${e.className} in .${e.parentElement?.className}: ${Math.round(height)}`,
        );
    }
    return [...low];
  }, main);
