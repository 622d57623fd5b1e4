// Prefetches a page while the mouse rests on a link to it. Not on touch screens: there browsers prefetch whatever is in view, and readers
// would pay for pages that they never open. The rules come once a mouse moves.
if (matchMedia('(hover: hover)').matches)
  addEventListener(
    'pointermove',
    () => void import('./prefetch-on-hover.ts').catch(() => undefined),
    { once: true },
  );
export {};
