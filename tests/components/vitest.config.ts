import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

/** Components are compiled by Astro itself. */
export default getViteConfig(
  {
    test: {
      name: 'components',
      root: fileURLToPath(new URL('../..', import.meta.url)),
      include: ['tests/components/**/*.test.ts'],
    },
  },
  { devToolbar: { enabled: false } },
);
