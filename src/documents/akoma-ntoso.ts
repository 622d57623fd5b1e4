import { markupEscape } from '../domain/words/escapes.ts';
import { typeData } from '../schemas/text-types.ts';
import type { Text } from '../model/model.ts';
import { letterheadKinds } from '../model/clause-kinds.ts';
import { isPart, type TextDocument } from './document.ts';
import type { Block, BlockCell, Note } from './document-block.ts';
import { eIdOf } from './eid.ts';
import { frameWords } from './frame-words.ts';
import { blockTree, type BlockNode } from './tree.ts';

const akomaNtoso = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Elements by the abbreviation that the last part of an eId begins with. */
const elements: Readonly<Record<string, string>> = {
  part: 'part',
  sec: 'section',
  art: 'article',
  para: 'paragraph',
  point: 'point',
  indent: 'indent',
  alinea: 'alinea',
  lvl: 'level',
  hcontainer: 'hcontainer',
  chp: 'chapter',
  att: 'hcontainer',
  block: 'hcontainer',
  fn: 'hcontainer',
  table: 'hcontainer',
};

/** Notes by editors; how a clause is cited needs none here: its eId says it. */
const remarks = (notes: readonly Note[]): readonly Note[] =>
  notes.filter((n) => n.sort !== 'citation');
const noteId = ({ number }: Note): string => `meta__note_${number}`;

const inline = ({ runs }: Pick<Block, 'runs'>): string =>
  runs
    .map(({ text, emphasis, lineBreak, notes }) => {
      const words = markupEscape(text);
      const looked =
        emphasis === 'em' ? `<i>${words}</i>` : emphasis === 'strong' ? `<b>${words}</b>` : words;
      const refs = remarks(notes)
        .map((n) => `<noteRef href="#${noteId(n)}" marker="${n.number}"/>`)
        .join('');
      return `${lineBreak === true ? '<eol/>' : ''}${looked}${refs}`;
    })
    .join('');

const num = ({ marker }: Block): string =>
  marker === '' ? '' : `<num>${markupEscape(marker)}</num>`;

/** What a container without an element of its own is named. */
const containerNames: Partial<Record<Block['kind'], string>> = {
  'muc-luc': 'mucLuc',
  'phu-luc': 'phuLuc',
  'chu-thich': 'chuThich',
  bang: 'bang',
};

const cells = (row: readonly BlockCell[], name: 'td' | 'th'): string =>
  row
    .map(
      (c) =>
        `<${name}${c.colspan === 1 ? '' : ` colspan="${c.colspan}"`}${c.rowspan === 1 ? '' : ` rowspan="${c.rowspan}"`}><p>${inline(c)}</p></${name}>`,
    )
    .join('');

/** A table is content of its container; each row has the eId of its clause. */
const table = ({ block, children }: BlockNode): string =>
  `<content><table>${block.table === undefined || block.table.caption.length === 0 ? '' : `<caption>${inline({ runs: block.table.caption })}</caption>`}${(
    block.table?.rows ?? []
  )
    .map((row) => `\n<tr>${cells(row, 'th')}</tr>`)
    .join('')}${children
    .map((c) => `\n<tr eId="${eIdOf(c.block.id)}">${cells(c.block.cells ?? [], 'td')}</tr>`)
    .join('')}</table></content>`;

/** A unit of the hierarchy: its number, then a heading, or words that introduce what is below, or words alone. */
function unit({ block, children }: BlockNode): string {
  const eId = eIdOf(block.id);
  const name = elements[/([a-z]+)_[^_]*$/.exec(eId)?.[1] ?? ''];
  if (name === undefined) throw new Error(`"${block.id}" has no element of Akoma Ntoso.`);
  const words = inline(block);
  const own =
    children.length === 0
      ? `<content><p>${words}</p></content>`
      : block.level !== null
        ? `<heading>${words}</heading>`
        : `<intro><p>${words}</p></intro>`;
  const named = name === 'hcontainer' ? ` name="${containerNames[block.kind] ?? block.kind}"` : '';
  if (block.table !== undefined)
    return `<${name}${named} eId="${eId}">${num(block)}${table({ block, children })}</${name}>`;
  return `<${name}${named} eId="${eId}">${num(block)}${own}${children.map((c) => `\n${unit(c)}`).join('')}</${name}>`;
}

const paragraph = ({ block }: BlockNode): string =>
  `<p eId="${eIdOf(block.id)}">${num(block)}${inline(block)}</p>`;

/** A part of the document that stands before or after its body; '' when the text has none. */
const section = (name: string, inside: readonly string[]): string =>
  inside.length === 0 ? '' : `<${name}>\n${inside.join('\n')}\n</${name}>`;

function preamble(nodes: readonly BlockNode[]): string {
  const out: string[] = [];
  const bases = nodes.filter((n) => n.block.kind === 'can-cu');
  for (const node of nodes) {
    const { kind, id } = node.block;
    if (kind !== 'can-cu')
      out.push(`<formula eId="${eIdOf(id)}" name="${kind}"><p>${inline(node.block)}</p></formula>`);
    else if (node === bases[0])
      out.push(
        `<citations eId="preamble__cits">\n${bases
          .map((b) => `<citation eId="${eIdOf(b.block.id)}"><p>${inline(b.block)}</p></citation>`)
          .join('\n')}\n</citations>`,
      );
  }
  return section('preamble', out);
}

