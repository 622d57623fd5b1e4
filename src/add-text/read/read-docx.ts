import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { Refusal } from '../../model/refusal.ts';
import { refuseLegacy } from './decode.ts';
import { DocxNumbers } from './docx-numbers.ts';
import { isLayoutTable } from './layout-table.ts';
import { merged, noteMark, SourceWriter } from './source-writer.ts';
import type { Received } from './line.ts';

const isElement = (node: Node): node is Element => node.nodeType === 1;
const elements = (parent: Node): Element[] => [...parent.childNodes].filter(isElement);
const child = (parent: Element, name: string): Element | undefined =>
  elements(parent).find((e) => e.nodeName === name);
const on = (properties: Element | undefined, name: string): boolean => {
  const found = properties === undefined ? undefined : child(properties, name);
  return found !== undefined && !['0', 'false', 'none'].includes(found.getAttribute('w:val') ?? '');
};

/** A style's own list and face, or what it takes from the style it is based on. */
interface Style {
  readonly base: string | null;
  readonly numId: string | null;
  readonly level: number;
  readonly caps: boolean;
  readonly bold: boolean;
  readonly name: string;
}

function stylesOf(document: Document | null): Map<string, Style> {
  const styles = new Map<string, Style>();
  if (document === null) return styles;
  for (const style of document.getElementsByTagName('w:style')) {
    const num = style.getElementsByTagName('w:numPr')[0];
    const face = child(style, 'w:rPr');
    styles.set(style.getAttribute('w:styleId') ?? '', {
      base: child(style, 'w:basedOn')?.getAttribute('w:val') ?? null,
      numId: num?.getElementsByTagName('w:numId')[0]?.getAttribute('w:val') ?? null,
      level: Number(num?.getElementsByTagName('w:ilvl')[0]?.getAttribute('w:val') ?? '0'),
      caps: on(face, 'w:caps'),
      bold: on(face, 'w:b'),
      name: child(style, 'w:name')?.getAttribute('w:val') ?? '',
    });
  }
  return styles;
}

/** Refuses what is no DOCX, by what it is instead. @returns the parts of the package */
function parts(bytes: Uint8Array): Record<string, Uint8Array> {
  const ole = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (ole) {
    const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw locked
      ? new Refusal('tệp DOCX này có mật khẩu.', 'Mở bằng Word, bỏ mật khẩu, lưu lại rồi chạy lại.')
      : new Refusal(
          'tệp này là .doc của Word cũ, không phải .docx.',
          'Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi chạy lại.',
        );
  }
  try {
    const files = unzipSync(bytes);
    if (files['word/document.xml'] !== undefined) return files;
  } catch {
    throw new Refusal(
      'tệp DOCX này hỏng, không mở được.',
      'Lấy lại tệp, hoặc mở bằng Word và lưu lại.',
    );
  }
  throw new Refusal(
    'tệp này không phải tài liệu Word (thiếu word/document.xml).',
    'Đưa đúng tệp .docx của văn bản.',
  );
}

