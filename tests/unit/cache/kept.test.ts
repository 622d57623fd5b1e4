import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept, keptForCode, noteCode } from '../../../src/cache/kept.ts';
import { repack } from '../../../src/search/build/repack.ts';
import { asPng } from '../../../src/share/picture.ts';
import { gzipSync } from 'node:zlib';

let folder = '';
let made = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const ask = (source: string, kind = 'words'): Promise<string> =>
  kept(
    kind,
    source,
    () => {
      made += 1;
      return Promise.resolve(Buffer.from(`made of ${source}`));
    },
    folder,
  ).then(String);
const only = (): string => {
  const [file = ''] = readdirSync(join(folder, 'words'));
  return join(folder, 'words', file);
};

test('bytes are made once for one source, and anew for another source or way', async () => {
  expect([await ask('a'), await ask('a')]).toEqual(['made of a', 'made of a']);
  expect(made).toBe(1);
  expect(await ask('b')).toBe('made of b');
  await ask('a', 'other');
  expect(made).toBe(3);
});

test.each([
  [
    'other bytes',
    (file: string) => {
      writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, -1), Buffer.from('x')]));
    },
  ],
  [
    'cut off',
    (file: string) => {
      truncateSync(file, 36);
    },
  ],
  [
    'empty',
    (file: string) => {
      truncateSync(file, 0);
    },
  ],
])('a spoilt file (%s) is thrown away and made again', async (_, spoil) => {
  await ask('a');
  spoil(only());
  expect(await ask('a')).toBe('made of a');
  expect(made).toBe(2);
  expect(await ask('a')).toBe('made of a');
  expect(made).toBe(2);
});

test('what follows from our own code is kept in a build alone, and for the code that the build began with', async () => {
  const make = (): Promise<Buffer> => {
    made += 1;
    return Promise.resolve(Buffer.from('made by code'));
  };
  const now = () => keptForCode('words', 'a', make, folder).then(String);
  expect([await now(), await now()]).toEqual(['made by code', 'made by code']);
  expect(made).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
  await noteCode();
  const code = process.env['DOI_CHIEU_CODE'];
  try {
    await now();
    await now();
    expect(made).toBe(3);
    // Other code than runs: what it made is neither taken nor kept.
    process.env['DOI_CHIEU_CODE'] = `${code?.slice(1)}0`;
    await now();
    expect(made).toBe(4);
    expect(readdirSync(join(folder, 'words'))).toHaveLength(1);
  } finally {
    delete process.env['DOI_CHIEU_CODE'];
  }
});

test('a folder that cannot be written is no cache, and no fault', async () => {
  writeFileSync(join(folder, 'words'), 'a file where the folder should be');
  expect([await ask('a'), await ask('a')]).toEqual(['made of a', 'made of a']);
  expect(made).toBe(2);
});

test('pictures and the packed index are the same bytes, kept or made', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="30" height="9" fill="#${String(process.pid % 1000).padStart(6, '0')}"/></svg>`;
  const first = await asPng(svg);
  expect((await asPng(svg)).equals(first)).toBe(true);
  const content = gzipSync(`words ${String(process.pid)} `.repeat(50));
  const pack = async () =>
    Buffer.from((await repack([{ path: 'a.pf_index', content }]))[0]?.content ?? '');
  const packed = await pack();
  expect((await pack()).equals(packed)).toBe(true);
});
