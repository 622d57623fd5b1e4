import { readFileSync } from 'node:fs';

/** The site's own address in this build, without a slash at its end, as its data package states it; undefined where it was built without. */
export const ownOrigin = (): string | undefined =>
  (
    JSON.parse(readFileSync('dist/du-lieu/datapackage.json', 'utf8')) as { homepage?: string }
  ).homepage?.replace(/\/du-lieu\/$/, '');

/** A file of the open data as text, its addresses from the root of the site as those of the pages, wherever the site stands. @param file below /du-lieu/ */
export function builtData(file: string): string {
  const own = ownOrigin();
  const text = readFileSync(`dist/du-lieu/${file}`, 'utf8');
  return own === undefined ? text : text.replaceAll(`"${own}/`, '"/');
}
