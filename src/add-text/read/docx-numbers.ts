import type { Document, Element } from '@xmldom/xmldom';

/** What Word numbers by itself is nowhere in the words of a DOCX: it is counted again here, from `numbering.xml`. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
}

const roman = (n: number): string => {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = n;
  let out = '';
  for (const [value, sign] of steps)
    while (left >= value) {
      out += sign;
      left -= value;
    }
  return out;
};

const counted = (n: number, format: string): string => {
  switch (format) {
    case 'upperRoman':
      return roman(n);
    case 'lowerRoman':
      return roman(n).toLowerCase();
    case 'upperLetter':
      return String.fromCharCode(64 + n);
    case 'lowerLetter':
      return String.fromCharCode(96 + n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(n);
  }
};

const children = (parent: Element | Document, name: string): Element[] => [
  ...parent.getElementsByTagName(name),
];
const value = (parent: Element, name: string): string | null =>
  children(parent, name)[0]?.getAttribute('w:val') ?? null;

/** "-" for any dash, "+" for a plus, "·" for every other sign of a bullet. */
const bulletOf = (text: string): string =>
  /^[-–—‐‑−]/u.test(text) ? '-' : text.startsWith('+') ? '+' : '·';

/** Counts the automatic numbers of one document, paragraph after paragraph. */
export class DocxNumbers {
  private readonly levels = new Map<string, Map<number, Level>>();
  private readonly abstractOf = new Map<string, string>();
  private readonly counts = new Map<string, number[]>();
  private readonly started = new Set<string>();

  constructor(numbering: Document | null) {
    if (numbering === null) return;
    for (const abstract of children(numbering, 'w:abstractNum')) {
      const levels = new Map<number, Level>();
      for (const level of children(abstract, 'w:lvl'))
        levels.set(Number(level.getAttribute('w:ilvl')), {
          start: Number(value(level, 'w:start') ?? '1'),
          format: value(level, 'w:numFmt') ?? 'decimal',
          text: value(level, 'w:lvlText') ?? '',
        });
      this.levels.set(abstract.getAttribute('w:abstractNumId') ?? '', levels);
    }
    for (const num of children(numbering, 'w:num')) {
      const id = num.getAttribute('w:numId') ?? '';
      this.abstractOf.set(id, value(num, 'w:abstractNumId') ?? '');
      for (const override of children(num, 'w:lvlOverride')) {
        const start = value(override, 'w:startOverride');
        if (start !== null)
          this.overrides.set(`${id} ${override.getAttribute('w:ilvl')}`, Number(start));
      }
    }
  }

  private readonly overrides = new Map<string, number>();

  /** The mark of the next paragraph of list `numId` at `level`; '' when the list has none. */
  next(numId: string, level: number): string {
    const abstract = this.abstractOf.get(numId);
    const levels = this.levels.get(abstract ?? '');
    const own = levels?.get(level);
    if (abstract === undefined || levels === undefined || own === undefined) return '';
    if (own.format === 'bullet') return bulletOf(own.text);
    const counts = this.counts.get(abstract) ?? [];
    this.counts.set(abstract, counts);
    const override = this.overrides.get(`${numId} ${level}`);
    if (override !== undefined && !this.started.has(`${numId} ${level}`))
      counts[level] = override - 1;
    this.started.add(`${numId} ${level}`);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const outer = levels.get(at);
      return counted(counts[at] ?? outer?.start ?? 1, outer?.format ?? 'decimal');
    });
  }
}
