import { afterEach, expect, test, vi } from 'vitest';
import { edition } from '../../support/edition.ts';

const place = Symbol.for('doi-chieu: the edition of this build');
const shared = globalThis as { [place]?: unknown };
afterEach(() => {
  delete shared[place];
});

test('every copy of the code in one process has the edition that the build began with', async () => {
  const first = await import('../../../src/edition/edition-of-build.ts');
  first.keepEdition(edition);
  vi.resetModules();
  const other = await import('../../../src/edition/edition-of-build.ts');
  expect(other.editionOfBuild).not.toBe(first.editionOfBuild);
  expect(other.editionOfBuild()).toBe(edition);
});

test('where none was kept the content is read, once', async () => {
  const { editionOfBuild } = await import('../../../src/edition/edition-of-build.ts');
  const read = editionOfBuild();
  expect(read.texts.map((t) => t.slug)).toEqual(edition.texts.map((t) => t.slug));
  expect(editionOfBuild()).toBe(read);
});
