import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { akomaNtosoXml } from '../../../src/documents/akoma-ntoso.ts';
import { documentOf, taken } from '../../../src/documents/document.ts';
import { docx } from '../../../src/documents/docx/docx.ts';
import { eIdOf, idOf } from '../../../src/documents/eid.ts';
import { htmlPage } from '../../../src/documents/html.ts';
import { markdown } from '../../../src/documents/markdown.ts';
import { plainText } from '../../../src/documents/plain-text.ts';
import { parseText } from '../../../src/edition/parse-mdx.ts';
import type { Clause } from '../../../src/model/clause.ts';
import { edition } from '../../support/edition.ts';

const clauses = parseText(
  't',
  `<PhuLuc so="PHỤ LỤC I">

DANH MỤC

<Bang so="Bảng 1.">

Việc

| TT | Nhiệm vụ | Chủ trì |
| --- | --- | --- |
| I | Hạ tầng | ← |
| 1 | Lắp <Sic doc="trạm">tram</Sic><br />- tại xã | Sở A |
| 2 | Bảo trì | ↑ |

</Bang>

</PhuLuc>`,
  't.mdx',
);
const of = (id: string | null) => clauses.find((c) => c.id === id);
const lineage = (c: Clause): Clause[] => {
  const parent = of(c.parent);
  return parent === undefined ? [] : [parent, ...lineage(parent)];
};
const [text] = edition.texts;
const [province] = edition.provinces;
if (text === undefined || province === undefined) throw new Error('The edition is empty.');
const document = documentOf(
  'Ví dụ',
  [{ text, province, presented: null, clauses: clauses.map((c) => taken(c, lineage(c))) }],
  (path) => path,
  (_, clause) => clause.endsWith('_h2'),
  { named: false, version: null },
);

test('HTML: a table with merged cells; caption and head have its id, each row its own', () => {
  const page = htmlPage(document, { style: '', contents: false });
  expect(page).toContain('<thead id="phu-luc-i_bang-1">');
  expect(page).toContain(
    '<tr id="phu-luc-i_bang-1_h1"><td>I</td><td colspan="2">Hạ tầng</td></tr>',
  );
  expect(page).toContain('<td rowspan="2">Sở <span class="unbroken">A<sup>');
  expect(page).toContain('<tr id="phu-luc-i_bang-1_h3"><td>2</td><td>Bảo trì</td></tr>');
});
test('Markdown: a table of GitHub, a covered cell empty', () => {
  expect(markdown(document)).toContain(
    '**Bảng 1. Việc**\n\n| TT | Nhiệm vụ | Chủ trì |\n| --- | --- | --- |\n| I | Hạ tầng |  |\n| 1 | Lắp tram[^1]<br>\\- tại xã | Sở A[^2] |\n| 2 | Bảo trì |  |',
  );
});
test('TXT: every word, cells apart by tabs', () => {
  expect(plainText(document)).toContain('1\tLắp tram - tại xã\tSở A');
});
test('Akoma Ntoso: an appendix is a container, its rows have eIds that lead back', () => {
  const xml = akomaNtosoXml(document);
  expect(xml).toContain('<hcontainer name="phuLuc" eId="att_phu-luc-i"><num>PHỤ LỤC I</num>');
  expect(xml).toContain('<tr eId="att_phu-luc-i__table_1__tr_1"><td><p>I</p></td><td colspan="2">');
  for (const id of [
    ...clauses.map((c) => c.id),
    'chuong-i',
    'chuong-i_muc-1',
    'phu-luc-i_kem-theo',
    'ke-hoach_i_1-1',
    'chu-thich-1',
  ])
    expect(idOf(eIdOf(id)), id).toBe(id);
});
test('DOCX: a real table, its head repeated on each page', async () => {
  const xml = strFromU8(unzipSync(await docx(document))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('<w:tblHeader/>');
  expect(xml).toContain('<w:gridSpan w:val="2"/>');
  expect(xml).toContain('<w:vMerge w:val="restart"/>');
  expect(xml.replace(/<[^>]+>/g, '')).toContain('Bảo trì');
});
