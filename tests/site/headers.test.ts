import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** path → header → value, as a static host reads `_headers`. */
const rules = new Map<string, Map<string, string>>();
let path = '';
for (const line of readFileSync('dist/_headers', 'utf8').split('\n')) {
  const header = /^ {2}([\w-]+): (.+)$/.exec(line);
  if (header?.[1] !== undefined && header[2] !== undefined)
    rules.get(path)?.set(header[1], header[2]);
  else if (line.startsWith('/')) {
    expect(rules.has(line), `${line} has two rules`).toBe(false);
    rules.set((path = line), new Map());
  } else expect(line, 'neither a path, nor a header, nor a comment').toMatch(/^(#.*)?$/);
}
const framing = (rule: string) => rules.get(rule)?.get('Content-Security-Policy');

test('every folder of pages may be framed by this site alone, but /nhung/ by any', () => {
  const folders = readdirSync('dist', { withFileTypes: true }).filter(
    (f) => f.isDirectory() && existsSync(`dist/${f.name}/index.html`) && f.name !== 'nhung',
  );
  expect(folders.length).toBeGreaterThanOrEqual(5);
  expect(framing('/')).toBe("frame-ancestors 'self'");
  expect(
    folders.filter((f) => framing(`/${f.name}/*`) !== "frame-ancestors 'self'").map((f) => f.name),
  ).toEqual([]);
  expect(framing('/*'), 'rules add up, so this one would hold for /nhung/ too').toBeUndefined();
  expect([...rules.keys()].filter((rule) => rule.startsWith('/nhung'))).toEqual([]);
});

test('only files whose names change with their contents are kept for ever', () => {
  const kept = [...rules]
    .filter(([, headers]) => headers.get('Cache-Control')?.includes('max-age') === true)
    .map(([rule]) => rule);
  expect(kept).toEqual(['/_astro/*', '/pagefind/index/*', '/pagefind/fragment/*']);
  for (const rule of kept)
    expect(
      readdirSync(`dist${rule.slice(0, -2)}`).filter(
        (name) => !/[.-][\w-]{8}\.\w+$|^vi_[\w-]{5,}\.pf_\w+$/.test(name),
      ),
      rule,
    ).toEqual([]);
});
