// Prefetches a page while the mouse rests on a link to it. Not on touch screens: there browsers prefetch whatever is in view, and readers
// would pay for pages that they never open; not even the rules come there.
if (matchMedia('(hover: hover)').matches)
  void import('./prefetch-on-hover.ts').catch(() => undefined);
export {};
