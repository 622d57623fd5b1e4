import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { diskZip } from '../../src/domain/offline/disk.ts';
import { buildOf, type BuildFiles, type Parts } from '../../src/domain/offline/parts.ts';
import { hostLimits } from '../../src/domain/site/host-limits.ts';
import { formatBytes } from '../../src/domain/words/bytes.ts';
import { builtPages, ownTree } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';

const pages = builtPages();
const read = (path: string) => readFileSync(`dist/${path}`);
const json = (path: string): unknown => JSON.parse(read(path).toString());
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const { build, parts, version } = json('ngoai-mang/cac-phan.json') as Parts;
const known = json('ngoai-mang/ban-dung.json') as BuildFiles;

test('every page says that it is of the one build that the service worker and the parts are of', () => {
  expect(new Set(pages.map(({ html }) => buildOf(html.slice(0, 200))))).toEqual(new Set([build]));
  expect(known.build).toBe(build);
  expect(read('sw.js').toString()).toContain(build);
});

describe('what may be kept', () => {
  const entries = new Map(
    parts.map((part) => [
      part.name,
      Object.assign(
        {},
        ...part.files.map(({ file }) => unzipSync(gunzipSync(read(file)))),
      ) as Record<string, Uint8Array>,
    ]),
  );
  test('is the shared part, every text, and the rest', () => {
    expect(parts.map(({ name }) => name)).toEqual([
      'khung',
      ...edition.texts.map(({ slug }) => slug),
      'con-lai',
    ]);
  });
  test('comes in as many bytes as is said, with the hash that is said, and takes as much room', () => {
    for (const part of parts) {
      for (const { file, bytes, sha256: hash } of part.files) {
        expect(statSync(`dist/${file}`).size).toBe(bytes);
        expect(sha256(read(file))).toBe(hash);
      }
      const own = Object.entries(entries.get(part.name) ?? {});
      expect(own.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBe(part.size);
    }
  });
  test('is all pages, each in one part, byte for byte as they are served', () => {
    const all = [...entries.values()].flatMap((part) => Object.entries(part));
    expect(new Set(all.map(([path]) => path)).size).toBe(all.length);
    for (const [path, bytes] of all)
      expect(
        read(path === '' || path.endsWith('/') ? `${path}index.html` : path).equals(bytes),
        path,
      ).toBe(true);
    const kept = new Set(all.map(([path]) => `/${path}`));
    expect(
      pages
        .map(({ path }) => path)
        .filter((path) => !path.startsWith('/nhung/') && !kept.has(path) && path !== '/404.html'),
    ).toEqual([]);
  });
  test('holds for a text all that its pages load at once', () => {
    for (const { slug } of edition.texts) {
      const own = { ...entries.get('khung'), ...entries.get(slug) };
      const html = strFromU8(own[`van-ban/${slug}/`] ?? new Uint8Array());
      const loaded = [...html.matchAll(/(?:src|href)="\/(_astro\/[^"]+)"/g)].map(
        ([, p]) => p ?? '',
      );
      expect(loaded.length).toBeGreaterThan(3);
      expect(loaded.filter((path) => !(path in own))).toEqual([]);
    }
  });
});

test('the service worker knows of every data file of its build what is in it, of the tables that rows are saved from too', () => {
  expect(Object.keys(known.data).length).toBeGreaterThan(100);
  expect(Object.keys(known.data)).toEqual(
    expect.arrayContaining(['du-lieu/so-sanh.csv', 'du-lieu/so-sanh-theo-van-ban.csv']),
  );
  for (const [path, hash] of Object.entries(known.data))
    expect(sha256(read(path)).slice(0, 16), path).toBe(hash);
  expect(known.shell.filter((path) => !existsSync(`dist/${path}`))).toEqual([]);
});

describe('the copy for a disk', () => {
  const zip = read(diskZip);
  const files = unzipSync(zip);
  const names = new Set(Object.keys(files));
  const html = [...names].filter((name) => name.endsWith('.html'));
  test('is no larger than hosts take, and its size is said where it is offered', () => {
    expect(zip.length).toBeLessThanOrEqual(hostLimits.bytes);
    for (const path of ['/ngoai-mang/', '/van-ban/'])
      expect(pages.find((p) => p.path === path)?.html).toContain(`>${formatBytes(zip.length)}<`);
  });
  test('has every clause, the comparison, and a file that says what it is', () => {
    expect(html.length).toBeGreaterThan(900);
    for (const { slug, clauses } of edition.texts) {
      const page = strFromU8(files[`doi-chieu/van-ban/${slug}/index.html`] ?? new Uint8Array());
      expect(clauses.filter(({ id }) => !page.includes(` id="${id}"`))).toEqual([]);
    }
    expect(names).toContain('doi-chieu/index.html');
    expect(names).toContain('doi-chieu/so-sanh/index.html');
    expect(strFromU8(files['doi-chieu/README.txt'] ?? new Uint8Array())).toContain(version);
  });
  test('runs no script and asks for no address of a host', () => {
    const words = html.map((name) => [name, strFromU8(files[name] ?? new Uint8Array())] as const);
    expect(words.filter(([, page]) => /<script\b/.test(page)).map(([name]) => name)).toEqual([]);
    expect(
      words.filter(([, page]) => /\s(?:href|src|action)="\//.test(page)).map(([name]) => name),
    ).toEqual([]);
    for (const name of names)
      if (name.endsWith('.css'))
        expect(strFromU8(files[name] ?? new Uint8Array()), name).not.toMatch(/url\(\//);
  });
  test('every link in it leads to a file in it, and its fragment to an element there', () => {
    const ids = new Map<string, Set<string>>();
    const idsOf = (name: string): Set<string> => {
      const found =
        ids.get(name) ??
        new Set(
          [...strFromU8(files[name] ?? new Uint8Array()).matchAll(/\sid="([^"]*)"/g)].map(
            ([, id = '']) => id,
          ),
        );
      ids.set(name, found);
      return found;
    };
    const faults: string[] = [];
    let links = 0;
    for (const name of html) {
      const page = strFromU8(files[name] ?? new Uint8Array());
      for (const href of new Set(
        [...page.matchAll(/<(?:a|link|area|use|img|image)\b[^>]* (?:href|src)="([^"]*)"/g)].map(
          ([, at = '']) => at.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
        ),
      )) {
        const to = new URL(href, `file:///${name}`);
        if (to.protocol !== 'file:') continue;
        links += 1;
        const file = decodeURIComponent(to.pathname.slice(1));
        if (!names.has(file)) faults.push(`${name}: ${href}`);
        else if (to.hash !== '' && !idsOf(file).has(decodeURIComponent(to.hash.slice(1))))
          faults.push(`${name}: ${href} (no such element)`);
      }
    }
    expect(links).toBeGreaterThan(15_000);
    expect(faults.slice(0, 10)).toEqual([]);
  });
  test('says on every page what it is', () => {
    expect(
      html.filter((name) => {
        const page = ownTree({ html: strFromU8(files[name] ?? new Uint8Array()) });
        return page.querySelector('main .on-disk')?.text.includes(version) !== true;
      }),
    ).toEqual([]);
  });
});
