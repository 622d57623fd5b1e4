import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { patience } from '../support/patience.ts';

/** Components are compiled by Astro itself. */
export default getViteConfig(
  {
    test: {
      testTimeout: patience,
      hookTimeout: patience,
      name: 'components',
      root: fileURLToPath(new URL('../..', import.meta.url)),
      include: ['tests/components/**/*.test.ts'],
    },
  },
  { devToolbar: { enabled: false } },
);
