import { datedHeading } from '../../src/domain/cite/dated-heading.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { akomaNtosoXml } from '../../src/documents/akoma-ntoso.ts';
import { clauseParts } from '../../src/documents/document.ts';
import { docx } from '../../src/documents/docx/docx.ts';
import { eIdOf, idOf } from '../../src/documents/eid.ts';
import { markdown } from '../../src/documents/markdown.ts';
import { textFile, textFormats } from '../../src/documents/text-files.ts';
import { chosenClauses, wholeText } from '../../src/documents/whole-text.ts';
import { citeClause } from '../../src/domain/cite/cite.ts';
import { forceToday, notOfficial } from '../../src/domain/text/short-notice.ts';
import { addressOn, fromRoot } from '../../src/model/addresses.ts';
import { printed } from '../../src/model/clause.ts';
import { edition } from '../support/edition.ts';
import { wordsOf } from '../support/removals.ts';
import {
  has,
  readAkomaNtoso,
  readDocx,
  readHtml,
  readMarkdown,
  readPlain,
  readXml,
  runs,
} from '../support/words-of-file.ts';

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const texts = edition.texts.map((t) => [t.slug, t] as const);
const wordsIn = (slug: string): string[] =>
  edition.texts
    .filter((t) => t.slug === slug)
    .flatMap((t) => t.clauses.flatMap((c) => wordsOf(printed(c))));

