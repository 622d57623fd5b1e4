import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Every page parses it anew: the short form. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of which the answer may differ in another look of the same page. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong by WCAG 2.2 AA and by best practice, a line for each rule.
 * @param where a selector; the whole page unless given
 * @param what the rules on colours alone, for a page whose other rules were tried in another look
 */
export async function faultsIn(
  page: Page,
  where = 'html',
  what: 'all' | 'colours' = 'all',
): Promise<readonly string[]> {
  // Of each element that it looks at, right or wrong, axe would keep the HTML with all within; what is wrong is named by its selector.
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.evaluate(`${source}; axe.configure({ noHtml: true });`);
  return page.evaluate(
    async ({ selector, rules }) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await run(selector, {
        runOnly: rules,
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.map(
        (v) =>
          `${v.id}: ${v.nodes
            .slice(0, 3)
            .map((n) => n.target.join(' '))
            .join(' | ')}`,
      );
    },
    { selector: where, rules: what === 'all' ? wcag : ofColours },
  );
}
