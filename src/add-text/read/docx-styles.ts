import type { Document } from '@xmldom/xmldom';
import { child, on } from './docx-xml.ts';

/** A style's own list and face, or what it takes from the style it is based on. */
interface Style {
  readonly base: string | null;
  readonly numId: string | null;
  readonly level: number;
  readonly caps: boolean;
  readonly bold: boolean;
  readonly name: string;
}

export type Styles = ReadonlyMap<string, Style>;

/** The styles of a document by their ids. */
export function stylesOf(document: Document | null): Styles {
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

/** What a style says, or else the nearest of those that it is based on. @param pick null where it says nothing */
export function inherited<T>(
  styles: Styles,
  id: string | null,
  pick: (s: Style) => T | null,
): T | null {
  for (let at = id, n = 0; at !== null && n < 20; n += 1) {
    const style = styles.get(at);
    if (style === undefined) return null;
    const found = pick(style);
    if (found !== null) return found;
    at = style.base;
  }
  return null;
}
