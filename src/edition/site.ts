import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from './assemble.ts';
import { editionOfBuild } from './edition-of-build.ts';
import { readAll } from './read-all.ts';
import type { Edition } from '../model/model.ts';

// Astro's content collections are not used: the texts are parsed by our own rules, the files are checked together, and an editor
// gets one message for one fault, whether the site is built, served in development, tested, or a script is run.
const root = 'content';

/** The day of the newest change under `content/`, and how many files there are: one of them changes with every edit. */
const contentState = (): string => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return `${files.length} ${Math.max(...files.map((file) => statSync(join(root, file)).mtimeMs))}`;
};

let edition: Edition | undefined;
let state = '';
let asked = 0;
/** In development, how long an edition is used before `content/` is looked at again; ms. A page asks for it many times. */
const trusted = 300;

/**
 * The edition of the site, read and checked once per build; in development anew after each change in `content/`.
 * @throws ContentError with file, line, what is wrong and what would be right
 */
export function getEdition(): Edition {
  if (import.meta.env.DEV && Date.now() - asked > trusted) {
    const now = contentState();
    if (now !== state) edition = undefined;
    state = now;
    asked = Date.now();
  }
  return (edition ??= import.meta.env.DEV ? assemble(readAll(root)) : editionOfBuild());
}
