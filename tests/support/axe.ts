import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong by WCAG 2.2 AA and by best practice, a line for each rule. @param page opened with `bypassCSP` @param where a selector; the whole page unless given */
export async function faultsIn(page: Page, where = 'html'): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(selector, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`);
  }, where);
}
