import { join } from 'node:path';
import { siteSchema, type SiteSettings } from '../schemas/site.ts';
import { readYaml } from './read-content.ts';

/**
 * `content/site.yaml`; a file of comments alone sets nothing.
 * @throws ContentError with file and line
 */
export const readSettings = (root = 'content'): SiteSettings =>
  readYaml(join(root, 'site.yaml'), siteSchema.nullable()) ?? siteSchema.parse({});

let settings: SiteSettings | undefined;

/** The settings of the site, read once per build; in development anew for every page. */
export const getSettings = (): SiteSettings =>
  import.meta.env.DEV ? readSettings() : (settings ??= readSettings());