/** A Word document: its paragraphs with their automatic numbers, its tables and footnotes. Headers and footers are no text of it. */
export function readDocx(bytes: Uint8Array): Received {
  const files = parts(bytes);
  const told: string[] = [];
  const xml = (name: string): Document | null => {
    const file = files[name];
    if (file === undefined) return null;
    try {
      return new DOMParser({ onError: () => undefined }).parseFromString(
        new TextDecoder().decode(file),
        'text/xml',
      );
    } catch {
      throw new Refusal(`tệp DOCX này hỏng ở ${name}.`, 'Mở bằng Word, lưu lại rồi chạy lại.');
    }
  };
  const document = xml('word/document.xml');
  const body = document?.getElementsByTagName('w:body')[0];
  if (body === undefined)
    throw new Refusal(
      'tệp DOCX này hỏng, không có lời nào.',
      'Lấy lại tệp, hoặc mở bằng Word và lưu lại.',
    );
  const styles = stylesOf(xml('word/styles.xml'));
  const numbers = new DocxNumbers(xml('word/numbering.xml'));
  const out = new SourceWriter();
  const seen = { numbers: 0, caps: 0, contents: 0, boxes: 0 };
  const notes: string[] = [];

  const inherited = <T>(id: string | null, pick: (s: Style) => T | null): T | null => {
    for (let at = id, n = 0; at !== null && n < 20; n += 1) {
      const style = styles.get(at);
      if (style === undefined) return null;
      const found = pick(style);
      if (found !== null) return found;
      at = style.base;
    }
    return null;
  };

  /** Words of a run or of what holds runs; a line break is "\n". */
  const wordsOf = (node: Element, caps: boolean): string => {
    switch (node.nodeName) {
      case 'w:t': {
        const words = node.textContent ?? '';
        return caps ? words.toUpperCase() : words;
      }
      case 'w:tab':
        return ' ';
      case 'w:br':
      case 'w:cr':
        return '\n';
      case 'w:noBreakHyphen':
        return '-';
      case 'w:softHyphen':
        return '';
      case 'w:sym':
        return '·';
      case 'w:del':
      case 'w:moveFrom':
      case 'w:instrText':
      case 'w:pPr':
      case 'w:rPr':
      case 'w:tbl':
        return '';
      case 'mc:AlternateContent': {
        const choice = child(node, 'mc:Choice');
        return choice === undefined ? '' : wordsOf(choice, caps);
      }
      case 'w:txbxContent':
        seen.boxes += 1;
        return `\n${elements(node)
          .map((e) => wordsOf(e, caps))
          .join('\n')}\n`;
      case 'w:footnoteReference':
        notes.push(node.getAttribute('w:id') ?? '');
        return noteMark(String(notes.length));
      case 'w:r': {
        const face = child(node, 'w:rPr');
        if (on(face, 'w:vanish')) return '';
        const own = caps || on(face, 'w:caps');
        if (own) seen.caps += 1;
        return elements(node)
          .map((e) => wordsOf(e, own))
          .join('');
      }
      default:
        return elements(node)
          .map((e) => wordsOf(e, caps))
          .join('');
    }
  };

  const paragraphWords = (p: Element): { words: string; bold: boolean; contents: boolean } => {
    const properties = child(p, 'w:pPr');
    const styleId = (properties && child(properties, 'w:pStyle')?.getAttribute('w:val')) ?? null;
    const style = styleId === null ? undefined : styles.get(styleId);
    const caps = inherited(styleId, (s) => (s.caps ? true : null)) ?? false;
    const words = elements(p)
      .map((e) => wordsOf(e, caps))
      .join('')
      .replace(/[^\S\n]+/gu, ' ')
      .trim();
    const num = properties && child(properties, 'w:numPr');
    const numId =
      num === undefined
        ? inherited(styleId, (s) => s.numId)
        : (child(num, 'w:numId')?.getAttribute('w:val') ?? null);
    const ilvl = num === undefined ? null : (child(num, 'w:ilvl')?.getAttribute('w:val') ?? null);
    const level =
      ilvl === null
        ? (inherited(styleId, (s) => (s.numId === null ? null : s.level)) ?? 0)
        : Number(ilvl);
    const mark = numId === null || numId === '0' || words === '' ? '' : numbers.next(numId, level);
    if (mark !== '') seen.numbers += 1;
    const runs = [...p.getElementsByTagName('w:r')].filter(
      (r) => (r.textContent ?? '').trim() !== '',
    );
    const styleBold = inherited(styleId, (s) => (s.bold ? true : null)) ?? false;
    return {
      words: mark === '' ? words : `${mark} ${words}`,
      bold: runs.length > 0 && runs.every((r) => on(child(r, 'w:rPr'), 'w:b') || styleBold),
      contents: /^(?:toc|mục lục) ?\d/iu.test(style?.name ?? ''),
    };
  };

  const commentsFile = xml('word/comments.xml');
  /** What the writers of a draft left open in these paragraphs, as a question; null when nothing. */
  const leftOpen = (paragraphs: readonly Element[]): string | null => {
    const words = (...names: readonly string[]): string =>
      paragraphs
        .flatMap((p) => names.flatMap((name) => [...p.getElementsByTagName(name)]))
        .map((e) => (e.textContent ?? '').trim())
        .filter((w) => w !== '')
        .join(' … ')
        .slice(0, 80);
    const [added, deleted] = [words('w:ins', 'w:moveTo'), words('w:del', 'w:moveFrom')];
    const ids = paragraphs.flatMap((p) =>
      [...p.getElementsByTagName('w:commentReference')].map((r) => r.getAttribute('w:id')),
    );
    const comments = [...(commentsFile?.getElementsByTagName('w:comment') ?? [])]
      .filter((c) => ids.includes(c.getAttribute('w:id')))
      .map((c) => `“${(c.textContent ?? '').trim().slice(0, 80)}”`);
    const asked = [
      ...(added === '' && deleted === ''
        ? []
        : [
            `chỗ sửa chưa được chấp nhận (Track Changes): ${[
              ...(added === '' ? [] : [`đã lấy chữ thêm “${added}”`]),
              ...(deleted === '' ? [] : [`đã bỏ chữ xóa “${deleted}”`]),
            ].join(', ')}; bản ban hành in chữ nào?`,
          ]),
      ...(comments.length === 0
        ? []
        : [
            `lời bình của người soạn (${comments.join(', ')}) không phải lời văn bản, nên không lấy: đây có phải bản ban hành không?`,
          ]),
    ];
    return asked.length === 0 ? null : asked.join(' Và ');
  };

  const emit = (p: Element): void => {
    const { words, bold, contents } = paragraphWords(p);
    if (contents) {
      seen.contents += 1;
      return;
    }
    if (words === '') return out.space();
    const ask = leftOpen([p]);
    words
      .split('\n')
      .filter((line) => line.trim() !== '')
      .forEach((line, i) =>
        out.line(line.trim(), {
          whole: true,
          bold,
          ...(ask === null || i > 0 ? {} : { ask }),
        }),
      );
  };
  const cellsOf = (row: Element): Element[] => elements(row).filter((e) => e.nodeName === 'w:tc');
  const paragraphsIn = (node: Element): Element[] => [...node.getElementsByTagName('w:p')];
  /** The words of a cell, and a sign for each further column it lies over; one that goes on from above holds none of its own. */
  const cellWords = (cell: Element): string[] => {
    const properties = child(cell, 'w:tcPr');
    const span = Number(
      (properties && child(properties, 'w:gridSpan')?.getAttribute('w:val')) ?? '1',
    );
    const merge = properties && child(properties, 'w:vMerge');
    const below = merge !== undefined && merge.getAttribute('w:val') !== 'restart';
    const words = paragraphsIn(cell)
      .map((p) => paragraphWords(p).words.replaceAll('\n', ' '))
      .filter((w) => w !== '')
      .join(' ');
    return [
      below ? merged.above : words,
      ...Array<string>(Math.max(0, span - 1)).fill(below ? merged.above : merged.left),
    ];
  };
  const walk = (parent: Element): void => {
    for (const node of elements(parent)) {
      if (node.nodeName === 'w:p') emit(node);
      else if (node.nodeName === 'w:tbl') {
        const rows = elements(node).filter((e) => e.nodeName === 'w:tr');
        const columns = Math.max(0, ...rows.map((r) => cellsOf(r).length));
        if (isLayoutTable(node.textContent ?? '', rows.length, columns))
          for (const row of rows) for (const cell of cellsOf(row)) walk(cell);
        else {
          const asks = new Map<readonly string[], string>();
          const read = rows.map((row) => {
            const cells = cellsOf(row).flatMap((cell) => cellWords(cell));
            const ask = leftOpen(paragraphsIn(row));
            if (ask !== null) asks.set(cells, ask);
            return cells;
          });
          out.table(read, undefined, asks);
        }
      } else if (
        ['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml'].includes(node.nodeName)
      )
        walk(node);
    }
  };
  walk(body);
  const footnotes = xml('word/footnotes.xml');
  notes.forEach((id, i) => {
    const note = [...(footnotes?.getElementsByTagName('w:footnote') ?? [])].find(
      (n) => n.getAttribute('w:id') === id,
    );
    const words =
      note === undefined
        ? ''
        : paragraphsIn(note)
            .map((p) => paragraphWords(p).words)
            .join(' ');
    if (words !== '') out.footnote(String(i + 1), words.replace(/\s+/gu, ' '));
  });
  if (seen.numbers > 0)
    told.push(`Word tự đánh số ${seen.numbers} đoạn: đã tính lại các số ấy và ghi vào bản nguồn.`);
  if (seen.caps > 0)
    told.push(
      `${seen.caps} chỗ chữ thường được Word in thành chữ hoa: bản nguồn ghi chữ hoa như in.`,
    );
  if (seen.contents > 0) told.push(`Bỏ mục lục tự động của Word (${seen.contents} dòng).`);
  if (seen.boxes > 0)
    told.push(
      `${seen.boxes} hộp chữ (text box): lời của nó đứng ở đoạn giữ nó, hãy xem lại thứ tự.`,
    );
  if (Object.keys(files).some((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)))
    told.push('Đầu trang, chân trang của Word không lấy.');
  const received = out.received(told);
  if (!received.pieces.some((p) => p.kind !== 'footnote')) {
    const pictures = Object.keys(files).some((name) => name.startsWith('word/media/'));
    throw pictures
      ? new Refusal(
          'tệp Word này chỉ có ảnh (bản quét), không có chữ.',
          'Tìm bản có chữ; chương trình không tự đoán chữ từ ảnh.',
        )
      : new Refusal('tệp Word này không có chữ nào.', 'Đưa đúng tệp của văn bản.');
  }
  refuseLegacy(received.source);
  return received;
}
