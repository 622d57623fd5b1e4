import type { Edition } from '../model/model.ts';
import { assemble } from './assemble.ts';
import { readAll } from './read-all.ts';

// Astro runs the pages as a bundled copy of the code, in the process that has checked the content and will index it: what they share
// stands on the process, not in a module.
const place = Symbol.for('doi-chieu: the edition of this build');
const shared = globalThis as { [place]?: Edition };

/** Keeps the edition that was read and checked as a build began: every part of the build is made of this one reading. */
export const keepEdition = (edition: Edition): void => {
  shared[place] = edition;
};

/** The edition of this build; read now where none was kept. @throws ContentError when the content is wrong */
export const editionOfBuild = (): Edition => (shared[place] ??= assemble(readAll()));
