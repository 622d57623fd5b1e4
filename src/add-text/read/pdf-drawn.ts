import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';
import type { Box } from './pdf-tables.ts';

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

/** All that a page draws, as far as it matters here. */
export interface DrawnPage {
  readonly words: readonly Drawn[];
  /** Rules, and the edges of boxes. */
  readonly strokes: readonly Box[];
  readonly pictures: number;
  /** How often letters are drawn that are not seen: the layer under a scan. */
  readonly unseen: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const plain: Matrix = [1, 0, 0, 1, 0, 0];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** A thin box is a rule itself; a large one has four. */
function edges(box: Box): Box[] {
  if (box.right - box.x <= 3 || box.top - box.y <= 3) return [box];
  return [
    { ...box, y: box.top },
    { ...box, top: box.y },
    { ...box, right: box.x },
    { ...box, x: box.right },
  ];
}

/** The boxes around the parts of a path, as pdf.js writes one: an operation, then its points. */
function boxesOf(path: ArrayLike<number>, matrix: Matrix): Box[] {
  const boxes: Box[] = [];
  let points: [number, number][] = [];
  const flush = () => {
    const xs = points.map((p) => p[0]);
    const ys = points.map((p) => p[1]);
    if (points.length > 1)
      boxes.push({
        x: Math.min(...xs),
        right: Math.max(...xs),
        y: Math.min(...ys),
        top: Math.max(...ys),
      });
    points = [];
  };
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? 4;
    const count = step === 0 || step === 1 ? 1 : step === 2 ? 3 : step === 3 ? 2 : 0;
    if (step === 0) flush();
    for (let k = 0; k < count; k += 1) {
      const [x, y] = [path[at + 1 + 2 * k] ?? 0, path[at + 2 + 2 * k] ?? 0];
      points.push([
        matrix[0] * x + matrix[2] * y + matrix[4],
        matrix[1] * x + matrix[3] * y + matrix[5],
      ]);
    }
    at += 1 + 2 * count;
  }
  flush();
  return boxes;
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
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** A gap this wide, in sizes of the letters, parts two words that no blank parts. */
export const wordGap = 0.15;

/**
 * What a page draws, letter by letter. The words that pdf.js makes of it are of no use where one word is set in two fonts, as the
 * accented letters are that a font lacks: it puts a blank where each of them belongs.
 */
export async function drawn(page: Page): Promise<DrawnPage> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes: Box[] = [];
  const words: Drawn[] = [];
  let pictures = 0;
  let unseen = 0;
  let state: State = {
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
  const saved: State[] = [];
  const save = () => saved.push({ ...state });
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const marks: (number | null)[] = [];
  /** The matrix of the letters, and how far on its line, and from which point, the next one stands. */
  let text = plain;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  const move = (dx: number, dy: number) => {
    x = lineX += dx;
    y = lineY += dy;
  };
  const fonts = new Map<string, { bold: boolean; unit: number }>();
  const fontOf = (name: string) => {
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
  const show = (glyphs: readonly (Glyph | number | null)[]) => {
    const { bold, unit } = fontOf(state.font);
    const all = times(state.matrix, text);
    const [a, b] = all;
    const turned = Math.abs(b) > Math.abs(a);
    const scale = Math.hypot(a, b);
    const size = state.size * scale;
    const stretch = state.stretch * state.direction;
    const marked = marks.findLast((m) => m !== null) ?? null;
    let along = 0;
    let open: { words: string; x: number; right: number } | null = null;
    const at = (way: number): [number, number] => {
      const [tx, ty] = [x + way * stretch, y + state.rise];
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
    x += along * stretch;
  };

  fnArray.forEach((op: number, i: number) => {
    const args = (argsArray[i] ?? []) as unknown[];
    const [first = 0, second = 0] = args as number[];
    switch (op) {
      case OPS.save:
        save();
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        restore();
        break;
      case OPS.paintFormXObjectBegin:
        save();
        if (args[0] != null) state.matrix = times(state.matrix, args[0] as Matrix);
        break;
      case OPS.transform:
        state.matrix = times(state.matrix, args as unknown as Matrix);
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
        pictures += 1;
        break;
      case OPS.setTextRenderingMode:
        if (first === 3) unseen += 1;
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        marks.push(typeof args[1] === 'number' ? args[1] : null);
        break;
      case OPS.endMarkedContent:
        marks.pop();
        break;
      case OPS.beginText:
        text = plain;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case OPS.setFont:
        state.font = String(args[0]);
        state.size = Math.abs(second);
        state.direction = second < 0 ? -1 : 1;
        break;
      case OPS.setCharSpacing:
        state.between = first;
        break;
      case OPS.setWordSpacing:
        state.betweenWords = first;
        break;
      case OPS.setHScale:
        state.stretch = first / 100;
        break;
      case OPS.setLeading:
        state.leading = -first;
        break;
      case OPS.setTextRise:
        state.rise = first;
        break;
      case OPS.setTextMatrix:
        // pdf.js gives the six numbers, or one list of them.
        text = (args.length === 1 ? [...(args[0] as number[])] : args) as unknown as Matrix;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case OPS.moveText:
        move(first, second);
        break;
      case OPS.setLeadingMoveText:
        state.leading = second;
        move(first, second);
        break;
      case OPS.nextLine:
        move(0, state.leading);
        break;
      case OPS.showText:
        show(args[0] as (Glyph | number | null)[]);
        break;
      case OPS.constructPath: {
        // Only what is stroked or filled is seen; a path that clips is not.
        if (args[0] === OPS.endPath) break;
        const path = (args[1] as (ArrayLike<number> | null)[])[0];
        if (path != null) strokes.push(...boxesOf(path, state.matrix).flatMap(edges));
        break;
      }
    }
  });
  return { words, strokes, pictures, unseen };
}
