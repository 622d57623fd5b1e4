import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperTokens } from '../../../../src/domain/chart/chart-look.ts';

test('downloads have the light colours of the page', () => {
  const light = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  for (const [name, value] of Object.entries(paperTokens))
    expect(light).toContain(`${name}: ${value}`);
});