const conclusions = (nodes: readonly BlockNode[]): string =>
  section(
    'conclusions',
    nodes.map((node) =>
      node.block.kind === 'noi-nhan'
        ? `<blockList eId="${eIdOf(node.block.id)}"><listIntroduction>${inline(node.block)}</listIntroduction>\n${node.children
            .map(
              ({ block }) =>
                `<item eId="${eIdOf(block.id)}">${num(block)}<p>${inline(block)}</p></item>`,
            )
            .join('\n')}\n</blockList>`
        : paragraph(node),
    ),
  );

/** What of a text its metadata say. */
type DescribedText = Pick<Text, 'type' | 'number' | 'date' | 'issuer' | 'shortName' | 'title'>;

/** The schema demands a day everywhere; where none is known, this one stands with a name that says so. */
const noDay = '0001-01-01';
const dayOf = ({ date }: DescribedText): string =>
  `<FRBRdate date="${date ?? noDay}" name="${date === null ? 'khong-ro-ngay' : 'ngay-ban-hanh'}"/>`;

/** Identification by what the edition knows and no more; addresses are our own, none is minted for the authorities. */
function identification(text: DescribedText, address: string): string {
  const addresses = `<FRBRthis value="${markupEscape(address)}"/>\n<FRBRuri value="${markupEscape(address)}"/>`;
  return `<identification source="#doi-chieu">
<FRBRWork>
${addresses}
${dayOf(text)}
<FRBRauthor href="#${text.issuer === null ? 'khong-ro' : 'co-quan-ban-hanh'}"/>
<FRBRcountry value="vn"/>${text.number === null ? '' : `\n<FRBRnumber value="${markupEscape(text.number)}"/>`}
<FRBRname value="${markupEscape(text.type)}"/>
</FRBRWork>
<FRBRExpression>
${addresses}
${dayOf(text)}
<FRBRauthor href="#${text.issuer === null ? 'khong-ro' : 'co-quan-ban-hanh'}"/>
<FRBRlanguage language="vie"/>
</FRBRExpression>
<FRBRManifestation>
${addresses}
<FRBRdate date="${noDay}" name="khong-ghi"/>
<FRBRauthor href="#doi-chieu"/>
<FRBRformat value="application/akn+xml"/>
</FRBRManifestation>
</identification>`;
}

/** One "-" after another ends a comment. */
const comment = (words: string): string => words.replace(/-(?=-)/g, '- ');

/**
 * A whole text in Akoma Ntoso 1.0 (OASIS LegalDocumentML). A decision is an `act`; a resolution of the Party, which is no act of the
 * state, and a speech are a `doc`. Each clause has the eId of its id (`eid.ts`).
 */
export function akomaNtosoXml({ sections, notes }: TextDocument): string {
  const [part] = sections;
  if (part === undefined || !isPart(part) || sections.length > 1)
    throw new Error('A document of Akoma Ntoso is one text.');
  const { text, address, blocks } = part;
  const { first, rows } = frameWords(part);
  const nodes = blockTree(blocks);
  const of = (kinds: readonly Block['kind'][]) => nodes.filter((n) => kinds.includes(n.block.kind));
  const before = of([...letterheadKinds, 'tieu-de']);
  const grounds = of(['tham-quyen', 'can-cu', 'de-nghi', 'quyet-dinh']);
  const end = of(['noi-nhan', 'ky-ten']);
  const framed = new Set([...before, ...grounds, ...end]);
  const isAct = typeData[text.type].act === true;
  const bodyName = isAct ? 'body' : 'mainBody';
  const remarked = [
    `<note eId="meta__note_0"><p>${markupEscape(`${first}.`)}</p>\n${rows.map(({ name, words }) => `<p>${markupEscape(`${name}: ${words}.`)}</p>`).join('\n')}</note>`,
    ...remarks(notes).map((n) => `<note eId="${noteId(n)}"><p>${markupEscape(n.words)}</p></note>`),
  ];
  const body = [
    section('preface', before.map(paragraph)),
    preamble(grounds),
    section(bodyName, nodes.filter((n) => !framed.has(n)).map(unit)),
    conclusions(end),
  ].filter((s) => s !== '');
  const kind = isAct ? 'act' : 'doc';
  const name = typeData[text.type].akn;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!--
${comment([`${first}.`, ...rows.map((r) => `${r.name}: ${r.words}.`)].join('\n'))}
-->
<akomaNtoso xmlns="${akomaNtoso}">
<${kind} name="${name}" contains="originalVersion">
<meta>
${identification(text, address)}
<references source="#doi-chieu">
<TLCOrganization eId="doi-chieu" href="${markupEscape(address)}" showAs="Đối chiếu"/>
${
  text.issuer === null
    ? `<TLCPerson eId="khong-ro" href="${markupEscape(address)}" showAs="bản nguồn không ghi"/>`
    : `<TLCOrganization eId="co-quan-ban-hanh" href="${markupEscape(address)}" showAs="${markupEscape(text.issuer)}"/>`
}
</references>
<notes source="#doi-chieu">
${remarked.join('\n')}
</notes>
</meta>
${body.join('\n')}
</${kind}>
</akomaNtoso>
`;
}
