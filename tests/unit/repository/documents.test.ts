import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { refusals } from '../../support/refusals.ts';

const readme = readFileSync('README.md', 'utf8');
/** Every guide of ours, by its place. */
const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'content/guide.md',
  'content/refusals.md',
  'content/terms.md',
  'content/hosting.md',
  'content/DECISIONS.md',
  'src/search/DECISIONS.md',
  'src/client/DECISIONS.md',
  'src/build/DECISIONS.md',
  'src/styles/DECISIONS.md',
  'src/styles/fonts/README.md',
].map((file) => [file, readFileSync(file, 'utf8')] as const);
const all = guides.map(([, text]) => text).join('\n');
const { dependencies, devDependencies, scripts } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>;

test('content/refusals.md explains every refusal of the content, and no other', () => {
  const explained = [
    ...readFileSync('content/refusals.md', 'utf8').matchAll(/^- `([^`]+)`: \S/gm),
  ].map(([, words]) => words ?? '');
  expect(refusals().length).toBeGreaterThan(40);
  expect([...explained].sort()).toEqual(refusals());
});

test('README says what each dependency is for', () => {
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    );
  expect([...rows].sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test('every script, folder and file that the documents name is there', () => {
  const named = [...all.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? '');
  expect([...new Set(named)].filter((name) => scripts[name] === undefined)).toEqual([]);
  for (const [file, text] of guides) {
    const linked = [...text.matchAll(/\]\(([^):#]+)\)/g)].map(([, path]) =>
      join(dirname(file), path ?? ''),
    );
    expect(
      linked.filter((path) => !existsSync(path)),
      file,
    ).toEqual([]);
  }
  const paths = [...all.matchAll(/`((?:src|content|tests)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(paths.length).toBeGreaterThan(8);
  // Written by commands when there is something to say.
  const written = ['content/former-words.yaml', 'content/drafts/doc-lai.md'];
  expect(paths.filter((path) => !existsSync(path) && !written.includes(path))).toEqual([]);
});

test('CONTRIBUTING is short enough to be read, and leads to every other guide; README to how a site is put online', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(Buffer.byteLength(guide)).toBeLessThanOrEqual(8_000);
  const others = guides
    .map(([file]) => file)
    .filter(
      (file) =>
        ![
          'README.md',
          'CONTRIBUTING.md',
          'content/hosting.md',
          'src/styles/fonts/README.md',
        ].includes(file),
    );
  expect(others.filter((file) => !guide.includes(`](${file})`))).toEqual([]);
  expect(readme).toContain('](content/hosting.md)');
});

test('CONTRIBUTING lists the components that ask for the edition by themselves', () => {
  const listed = /tự tìm: ([^;]*);/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
  const asking = globSync('src/components/*/*.astro')
    .filter((file) => readFileSync(file, 'utf8').includes('getEdition('))
    .map((file) => basename(file, '.astro'));
  expect(asking.length).toBeGreaterThan(0);
  expect([...listed.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual(asking.sort());
});
