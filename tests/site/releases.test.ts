import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readReleases } from '../../src/release/read-releases.ts';
import { dataVersion, keptReleases } from '../../src/release/site.ts';
import { edition } from '../support/edition.ts';
import { pageKinds } from '../support/page-kinds.ts';

const releases = readReleases();
const version = dataVersion(edition, releases);
const file = (path: string): string => readFileSync(`dist${path}`, 'utf8');
const page = (path: string) => parse(file(path.endsWith('/') ? `${path}index.html` : path));

test.for(Object.entries(pageKinds))('the page "%s" names the version of the data', ([, path]) => {
  const link = page(path.split('?')[0] ?? path)
    .querySelectorAll('footer a[href="/thay-doi/"]')
    .map((a) => a.text.trim());
  expect(link).toEqual([path === '/en/' ? `Version ${version}` : `Bản ${version}`]);
});

test('the page of changes tells every release, corrections first in each', () => {
  const sections = page('/thay-doi/').querySelectorAll('.release');
  expect(sections.map((s) => s.id)).toEqual(releases.map((r) => `ban-${r.version}`));
  for (const [i, release] of releases.entries())
    for (const { words } of release.changes)
      expect(sections[i]?.text.replaceAll('\u00a0', ' ')).toContain(words);
});

test('every topic can be opened as it stood at each kept release', () => {
  const kept = JSON.parse(file('/du-lieu/ban/cac-ban.json')) as string[];
  expect(kept).toEqual(releases.slice(0, keptReleases).map((r) => r.version));
  for (const release of kept) {
    expect(existsSync(`dist/du-lieu/ban/${release}/so-sanh.json`)).toBe(true);
    for (const topic of edition.topics)
      expect(
        JSON.parse(file(`/du-lieu/ban/${release}/${topic.slug}.json`)),
        topic.slug,
      ).toMatchObject({
        version: release,
        topic: topic.slug,
      });
  }
});

test('the feed has an entry for each release, by a name that does not change with the site’s address', () => {
  const feed = parse(file('/thay-doi.xml'));
  expect(file('/thay-doi/atom.xml'), 'its former address').toBe(file('/thay-doi.xml'));
  const entries = feed.querySelectorAll('entry');
  expect(entries).toHaveLength(releases.length);
  const ids = feed.querySelectorAll('id').map((id) => id.text);
  expect(new Set(ids).size).toBe(releases.length + 1);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  for (const [i, release] of releases.entries())
    expect(entries[i]?.querySelector('updated')?.text).toBe(`${release.day}T00:00:00+07:00`);
});
