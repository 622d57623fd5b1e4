import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  buildFile,
  isImmutable,
  offlinePage,
  partsFile,
  restPart,
  shortHash,
  type BuildFiles,
  type Parts,
} from '../../domain/offline/parts.ts';
import { isMany } from '../../domain/compare/many.ts';
import { byRegion } from '../../domain/text/by-region.ts';
import { wholeCountry } from '../../domain/text/of-provinces.ts';
import { filesOfIndex } from '../../data/split-index.ts';
import type { Edition } from '../../model/model.ts';
import { regions } from '../../schemas/regions.ts';
import { editionOfBuild } from '../../edition/edition-of-build.ts';
import { readReleases } from '../../release/read-releases.ts';
import { dataVersion } from '../../release/site.ts';
import { partFiles, partOf } from './part-files.ts';
import { nameOfBuild, sha256, siteFiles, withBuild, type SiteFile } from './site-files.ts';
import { workerFile } from './worker-file.ts';

/** The scripts, styles and fonts that a page cannot do without: those it names, and what these import at once. */
function neededBy(page: SiteFile, files: ReadonlyMap<string, SiteFile>): readonly string[] {
  const needed = new Set<string>();
  const add = (path: string): void => {
    const file = files.get(path);
    if (file === undefined || needed.has(path)) return;
    needed.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, name = ''] of file.bytes
      .toString()
      .matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      add(`_astro/${name}`);
  };
  for (const [path] of page.bytes.toString().matchAll(/_astro\/[\w.-]+/g)) add(path);
  return [...needed].sort();
}

/** Files to take away that a script asks for as well: the rows in view are taken from them (client/matrix/matrix-save.ts). */
const savedRows = /^du-lieu\/so-sanh(?:-theo-van-ban)?\.csv$/;

/** Their paths; of a table that was divided those of its parts too (data/split.ts). */
function savedRowsIn(files: readonly SiteFile[]): ReadonlySet<string> {
  const whole = files.filter(({ path }) => savedRows.test(path));
  const parts = whole.flatMap(({ bytes }) => filesOfIndex(bytes.toString()) ?? []);
  return new Set([...whole.map(({ path }) => path), ...parts.map(({ file }) => `du-lieu/${file}`)]);
}

/** Where each text is listed, by slug; empty while all fit in one list. */
function groupsOf({ provinces, texts }: Edition): ReadonlyMap<string, string> {
  if (!isMany(provinces)) return new Map();
  const named = new Map(
    byRegion(provinces).flatMap(({ id, provinces: own }) =>
      own.flatMap((p) => p.texts.map(({ slug }) => [slug, regions[id].name] as const)),
    ),
  );
  return new Map(texts.map(({ slug }) => [slug, named.get(slug) ?? wholeCountry]));
}

/**
 * Gives a finished site its name, writes it into every page, and makes what readers may keep for a time without network, and the service worker
 * that keeps it.
 * @param root folder of the site
 * @param target the oldest browsers, as the bundler names them
 * @throws when the page that offers it is missing
 */
export async function makeOfflineParts(root: string, target: readonly string[]): Promise<void> {
  const found = await siteFiles(root);
  const build = nameOfBuild(found);
  const written: SiteFile[] = [];
  const pages = found.map((file): SiteFile => {
    const bytes = withBuild(file, build);
    if (bytes === null) return file;
    written.push({ path: file.path, bytes });
    return { path: file.path, bytes };
  });

  const edition = editionOfBuild();
  const titles = new Map(edition.texts.map(({ slug, title }) => [slug, title]));
  const slugs = new Set(titles.keys());
  const byPath = new Map(pages.map((file) => [file.path, file]));
  const page = byPath.get(`${offlinePage}index.html`);
  if (page === undefined) throw new Error(`There is no page ${offlinePage}.`);
  const rowFiles = savedRowsIn(pages);
  const list: BuildFiles = {
    build,
    shell: neededBy(page, byPath),
    data: Object.fromEntries(
      pages
        .filter(
          ({ path }) =>
            rowFiles.has(path) ||
            (!path.endsWith('.html') &&
              !isImmutable(path) &&
              !path.startsWith(offlinePage) &&
              partOf(path, slugs) !== null),
        )
        .map(({ path, bytes }) => [path, shortHash(sha256(bytes))]),
    ),
  };
  const listFile: SiteFile = { path: buildFile, bytes: Buffer.from(JSON.stringify(list)) };
  const groups = groupsOf(edition);
  const { parts, made } = partFiles([...pages, listFile], titles);
  const offered: Parts = {
    build,
    version: dataVersion(edition, readReleases()),
    parts: parts.map((part) => {
      if (part.name === restPart) return { ...part, title: 'Mọi trang khác, cả ô tìm' };
      const group = groups.get(part.name);
      return group === undefined ? part : { ...part, group };
    }),
  };
  written.push(
    listFile,
    ...made,
    { path: partsFile, bytes: Buffer.from(JSON.stringify(offered)) },
    { path: 'sw.js', bytes: Buffer.from(await workerFile(build, target)) },
  );
  for (const { path, bytes } of written) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
}

/** It comes after everything else that writes files. @param target the oldest browsers, as the bundler names them */
export const offlineParts = (target: readonly string[]): AstroIntegration => ({
  name: 'offline-parts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await makeOfflineParts(fileURLToPath(dir), target);
    },
  },
});
