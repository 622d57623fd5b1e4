import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerRules, hostConfig, servers } from '../../../src/build/host-config.ts';

const text = readFileSync('public/_headers', 'utf8');
const rules = headerRules(text);

test('every header of the file is read', () => {
  expect(rules.flatMap(({ headers }) => headers).length).toBe(text.match(/^ {2}\S+: /gm)?.length);
});

describe.for(servers)('%s is told', (server) => {
  const config = hostConfig(server, rules, '');
  const under = hostConfig(server, rules, '/doi-chieu');

  test('every header with its value, but for what hosts are told that cannot say "everywhere but"', () => {
    expect(config).not.toContain('X-Frame-Options');
    expect(config).not.toContain('frame-ancestors *');
    const others = rules
      .filter(({ path }) => path !== '/nhung/*')
      .flatMap(({ headers }) => headers)
      .filter(([name]) => name !== 'X-Frame-Options');
    for (const [name, value] of others) {
      expect(config).toContain(name);
      expect(config).toContain(value.replace(/; charset=utf-8$/, ''));
    }
  });
  test('that only the embeds may be framed, said once and not by folder', () => {
    expect(config).toContain('/nhung/');
    expect(config).not.toContain('/van-ban/');
  });
  test('which page stands for those that are not there', () => {
    expect(config).toMatch(/404.* \/404\.html|rewrite \* \/404\.html/);
  });
  test('the letters of texts and tables', () => {
    for (const ending of ['csv', 'txt', 'md'])
      expect(config).toMatch(new RegExp(`\\.${ending}\\b`));
    expect(config).toMatch(/charset[ =]utf-8/i);
  });
  test('all of it under the path where the site stands in a folder', () => {
    expect(
      under.match(/(?<!\/doi-chieu)\/(?:_astro|du-lieu|nhung|404\.html|pagefind)/g),
    ).toBeNull();
    expect(under).toContain('/doi-chieu/_astro/');
  });
});

test('folders with different policies are refused: there is none for everywhere', () => {
  const two = headerRules(
    "/a/*\n  Content-Security-Policy: frame-ancestors 'self'\n/b/*\n  Content-Security-Policy: frame-ancestors 'none'\n",
  );
  expect(() => hostConfig('nginx', two, '')).toThrow('2 values');
});
