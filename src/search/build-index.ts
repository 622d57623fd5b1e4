import type { AstroIntegration } from 'astro';

/** Builds the search index from the finished site. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {},
});
