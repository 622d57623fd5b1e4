import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { ownOrigin } from '../support/built-data.ts';
import { edition } from '../support/edition.ts';

const pages = builtPages().map(({ path, html }) => ({
  path,
  head: parse(html.slice(0, html.indexOf('</head>'))),
}));
const own = ownOrigin();
const read = (file: string) =>
  existsSync(`dist/${file}`) ? readFileSync(`dist/${file}`, 'utf8') : null;
const meta = (head: (typeof pages)[number]['head'], name: string) =>
  head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ??
  '';

test('no page says a cut sentence of its own when it is shared: descriptions are whole, the same in both places', () => {
  const clauses = new Set(
    edition.texts.flatMap((t) => t.clauses.map((c) => `/van-ban/${t.slug}/${c.id}/`)),
  );
  const faults = pages.flatMap(({ path, head }) => {
    const said = meta(head, 'description');
    const shared = meta(head, 'og:description');
    // A clause is quoted whole, however the source ends it.
    return (clauses.has(path) || /[.?!]”?$/.test(said)) &&
      (path.startsWith('/nhung/') || shared === said)
      ? []
      : [`${path}: ${said}`];
  });
  expect(faults).toEqual([]);
});

test('robots.txt opens everything, and names the sitemap exactly where there is one', () => {
  const robots = read('robots.txt') ?? '';
  expect(robots).toContain('User-agent: *\nAllow: /');
  expect(/^Sitemap: (.*)$/m.exec(robots)?.[1]).toBe(
    own === undefined ? undefined : `${own}/sitemap.xml`,
  );
  expect(read('sitemap.xml') !== null).toBe(own !== undefined);
});

test('the sitemap lists every page that names itself as its address and may be listed, and no other', () => {
  const asked = pages
    .filter(
      ({ path, head }) =>
        !path.startsWith('/nhung/') &&
        !path.endsWith('404.html') &&
        meta(head, 'robots') !== 'noindex' &&
        (head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').endsWith(path),
    )
    .map(({ path }) => path);
  expect(asked.length).toBeGreaterThan(300);
  const listed = [...(read('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  expect(listed).toEqual(own === undefined ? [] : asked.toSorted());
});

test('search is offered to browsers, and each topic to sites that embed, only with whole addresses', () => {
  const offers = (type: string) =>
    pages.flatMap(({ path, head }) => {
      const link = head.querySelector(`link[type="${type}"]`);
      return link === null ? [] : [[path, link.getAttribute('href') ?? ''] as const];
    });
  const search = offers('application/opensearchdescription+xml');
  const embeds = offers('application/json+oembed');
  expect(read('opensearch.xml') !== null).toBe(own !== undefined);
  expect(search.map(([path]) => path).sort()).toEqual(own === undefined ? [] : ['/', '/tim-kiem/']);
  expect(embeds.length).toBe(own === undefined ? 0 : edition.topics.length);
  for (const [path, href] of embeds) {
    const file = `dist${new URL(href).pathname}`;
    const { html } = JSON.parse(readFileSync(file, 'utf8')) as { html: string };
    expect(html).toContain(`src="${own}/nhung/${path.split('/')[2]}/"`);
  }
});

test('every link of llms.txt leads to a page or file that is there', () => {
  const links = [...(read('llms.txt') ?? '').matchAll(/\]\(([^)]+)\)/g)].map(
    ([, href = '']) => new URL(href, 'http://site').pathname,
  );
  expect(links.length).toBeGreaterThan(20);
  expect(
    links.filter((path) => !existsSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`)),
  ).toEqual([]);
});

test('llms.txt says no more of datapackage.json than it describes: files beside it are not all in it', () => {
  const text = read('llms.txt') ?? '';
  const { resources } = JSON.parse(read('du-lieu/datapackage.json') ?? '') as {
    resources: readonly { path: string }[];
  };
  const listed = [...text.matchAll(/\/du-lieu\/([^)\s]+\.\w+)\)/g)].map(([, path]) => path);
  const left = listed.filter(
    (path) => path !== 'datapackage.json' && !resources.some((r) => r.path === path),
  );
  expect(left.length).toBeGreaterThan(0);
  expect(text).toMatch(/datapackage\.json\): \S/);
  expect(text).not.toMatch(/datapackage\.json\): mọi tệp/);
});