describe.for(texts)('%s', ([slug, text]) => {
  const document = wholeText(edition, text, fromRoot);
  const words = wordsIn(slug);

  test('as Word says every word in order, read by mammoth, and its headings are Word’s own', async () => {
    const file = await readDocx(await textFile(document, 'docx'));
    expect(file.complaints).toEqual([]);
    expect(file.words).toEqual(words);
    const own = clauseParts(document)[0]?.blocks.filter((b) => b.level !== null) ?? [];
    expect(own.length).toBeGreaterThan(10);
    expect(file.headings).toEqual(
      own.map((b) => [
        b.level,
        wordsOf([b.marker, ...b.runs.map((r) => r.text)].join(' ').replace(/ +/g, ' ')).join(' '),
      ]),
    );
    expect(file.notes.length).toBe(document.notes.length);
    for (const [i, note] of document.notes.entries()) expect(file.notes[i]).toContain(note.words);
  });

  test('as HTML, Markdown, plain text and Akoma Ntoso says every word in order', async () => {
    const file = async (ending: 'html' | 'md' | 'txt' | 'xml') =>
      read(await textFile(document, ending));
    expect(readHtml(await file('html')), 'html').toEqual(words);
    expect(readMarkdown(await file('md')), 'md').toEqual(words);
    expect(readPlain(await file('txt')), 'txt').toEqual(words);
    expect(readAkomaNtoso(await file('xml')), 'xml').toEqual(words);
  });

  test('in every format begins with what one must know before citing', async () => {
    /** Where the text begins. */
    const begins = { html: '<article', md: '\n---\n', txt: '\n\n', xml: '<akomaNtoso' } as const;
    for (const ending of ['html', 'md', 'txt', 'xml'] as const) {
      const file = read(await textFile(document, ending));
      const notice = file.slice(
        file.indexOf(notOfficial),
        file.indexOf(begins[ending], ending === 'txt' ? file.indexOf(forceToday) : 0),
      );
      expect(notice.startsWith(notOfficial), ending).toBe(true);
      expect(notice, ending).toMatch(/Hiệu lực hiện nay(?:: |<\/dt><dd>)chưa kiểm/);
      expect(notice, ending).toContain(`/van-ban/${slug}/`);
      expect(notice, ending).toMatch(/Bản chính thức/);
    }
    const word = await readDocxWhole(await textFile(document, 'docx'));
    expect(wordsOf(word.slice(0, 1500)).join(' ')).toContain(notOfficial);
    expect(word).toMatch(/Hiệu lực hiện nay\s+chưa kiểm/);
  });

  test('has the same bytes each time it is made', async () => {
    for (const { ending } of textFormats)
      if (ending !== 'pdf')
        expect(
          Buffer.from(await textFile(wholeText(edition, text, fromRoot), ending)).equals(
            Buffer.from(await textFile(document, ending)),
          ),
          ending,
        ).toBe(true);
  });

  test('gives every clause an eId of Akoma Ntoso that leads back to it and begins with its parent’s', () => {
    const eIds = new Set<string>();
    for (const { id, parent } of text.clauses) {
      const eId = eIdOf(id);
      expect(idOf(eId)).toBe(id);
      expect(eIds.has(eId), eId).toBe(false);
      eIds.add(eId);
      if (parent !== null) expect(eId.startsWith(`${eIdOf(parent)}__`), eId).toBe(true);
    }
    const root = readXml(akomaNtosoXml(document));
    const found = [...root.getElementsByTagName('*')]
      .map((e) => e.getAttribute('eId') ?? '')
      .filter((eId) => eId !== '');
    expect(new Set(found).size).toBe(found.length);
    expect([...eIds].filter((eId) => !found.includes(eId))).toEqual([]);
  });

  test('as Akoma Ntoso has the structure that the standard gives (not the schema: no package carries it)', () => {
    const root = readXml(akomaNtosoXml(document)).documentElement ?? expect.fail('no root');
    expect([root.tagName, root.namespaceURI]).toEqual([
      'akomaNtoso',
      'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
    ]);
    const children = (e: Element) =>
      [...e.childNodes].filter((n): n is Element => n.nodeType === 1);
    const [kind] = children(root as unknown as Element);
    if (kind === undefined) expect.fail('no document');
    expect(kind.tagName).toBe(text.type === 'Quyết định' ? 'act' : 'doc');
    const order = [
      'meta',
      'preface',
      'preamble',
      kind.tagName === 'act' ? 'body' : 'mainBody',
      'conclusions',
    ];
    const parts = children(kind).map((e) => e.tagName);
    expect(parts).toEqual(order.filter((name) => parts.includes(name)));
    expect(parts).toContain(order[3]);
    const hierarchy = [
      'part',
      'section',
      'article',
      'paragraph',
      'point',
      'indent',
      'alinea',
      'level',
      'hcontainer',
    ];
    const units = hierarchy.flatMap((name) => [...kind.getElementsByTagName(name)]);
    expect(units.length).toBeGreaterThan(60);
    const shape =
      /^(num )?(content|(heading|intro)( (?:part|section|article|paragraph|point|indent|alinea|level|hcontainer))+)$/;
    expect(
      units
        .map(
          (unit) =>
            [
              unit.getAttribute('eId'),
              children(unit)
                .map((e) => e.tagName)
                .join(' '),
            ] as const,
        )
        .filter(([, names]) => !shape.test(names)),
    ).toEqual([]);
    const references = new Set(
      [...kind.getElementsByTagName('*')].map((e) => e.getAttribute('eId') ?? ''),
    );
    const targets = [...kind.getElementsByTagName('*')]
      .flatMap((e) => [e.getAttribute('href') ?? '', e.getAttribute('source') ?? ''])
      .filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((href) => !references.has(href.slice(1)))).toEqual([]);
    expect(kind.getElementsByTagName('FRBRnumber').length).toBe(text.number === null ? 0 : 1);
    expect(kind.getElementsByTagName('FRBRdate').item(0)?.getAttribute('date')).toBe(
      text.date ?? '0001-01-01',
    );
  });
});

