import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, test } from 'vitest';
import type { IndexFile } from '../../../../../src/search/build/index-file.ts';
import { reshapeIndex } from '../../../../../src/search/build/pagefind-format/reshape-index.ts';
import {
  contentsShape,
  open,
  pieceShape,
} from '../../../../../src/search/build/pagefind-format/shapes.ts';

const signed = (body: Uint8Array | string): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(body)]));
const places = [[0, [-25, 1], []]];
const words = ['caˑ', 'caˑr', 'caˑs', 'dieˑ'].map((word) => [word, places, []]);

interface Written {
  readonly version?: string;
  readonly piece?: unknown;
  readonly listed?: unknown;
  readonly record?: string;
}

/** A small index as Pagefind 1.6 writes it, but for what is given. */
const written = ({
  version = '1.6.0',
  piece = [words],
  listed = [['vi_old', 4, '']],
  record = '{"url":"/a/","content":"ca die"}',
}: Written = {}): readonly IndexFile[] => [
  { path: 'pagefind.js', content: Buffer.from('export const search = null') },
  {
    path: 'pagefind-entry.json',
    content: Buffer.from('{"version":"1.6.0","languages":{"vi":{"hash":"vi_1234"}}}'),
  },
  {
    path: 'pagefind.vi_1234.pf_meta',
    content: signed(encode([version, listed, [['caˑ', 'dieˑ', 'vi_piece']], [], [], []])),
  },
  { path: 'index/vi_piece.pf_index', content: signed(encode(piece)) },
  { path: 'fragment/vi_old.pf_fragment', content: signed(record) },
];
const wanted = { nameOf: (url: string) => `named-by-${url.length}`, pieceSize: 10 };

test('records get the names that are wanted, pieces are small, and the contents list both', () => {
  const { entry, files } = reshapeIndex(written(), wanted);
  const meta = files.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
  const [, records, pieces] = open(meta, contentsShape);
  expect(records).toEqual([[expect.stringMatching(/^vi_named-by-3-[\da-f]{4}0$/), 4, '']]);
  expect(pieces.map(([from, to]) => [from, to])).toEqual([
    ['caˑ', 'caˑ{'],
    ['dieˑ', 'dieˑ{'],
  ]);
  expect(files.map(({ path }) => path).sort()).toEqual(
    [
      'pagefind.js',
      meta.path,
      `fragment/${records[0]?.[0]}.pf_fragment`,
      ...pieces.map(([, , name]) => `index/${name}.pf_index`),
    ].sort(),
  );
  expect(`pagefind.${entry.languages.vi?.hash}.pf_meta`).toBe(meta.path);
  expect(
    pieces.flatMap(([, , name]) =>
      files
        .filter(({ path }) => path === `index/${name}.pf_index`)
        .flatMap((file) => open(file, pieceShape)[0]),
    ),
  ).toEqual(words);
});

test.for<[what: string, files: readonly IndexFile[], said: RegExp]>([
  ['another version', written({ version: '1.7.0' }), /pf_meta, at \[0\].*"1\.6\."/],
  [
    'a record with a field more',
    written({ listed: [['vi_old', 4, '', 0]] }),
    /pf_meta, at \[1\.0\]/,
  ],
  [
    'records bundled in files',
    written({ listed: [['vi_old', 4, 'b']] }),
    /pf_meta, at \[1\.0\.2\]/,
  ],
  ['words in another shape', written({ piece: [[['caˑ', places]]] }), /pf_index, at \[0\.0/],
  ['more than words in a piece', written({ piece: [words, []] }), /pf_index, at \[\]/],
  ['a record without an address', written({ record: '{"link":"/a/"}' }), /pf_fragment, at \[url\]/],
  [
    'a file that does not begin as it should',
    written().map((f) =>
      f.path.endsWith('.pf_index') ? { ...f, content: gzipSync('pagefind_new') } : f,
    ),
    /vi_piece\.pf_index: .*does not begin with/,
  ],
  [
    'a list without a length',
    written().map((f) =>
      f.path.endsWith('.pf_index') ? { ...f, content: signed(Uint8Array.of(0x9f, 0xff)) } : f,
    ),
    /vi_piece\.pf_index: .*indefinite/,
  ],
  [
    'a piece that is listed and not there',
    written().filter((f) => !f.path.endsWith('.pf_index')),
    /there is no index\/vi_piece\.pf_index/,
  ],
  [
    'no table of contents',
    written().filter((f) => !f.path.endsWith('.pf_meta')),
    /there is no pf_meta/,
  ],
])('%s is refused, with what would be right', ([, files, said]) => {
  expect(() => reshapeIndex(files, wanted)).toThrow(said);
  expect(() => reshapeIndex(files, wanted)).toThrow(
    /Pagefind writes its index in another way.*Right would be what Pagefind 1\.6 writes.*shapes\.ts/,
  );
});
