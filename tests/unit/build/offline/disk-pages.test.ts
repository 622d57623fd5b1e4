import { describe, expect, test } from 'vitest';
import { diskPage, diskStyles } from '../../../../src/build/offline/disk-pages.ts';

const there = new Set([
  'index.html',
  'so-sanh/index.html',
  'van-ban/a/index.html',
  '_astro/x.css',
  '_astro/tren-dia.css',
]);
const site = { has: (path: string) => there.has(path), at: undefined, said: 'Bản trên đĩa.' };
const body = (words: string, path = '/so-sanh/x/') =>
  /<body>(.*)<\/body>/s.exec(
    diskPage(`<html><head></head><body>${words}</body></html>`, path, site),
  )?.[1];

test('nothing invites to a search that the copy has not', () => {
  expect(
    body('<div data-needs-search><h3>Người dân</h3><p>Hỏi bằng lời thường.</p></div><p>x</p>'),
  ).toBe('<p>x</p>');
});

describe('a link of a page for a disk', () => {
  test.for([
    ['to a page, from two folders down', '/so-sanh/', '/so-sanh/x/', '../../so-sanh/index.html'],
    ['to the first page, from the first page', '/', '/', 'index.html'],
    ['with a query and a fragment', '/so-sanh/?nam=2030#a', '/', 'so-sanh/index.html?nam=2030#a'],
    [
      'to a clause that has no page here',
      '/van-ban/a/dieu-1/',
      '/so-sanh/',
      '../van-ban/a/index.html#dieu-1',
    ],
    ['to elsewhere', 'https://vi-du.vn/', '/', 'https://vi-du.vn/'],
    ['within the page', '#b', '/so-sanh/', '#b'],
  ])('%s', ([, href = '', path, to]) => {
    expect(body(`<a href="${href}">x</a>`, path)).toBe(`<a href="${to}">x</a>`);
  });
  test('to what is not there is none, or leads to the site where it has an address', () => {
    const html = '<html><head></head><body><a href="/du-lieu/" download>x</a></body></html>';
    expect(diskPage(html, '/', site)).toContain('<a download>x</a>');
    expect(
      diskPage(html, '/', { ...site, at: (path: string) => `https://vi-du.vn${path}` }),
    ).toContain('<a href="https://vi-du.vn/du-lieu/" download>');
  });
});

test('a page for a disk does not offer itself', () => {
  const link = '<a href="/ngoai-mang/">Đọc khi không có mạng</a>';
  expect(body(`<ul><li><a href="/">a</a></li><li>${link}</li></ul><p>b, ${link}</p>`)).toBe(
    '<ul><li><a href="../../index.html">a</a></li></ul><p>b</p>',
  );
});

test('a page for a disk runs nothing, asks hosts nothing, and shows what it shows without scripts', () => {
  const page = diskPage(
    '<html><head><meta http-equiv="content-security-policy" content="x"><link rel="manifest" href="/m"><link rel="stylesheet" href="/_astro/x.css"><noscript><style>a{}</style></noscript><script src="/a.js"></script><style>@media (scripting:none){a{}}</style></head><body><main id="m"><form class="search-field" action="/tim-kiem/"><input></form><form action="/so-sanh/"><input></form><p>Tệp (<span data-size-of="z">1</span>)</p><p>Lời</p></main></body></html>',
    '/so-sanh/',
    site,
  );
  expect(page).toBe(
    '<html><head><link rel="stylesheet" href="../_astro/x.css"><style>a{}</style><style>@media (min-width:0){a{}}</style><link rel="stylesheet" href="../_astro/tren-dia.css"></head><body><main id="m"><p class="on-disk small-text no-print">Bản trên đĩa.</p><p>Lời</p></main></body></html>',
  );
});

test('fonts lie beside their style sheet', () => {
  expect(diskStyles('a{src:url(/_astro/f.woff2)}')).toBe('a{src:url(f.woff2)}');
});
