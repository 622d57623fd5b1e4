import type { getDocumentProxy } from 'unpdf';
import { plain, times, type Matrix } from './pdf-paths.ts';

export type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Letters that a page draws one after the other on one baseline, without a gap; or one blank, " ". */
export interface Drawn {
  readonly words: string;
  readonly x: number;
  readonly right: number;
  /** Baseline, from the bottom of the page. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** The number of the marked content that they are in, in a tagged file. */
  readonly marked: number | null;
}

/** How letters are set: PDF 32000-1, 9.3. Kept and restored with the rest of the graphics state. */
interface State {
  matrix: Matrix;
  font: string;
  size: number;
  /** 1, or -1 for letters set from right to left. */
  direction: number;
  between: number;
  betweenWords: number;
  stretch: number;
  leading: number;
  rise: number;
}
/** A letter; a number between two is a gap, in thousandths of their size. */
export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** A gap this wide, in sizes of the letters, parts two words that no blank parts. */
export const wordGap = 0.15;

/** The font of a page by its name. */
function fontsOf(page: Page): (name: string) => { readonly bold: boolean; readonly unit: number } {
  const fonts = new Map<string, { bold: boolean; unit: number }>();
  return (name) => {
    const known = fonts.get(name);
    if (known !== undefined) return known;
    const font = (page.commonObjs.has(name) ? page.commonObjs.get(name) : {}) as {
      name?: string;
      fontMatrix?: number[];
    };
    const made = {
      bold: /bold|black|heavy/iu.test(font.name ?? ''),
      unit: font.fontMatrix?.[0] ?? 0.001,
    };
    fonts.set(name, made);
    return made;
  };
}

/** What sets the letters of a page: where the next one stands, and how it looks. */
export class Pen {
  /** What was set so far. */
  readonly words: Drawn[] = [];
  state: State = {
    matrix: plain,
    font: '',
    size: 0,
    direction: 1,
    between: 0,
    betweenWords: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  private readonly saved: State[] = [];
  private readonly fontOf: ReturnType<typeof fontsOf>;
  /** The matrix of the letters, and how far on its line, and from which point, the next one stands. */
  private text: Matrix = plain;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;

  constructor(page: Page) {
    this.fontOf = fontsOf(page);
  }

  save(): void {
    this.saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  transform(matrix: Matrix): void {
    this.state.matrix = times(this.state.matrix, matrix);
  }

  /** To the beginning of a text whose letters have this matrix. */
  begin(text: Matrix): void {
    this.text = text;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  /** To a line so far from where this one begins. */
  move(dx: number, dy: number): void {
    this.x = this.lineX += dx;
    this.y = this.lineY += dy;
  }

  /** Sets letters. @param marked the marked content that they are in */
  show(glyphs: readonly (Glyph | number | null)[], marked: number | null): void {
    const { state, words } = this;
    const { bold, unit } = this.fontOf(state.font);
    const all = times(state.matrix, this.text);
    const [a, b] = all;
    const turned = Math.abs(b) > Math.abs(a);
    const scale = Math.hypot(a, b);
    const size = state.size * scale;
    const stretch = state.stretch * state.direction;
    let along = 0;
    let open: { words: string; x: number; right: number } | null = null;
    const at = (way: number): [number, number] => {
      const [tx, ty] = [this.x + way * stretch, this.y + state.rise];
      return [all[0] * tx + all[2] * ty + all[4], all[1] * tx + all[3] * ty + all[5]];
    };
    const close = () => {
      if (open !== null && !turned) words.push({ ...open, y: at(0)[1], size, bold, marked });
      open = null;
    };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        along -= (glyph * state.size) / 1000;
        continue;
      }
      if (glyph === null) continue;
      const start = at(along)[0];
      const own = glyph.width * state.size * unit;
      const end = at(along + own)[0];
      along += own + ((glyph.isSpace ? state.betweenWords : 0) + state.between) * state.direction;
      // Of ligatures, the letters.
      const letters = glyph.unicode.replace(/[\ufb00-\ufb06]/gu, (l) => l.normalize('NFKC'));
      if (letters.trim() === '') {
        close();
        if (letters !== '' && !turned)
          words.push({ words: ' ', x: start, right: end, y: at(0)[1], size, bold, marked });
        continue;
      }
      if (open !== null && Math.abs(start - open.right) > size * wordGap) close();
      if (open === null) open = { words: letters, x: start, right: end };
      else {
        open.words += letters;
        open.right = Math.max(open.right, end);
      }
    }
    close();
    this.x += along * stretch;
  }
}