/** All words of a Word file, the notice too. */
async function readDocxWhole(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

const schema = process.env['AKOMA_NTOSO_XSD'];
test.skipIf(schema === undefined || !has('xmllint'))(
  'every text is valid by the schema of OASIS (where AKOMA_NTOSO_XSD names akomantoso30.xsd and xmllint is there)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'akn-'));
    const faults = edition.texts.map((text) => {
      const file = join(folder, `${text.slug}.xml`);
      writeFileSync(file, akomaNtosoXml(wholeText(edition, text, fromRoot)));
      return runs('xmllint', ['--noout', '--schema', schema ?? '', file]);
    });
    rmSync(folder, { recursive: true });
    expect(faults.filter((f) => f.status !== 0).map((f) => f.stderr)).toEqual([]);
  },
);

describe('a choice of clauses', () => {
  const choice = [
    { text: 'tra-vinh-qd2043-2024', clause: 'dieu-1_khoan-2_diem-b_g7_c2' },
    { text: 'kien-giang-nq22', clause: 'ii_2-2-1-3' },
    { text: 'kien-giang-nq22', clause: 'ii_2-2-1-3_g1' },
    { text: 'kien-giang-nq22', clause: 'i_g1' },
  ];
  const at = addressOn(new URL('https://vi-du.vn'));
  const document = chosenClauses(edition, 'Trích để dẫn', choice, at);

  test('says the words of those clauses under the name of their text, each with its citation and address', async () => {
    const file = await readDocx(await docx(document));
    const said = ({ text, clause }: (typeof choice)[number]) =>
      wordsOf(printed(edition.clause(text, clause) ?? expect.fail(`no ${clause}`)));
    const expected = clauseParts(document).flatMap(({ text }) => [
      ...wordsOf(text.shortName),
      ...choice.filter((c) => c.text === text.slug).flatMap(said),
    ]);
    expect(file.words).toEqual(expected);
    const source = markdown(document);
    for (const { text, clause } of choice) {
      const { citation, url } = citeClause(edition, text, clause);
      const note = file.notes.find(
        (n) => n.includes(`${at(url)} `) || n.endsWith(at(url)) || n.includes(at(url)),
      );
      expect(note?.toLowerCase(), clause).toContain(citation.toLowerCase());
      expect(source, clause).toContain(`<${at(url)}>`);
    }
  });

  test('names the heading that dates a clause where its words do not, as a clause’s own citation does, and where the heading is not taken itself', () => {
    const heading = 'dưới đề mục “2.2.1. Mục tiêu đến năm 2025”';
    const notes = (clauses: readonly string[]) =>
      chosenClauses(
        edition,
        'x',
        clauses.map((clause) => ({ text: 'kien-giang-nq22', clause })),
        at,
      )
        .notes.filter((n) => n.sort === 'citation')
        .map((n) => n.words);
    expect(notes(['ii_2-2-1-3_g1'])).toEqual([
      `Gạch đầu dòng thứ 1, mục 2.2.1.3, phần II Nghị quyết số 22-NQ/TU, ${heading}.`,
    ]);
    expect(notes(['ii_2-2-1', 'ii_2-2-1-3_g1']).at(-1)).not.toContain('đề mục');
    // Every clause of the edition, by the one rule.
    for (const text of edition.texts)
      for (const clause of text.clauses) {
        const rule = datedHeading(clause.words, edition.lineage(clause).map(printed));
        const [note] = chosenClauses(
          edition,
          'x',
          [{ text: text.slug, clause: clause.id }],
          at,
        ).notes.filter((n) => n.sort === 'citation');
        expect(note?.words.includes('dưới đề mục “'), `${text.slug}#${clause.id}`).toBe(
          rule !== null,
        );
      }
    const whole = wholeText(edition, edition.texts[0]!, at);
    expect(whole.notes.filter((n) => n.words.includes('dưới đề mục'))).toEqual([]);
  });

  test('is refused when the edition has no such clause', () => {
    expect(() =>
      chosenClauses(edition, 'x', [{ text: 'kien-giang-nq22', clause: 'khong-co' }], at),
    ).toThrow('There is no clause "kien-giang-nq22#khong-co".');
  });
});
