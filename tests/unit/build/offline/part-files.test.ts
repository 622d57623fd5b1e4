import { gunzipSync, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { partFiles, partOf } from '../../../../src/build/offline/part-files.ts';
import { nameOfBuild, withBuild } from '../../../../src/build/offline/site-files.ts';
import { buildOf, servedType } from '../../../../src/domain/offline/parts.ts';

const texts = new Set(['a']);
test.for([
  ['_astro/x.js', 'khung'],
  ['ngoai-mang/index.html', 'khung'],
  ['ngoai-mang/ban-dung.json', 'khung'],
  ['du-lieu/texts.json', 'khung'],
  ['van-ban/a/index.html', 'a'],
  ['van-ban/a/dieu-1/index.html', 'a'],
  ['du-lieu/trich-dan/a.json', 'a'],
  ['so-trich/a.json', 'a'],
  ['so-trich/ten.json', 'con-lai'],
  ['van-ban/index.html', 'con-lai'],
  ['index.html', 'con-lai'],
  ['pagefind/pagefind.js', 'con-lai'],
  ['pagefind/index/vi_1.pf_index', 'con-lai'],
  ['nhung/x/index.html', null],
  ['tai-ve/a.html', null],
  ['du-lieu/statements.json', null],
  ['du-lieu/so-sanh.csv', null],
  ['ngoai-mang/doi-chieu-tren-dia.zip', null],
  ['sw.js', null],
  ['_headers', null],
] as const)('%s is kept with: %s', ([path, part]) => {
  expect(partOf(path, texts)).toBe(part);
});

describe('the file of a part', () => {
  const files = [
    { path: 'van-ban/a/index.html', bytes: Buffer.from('<p>a</p>') },
    { path: 'du-lieu/trich-dan/a.json', bytes: Buffer.from('[]') },
    { path: 'index.html', bytes: Buffer.from('<p>home</p>') },
  ];
  const { parts, made } = partFiles(files, new Map([['a', 'Văn bản A']]));
  test('brings each page under its address, and says how much comes and how much it takes', () => {
    const part = parts.find(({ name }) => name === 'a');
    expect(part).toMatchObject({ title: 'Văn bản A', size: 10 });
    const file = made.find(({ path }) => path === part?.files[0]?.file);
    expect(file?.bytes.length).toBe(part?.files[0]?.bytes);
    const entries = unzipSync(gunzipSync(file?.bytes ?? new Uint8Array()));
    expect(Object.keys(entries)).toEqual(['van-ban/a/', 'du-lieu/trich-dan/a.json']);
  });
  test('is in pieces where it is large, so that an old phone can unpack it', () => {
    const large = [1, 2, 3].map((n) => ({
      path: `x/${n}.html`,
      bytes: Buffer.alloc(5_000_000, `${n}`),
    }));
    expect(partFiles(large, new Map()).parts.at(-1)?.files).toHaveLength(3);
  });
});

describe('the name of a build', () => {
  const page = { path: 'index.html', bytes: Buffer.from('<!DOCTYPE html><html lang="vi"><head>') };
  test('changes with any file, and with nothing else', () => {
    expect(nameOfBuild([page])).toBe(nameOfBuild([{ ...page }]));
    expect(nameOfBuild([page])).not.toBe(nameOfBuild([{ ...page, bytes: Buffer.from('x') }]));
    expect(nameOfBuild([page])).not.toBe(nameOfBuild([{ ...page, path: 'a.html' }]));
  });
  test('stands in every page, and in no file to take away', () => {
    expect(buildOf(withBuild(page, 'ab12')?.toString() ?? '')).toBe('ab12');
    expect(withBuild({ ...page, path: 'tai-ve/a.html' }, 'ab12')).toBeNull();
    expect(withBuild({ ...page, path: 'a.json' }, 'ab12')).toBeNull();
  });
});

test('a kept page is a page to the browser', () => {
  expect(servedType('van-ban/a/')).toContain('text/html');
  expect(servedType('')).toContain('text/html');
  expect(servedType('pagefind/wasm.vi.pagefind')).toContain('octet-stream');
});
