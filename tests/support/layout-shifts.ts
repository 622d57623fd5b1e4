import type { Page } from 'playwright-core';

/** How far a page moved by itself (CLS), and what moved how far, in words. */
interface Shifts {
  readonly sum: number;
  readonly said: string;
}
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Watches what moves on a page from its next visit on. @returns tells what has moved so far */
export async function watchShifts(page: Page): Promise<() => Promise<Shifts>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        sources: { node: Node | null }[];
      }[])
        shifts.push({
          value: entry.value,
          moved: entry.sources.map(({ node }) =>
            node instanceof Element
              ? `${node.tagName.toLowerCase()}.${node.className}`
              : (node?.nodeName ?? ''),
          ),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
    return {
      sum: shifts.reduce((all, { value }) => all + value, 0),
      said: shifts.map((s) => `${s.value.toFixed(4)}: ${s.moved.join(', ')}`).join('\n'),
    };
  };
}
