import type { Page } from 'playwright-core';

/** All that moves or would move by itself; what only follows the reader's own scrolling does not. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const seconds = (durations: string) =>
      Math.max(
        ...durations.split(',').map((d) => parseFloat(d) * (d.includes('ms') ? 0.001 : 1) || 0),
      );
    for (const e of document.querySelectorAll('*'))
      for (const part of ['', '::before', '::after', '::backdrop']) {
        const style = getComputedStyle(e, part);
        const name = `${e.tagName.toLowerCase()}.${e.className}${part}`;
        if (seconds(style.transitionDuration) > 0.01) found.add(`${name} has a transition`);
        if (
          seconds(style.animationDuration) > 0.01 &&
          style.getPropertyValue('animation-timeline') === 'auto'
        )
          found.add(`${name} is animated`);
        if (style.scrollBehavior !== 'auto') found.add(`${name} scrolls smoothly`);
      }
    for (const a of document.getAnimations())
      if (a.timeline === document.timeline) found.add(`an animation is ${a.playState}`);
    return [...found].slice(0, 8);
  });
