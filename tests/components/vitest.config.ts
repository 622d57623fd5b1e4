import { getViteConfig } from 'astro/config';

/** Components are compiled by Astro itself. */
export default getViteConfig({ test: { name: 'components', root: new URL('../..', import.meta.url).pathname, include: ['tests/components/**/*.test.ts'] } }, { devToolbar: { enabled: false } });
