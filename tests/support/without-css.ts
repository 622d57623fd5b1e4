import type { Page } from 'playwright-core';

type Feature = ':has(' | '@container' | 'color-mix(' | 'subgrid' | 'clip';

/** What the oldest browsers of `browserslist` lack in styles; Safari 15.4 lacks what Chrome 109 does, and more. */
export const oldest: readonly { readonly browser: string; readonly lacks: readonly Feature[] }[] = [
  { browser: 'Firefox 115', lacks: [':has('] },
  { browser: 'Chrome 109', lacks: ['color-mix(', 'subgrid'] },
  { browser: 'Safari 15.4', lacks: ['@container', 'color-mix(', 'subgrid', 'clip'] },
];

/** Takes out of a page's styles what a browser without these features passes over, and applies what is written for such a browser. */
export async function withoutCss(page: Page, features: readonly Feature[]): Promise<void> {
  for (const feature of features) await withoutFeature(page, feature);
}

const withoutFeature = (page: Page, feature: Feature): Promise<void> =>
  page.evaluate((lacking) => {
    const meansWithout = {
      ':has(': 'notselector(:has(*))',
      '@container': 'not(container-type:inline-size)',
      'color-mix(': '',
      subgrid: 'not(grid-template-columns:subgrid)',
      clip: 'not(overflow:clip)',
    }[lacking];
    const asksFor = (condition: string): boolean =>
      condition.includes(lacking) && !condition.startsWith('not');
    const prune = (group: CSSStyleSheet | CSSGroupingRule): void => {
      for (let i = group.cssRules.length - 1; i >= 0; i -= 1) {
        const rule = group.cssRules[i];
        if (
          rule instanceof CSSSupportsRule &&
          rule.conditionText.replaceAll(' ', '') === meansWithout
        ) {
          const inner = [...rule.cssRules].map(({ cssText }) => cssText);
          group.deleteRule(i);
          for (const text of inner.reverse()) group.insertRule(text, i);
        } else if (rule instanceof CSSSupportsRule && asksFor(rule.conditionText))
          group.deleteRule(i);
        else if (
          rule instanceof CSSStyleRule &&
          lacking === ':has(' &&
          // ":is()" passes over what it does not know, and keeps the rest.
          rule.selectorText.replaceAll(/:is\(\*[^)]*:has\([^)]*\)\)/g, '').includes(lacking)
        )
          group.deleteRule(i);
        else if (rule instanceof CSSStyleRule)
          for (const name of [...rule.style].filter((n) => {
            const value = rule.style.getPropertyValue(n);
            return lacking === 'clip' ? value === lacking : value.includes(lacking);
          }))
            rule.style.removeProperty(name);
        else if (rule?.cssText.startsWith(lacking) === true) group.deleteRule(i);
        else if (rule instanceof CSSGroupingRule) prune(rule);
      }
    };
    for (const sheet of document.styleSheets) prune(sheet);
    // Chromium keeps the media rules of before when its window changes before it has applied changed sheets: it applies them here.
    document.documentElement.getBoundingClientRect();
  }, feature);

/** Gives a page the styles back that were taken out of it: each sheet is read anew. */
export const withWholeCss = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const { ownerNode } of [...document.styleSheets]) {
      const fresh = (ownerNode as Element).cloneNode(true) as Element;
      const come = new Promise((done) => {
        fresh.addEventListener('load', done, { once: true });
      });
      (ownerNode as Element).replaceWith(fresh);
      await come;
    }
  });
