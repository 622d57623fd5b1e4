import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { refusals } from '../support/refusals.ts';

const readme = readFileSync('README.md', 'utf8');
const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>;

test('CONTRIBUTING explains every refusal of the content, and no other', () => {
  const explained = [...guide.matchAll(/^- `([^`]+)`: \S/gm)].map(([, words]) => words ?? '');
  expect(refusals().length).toBeGreaterThan(40);
  expect([...explained].sort()).toEqual(refusals());
});

test('README says what each dependency is for', () => {
  const rows = readme.split('\n').filter((line) => line.startsWith('| `')).flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
  expect([...rows].sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test('every script, folder and file that the documents name is there', () => {
  const named = [...`${readme}\n${guide}`.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? '');
  expect([...new Set(named)].filter((name) => scripts[name] === undefined)).toEqual([]);
  for (const [file, text] of [['README.md', readme], ['CONTRIBUTING.md', guide], ['src/styles/fonts/README.md', readFileSync('src/styles/fonts/README.md', 'utf8')]] as const) {
    const linked = [...text.matchAll(/\]\(([^):#]+)\)/g)].map(([, path]) => join(dirname(file), path ?? ''));
    expect(linked.filter((path) => !existsSync(path)), file).toEqual([]);
  }
  const paths = [...`${readme}\n${guide}`.matchAll(/`((?:src|content|tests)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(8);
  expect(paths.filter((path) => !existsSync(path) && path !== 'content/former-words.yaml')).toEqual([]);
});
