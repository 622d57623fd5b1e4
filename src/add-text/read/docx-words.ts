import type { Element } from '@xmldom/xmldom';
import type { DocxNumbers } from './docx-numbers.ts';
import { inherited, type Styles } from './docx-styles.ts';
import { child, elements, on } from './docx-xml.ts';
import { noteMark } from './source-writer.ts';

/** A Word document as it is read, from its first paragraph to its last. */
export interface DocxReading {
  readonly styles: Styles;
  readonly numbers: DocxNumbers;
  /** How often Word makes something of the words that its file does not say, or that they leave out; the editor is told. */
  readonly seen: { numbers: number; caps: number; contents: number; boxes: number };
  /** Ids of the footnotes whose marks were met. */
  readonly notes: string[];
}

/** The words of a paragraph with its automatic number. */
interface ParagraphWords {
  readonly words: string;
  readonly bold: boolean;
  /** A line of an automatic table of contents. */
  readonly contents: boolean;
}

/** Words of a run or of what holds runs; a line break is "\n". */
function wordsOf(node: Element, caps: boolean, reading: DocxReading): string {
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
      return choice === undefined ? '' : wordsOf(choice, caps, reading);
    }
    case 'w:txbxContent':
      reading.seen.boxes += 1;
      return `\n${elements(node)
        .map((e) => wordsOf(e, caps, reading))
        .join('\n')}\n`;
    case 'w:footnoteReference':
      reading.notes.push(node.getAttribute('w:id') ?? '');
      return noteMark(String(reading.notes.length));
    case 'w:r': {
      const face = child(node, 'w:rPr');
      if (on(face, 'w:vanish')) return '';
      const own = caps || on(face, 'w:caps');
      if (own) reading.seen.caps += 1;
      return elements(node)
        .map((e) => wordsOf(e, own, reading))
        .join('');
    }
    default:
      return elements(node)
        .map((e) => wordsOf(e, caps, reading))
        .join('');
  }
}

/** Reads a paragraph; its number is the next of its list. */
export function paragraphWords(p: Element, reading: DocxReading): ParagraphWords {
  const { styles, numbers, seen } = reading;
  const properties = child(p, 'w:pPr');
  const styleId = (properties && child(properties, 'w:pStyle')?.getAttribute('w:val')) ?? null;
  const style = styleId === null ? undefined : styles.get(styleId);
  const caps = inherited(styles, styleId, (s) => (s.caps ? true : null)) ?? false;
  const words = elements(p)
    .map((e) => wordsOf(e, caps, reading))
    .join('')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  const num = properties && child(properties, 'w:numPr');
  const numId =
    num === undefined
      ? inherited(styles, styleId, (s) => s.numId)
      : (child(num, 'w:numId')?.getAttribute('w:val') ?? null);
  const ilvl = num === undefined ? null : (child(num, 'w:ilvl')?.getAttribute('w:val') ?? null);
  const level =
    ilvl === null
      ? (inherited(styles, styleId, (s) => (s.numId === null ? null : s.level)) ?? 0)
      : Number(ilvl);
  const mark = numId === null || numId === '0' || words === '' ? '' : numbers.next(numId, level);
  if (mark !== '') seen.numbers += 1;
  const runs = [...p.getElementsByTagName('w:r')].filter(
    (r) => (r.textContent ?? '').trim() !== '',
  );
  const styleBold = inherited(styles, styleId, (s) => (s.bold ? true : null)) ?? false;
  return {
    words: mark === '' ? words : `${mark} ${words}`,
    bold: runs.length > 0 && runs.every((r) => on(child(r, 'w:rPr'), 'w:b') || styleBold),
    contents: /^(?:toc|mục lục) ?\d/iu.test(style?.name ?? ''),
  };
}
