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

/** What hosts make of several rules for one address that give the same header: Cloudflare Pages sends all values, Netlify the last. */
const hosts = {
  'that adds values up': (values: readonly string[]) => values.join(', '),
  'that takes the last value': (values: readonly string[]) => values.at(-1),
} as const;
/** Who may frame what a host answers at an address, as browsers read it: a policy that says so goes before X-Frame-Options. */
function framedBy(address: string, host: keyof typeof hosts): 'the site' | 'any site' {
  const told = (name: string): string =>
    hosts[host](
      [...rules]
        .filter(([rule]) =>
          rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : rule === address,
        )
        .flatMap(([, headers]) => headers.get(name) ?? []),
    ) ?? '';
  const policies = told('Content-Security-Policy')
    .split(', ')
    .filter((policy) => policy.startsWith('frame-ancestors '));
  const open = (sources: string) => sources.split(' ').includes('*');
  return (policies.length > 0 ? policies.every(open) : told('X-Frame-Options') !== 'SAMEORIGIN')
    ? 'any site'
    : 'the site';
}

test.for(['that adds values up', 'that takes the last value'] as const)(
  'on a host %s nobody else frames a page, one that is not there, or a file; anybody frames an embed',
  (host) => {
    for (const address of [
      '/',
      '/404.html',
      '/khong-co',
      '/khong-co/o-dau/',
      '/van-ban/khong-co/',
      '/nhung',
      '/nguon/SHA256SUMS',
      '/en/',
    ])
      expect(framedBy(address, host), address).toBe('the site');
    for (const name of readdirSync('dist/nhung'))
      expect(framedBy(`/nhung/${name}/`, host), name).toBe('any site');
  },
);

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
