import { describe, expect, test } from 'vitest';
import { withoutLoaded } from '../../../src/build/small-preload.ts';

const head = (names: readonly string[]) =>
  `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=[${names.map((n) => `"_astro/${n}"`).join(',')}])))=>i.map(i=>d[i]);\n`;
const base = 'import{r as n}from"./base.1.js";';

describe('of the files that are requested with a chunk', () => {
  test('the chunk itself and what is there already are left out, the others keep their places', () => {
    expect(
      withoutLoaded(
        `${head(['a.1.js', 'base.1.js', 'c.1.js', 'd.1.js'])}${base}n(()=>import(\`./a.1.js\`),__vite__mapDeps([0,1,2])),n(()=>import(\`./d.1.js\`).then(e=>e.t),__vite__mapDeps([3,2]))`,
        new Set(['_astro/base.1.js']),
      ),
    ).toBe(
      `${head(['c.1.js'])}${base}n(()=>import(\`./a.1.js\`),__vite__mapDeps([0])),n(()=>import(\`./d.1.js\`).then(e=>e.t),__vite__mapDeps([0]))`,
    );
  });
  test('no list is left when nothing stands in it', () => {
    expect(
      withoutLoaded(
        `${head(['a.1.js', 'base.1.js'])}${base}n(()=>import(\`./a.1.js\`),__vite__mapDeps([0,1]))`,
        new Set(['_astro/base.1.js']),
      ),
    ).toBe(`${base}n(()=>import(\`./a.1.js\`),[])`);
  });
  test('an import that requests nothing besides stays between two that do', () => {
    const code = (names: readonly string[], places: string) =>
      `${head(names)}n(()=>import(\`./p.1.js\`),[]),n(()=>import(\`./a.1.js\`),__vite__mapDeps([${places}]))`;
    expect(withoutLoaded(code(['a.1.js', 'c.1.js'], '0,1'), new Set())).toBe(code(['c.1.js'], '0'));
  });
  test('a chunk without a list stays as it is', () => {
    expect(withoutLoaded(base, new Set())).toBe(base);
  });
});
