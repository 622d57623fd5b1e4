import { existsSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { clauseParts } from '../../src/documents/document.ts';
import { textFile, textFileName, textFormats } from '../../src/documents/text-files.ts';
import { wholeText } from '../../src/documents/whole-text.ts';
import { shortNotice } from '../../src/domain/text/short-notice.ts';
import { addressOn } from '../../src/model/addresses.ts';
import { builtPages, tree } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';
import { has, runs } from '../support/words-of-file.ts';
import { filesNamed } from '../support/files-named.ts';

const folder = 'dist/tai-ve/';
const { homepage, version } = JSON.parse(readFileSync('dist/du-lieu/datapackage.json', 'utf8')) as {
  homepage?: string;
  version: string;
};
const at = addressOn(homepage === undefined ? undefined : new URL(homepage));
const printed = edition.texts
  .map(({ slug }) => `${folder}${slug}.pdf`)
  .filter((f) => existsSync(f));

test('every text lies in every format, and a PDF of all or of none', () => {
  const expected = edition.texts
    .flatMap(({ slug }) => textFormats.map(({ ending }) => textFileName(slug, ending)))
    .filter((name) => !name.endsWith('.pdf') || printed.length > 0);
  expect(
    filesNamed(`${folder}*`)
      .map((f) => f.slice(folder.length))
      .sort(),
  ).toEqual(expected.sort());
});

test.for(edition.texts.map((t) => [t.slug, t] as const))(
  '%s lies there as it is made anywhere else, byte for byte',
  async ([slug, text]) => {
    const document = wholeText(edition, text, at, version);
    for (const { ending } of textFormats)
      if (ending !== 'pdf')
        expect(
          readFileSync(`${folder}${slug}.${ending}`).equals(
            Buffer.from(await textFile(document, ending)),
          ),
          ending,
        ).toBe(true);
  },
);

test('without its look, a number of a note is no digit of the text: it stands in brackets', () => {
  const marks = filesNamed(`${folder}*`)
    .filter((f) => f.endsWith('.html'))
    .flatMap((f) => parse(readFileSync(f, 'utf8')).querySelectorAll('sup'));
  expect(marks.length).toBeGreaterThan(30);
  for (const mark of marks) expect(mark.text).toMatch(/^(?:\[\d+\])+$/);
});

test('the list of texts links to every file with its size, and no page to one that is not there', () => {
  const links = builtPages().flatMap((page) =>
    [...page.html.matchAll(/href="(\/tai-ve\/[^"]*)"/g)].map(
      ([, href]) => [page.path, href ?? ''] as const,
    ),
  );
  expect(links.filter(([, href]) => !existsSync(`dist${href}`))).toEqual([]);
  const listed = links.filter(([path]) => path === '/van-ban/').map(([, href]) => `dist${href}`);
  expect(listed.sort()).toEqual(filesNamed(`${folder}*`).sort());
  const page = builtPages().find((p) => p.path === '/van-ban/') ?? expect.fail('no list');
  for (const link of tree(page).querySelectorAll('.text-downloads__files a'))
    expect(link.text).toMatch(/\d (?:kB|MB)/);
});

/** A PDF with what stands in its object streams unpacked behind it (ISO 32000-1, 7.5.7). */
function objectsOf(file: Buffer): string {
  const words = file.toString('latin1');
  const packed = [...words.matchAll(/\/Type \/ObjStm[^>]*\/Length (\d+)>>\nstream\n/g)].map(
    (found) => {
      const start = found.index + found[0].length;
      return inflateSync(file.subarray(start, start + Number(found[1]))).toString('latin1');
    },
  );
  expect(packed.length).toBeGreaterThan(0);
  return words + packed.join('');
}

describe.skipIf(printed.length === 0)('a PDF (where a Chromium was there to print it)', () => {
  test.for(printed)(
    '%s is tagged, names its language and has bookmarks, and no time of printing',
    (file) => {
      const pdf = objectsOf(readFileSync(file));
      expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toContain('/Lang (vi)');
      expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
      expect(pdf).not.toMatch(/\/(?:CreationDate|ModDate)/);
      expect(pdf).toContain('/MediaBox [0 0 594.95');
    },
  );

  test.skipIf(!has('pdftotext')).for(printed)(
    '%s says every word in order, the notice at the head and the number at the foot of each page (where pdftotext is there)',
    (file) => {
      const read = (...options: string[]): string =>
        runs('pdftotext', ['-raw', '-enc', 'UTF-8', ...options, file, '-']).stdout.normalize('NFC');
      const slug = file.slice(folder.length, -'.pdf'.length);
      const text = edition.texts.find((t) => t.slug === slug) ?? expect.fail(`no ${slug}`);
      const [part] = clauseParts(wholeText(edition, text, at, version));
      // With the numbers of notes, which stand in the words, and without spaces, which the lines of a page are not sure of.
      const words = (part?.blocks ?? [])
        .map(({ marker, runs }) =>
          [
            marker,
            ...runs.map((r) => [r.text, ...r.notes.map((n) => `[${n.number}]`)].join('')),
          ].join(''),
        )
        .join('')
        .replace(/\s+/g, '');
      // Points of A4 between the head and the foot.
      const body = read('-x', '0', '-y', '62', '-W', '595', '-H', '716').replace(/\s+/g, '');
      const start = body.indexOf(words.slice(0, 40), body.indexOf('nhưbảnnguồn'));
      expect(start).toBeGreaterThan(0);
      expect(body.slice(start, start + words.length)).toBe(words);
      const pages = read().split('\f').slice(0, -1);
      expect(pages.length).toBeGreaterThan(5);
      for (const [i, page] of pages.entries()) {
        expect(page).toContain(shortNotice);
        expect(page).toContain(`${i + 1} / ${pages.length}`);
      }
    },
  );
});
