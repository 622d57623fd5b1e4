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
 * What axe finds wrong by WCAG 2.2 AA and by best practice, a line for each rule. Colours are tried on one element of
 * each kind: thousands of cells that stand in like elements, in like colours and letters, have one answer.
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
    async ({ selector, structure, colours }) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const asked = { resultTypes: ['violations'], preload: false } satisfies axe.RunOptions;
      const looks = new Map<Element, string>();
      const lookOf = (element: Element): string => {
        const known = looks.get(element);
        if (known !== undefined) return known;
        const { color, backgroundColor, opacity, fontSize, fontWeight } = getComputedStyle(element);
        const own = `${element.tagName} ${element.getAttribute('class') ?? ''} ${color} ${backgroundColor} ${opacity} ${fontSize} ${fontWeight}`;
        const look = `${element.parentElement === null ? '' : lookOf(element.parentElement)}\n${own}`;
        looks.set(element, look);
        return look;
      };
      const unlike = new Map<string, Element>();
      for (const element of document.querySelectorAll(`${selector}, ${selector} *`)) {
        const hasWords = [...element.childNodes].some(
          (n) => n.nodeType === Node.TEXT_NODE && (n.nodeValue ?? '').trim() !== '',
        );
        if (!hasWords && !element.matches('input, select, textarea')) continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const look = lookOf(element);
        if (!unlike.has(look)) unlike.set(look, element);
      }
      const found = [
        await run({ include: [...unlike.values()] }, { ...asked, runOnly: colours }),
        ...(structure.length === 0
          ? []
          : [
              await run(selector, {
                ...asked,
                runOnly: structure,
                rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
              }),
            ]),
      ];
      return found
        .flatMap(({ violations }) => violations)
        .map(
          (v) =>
            `${v.id}: ${v.nodes
              .slice(0, 3)
              .map((n) => n.target.join(' '))
              .join(' | ')}`,
        );
    },
    { selector: where, structure: what === 'all' ? wcag : [], colours: ofColours },
  );
}
