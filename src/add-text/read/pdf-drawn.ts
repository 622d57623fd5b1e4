import { getResolvedPDFJS } from 'unpdf';
import { boxesOf, edges, plain, type Matrix } from './pdf-paths.ts';
import { Pen, type Drawn, type Glyph, type Page } from './pdf-pen.ts';
import type { Box } from './pdf-tables.ts';

/** All that a page draws, as far as it matters here. */
export interface DrawnPage {
  readonly words: readonly Drawn[];
  /** Rules, and the edges of boxes. */
  readonly strokes: readonly Box[];
  readonly pictures: number;
  /** How often letters are drawn that are not seen: the layer under a scan. */
  readonly unseen: number;
}

/**
 * What a page draws, letter by letter. The words that pdf.js makes of it are of no use where one word is set in two fonts, as the
 * accented letters are that a font lacks: it puts a blank where each of them belongs.
 */
export async function drawn(page: Page): Promise<DrawnPage> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const pen = new Pen(page);
  const strokes: Box[] = [];
  const marks: (number | null)[] = [];
  let pictures = 0;
  let unseen = 0;
  fnArray.forEach((op: number, i: number) => {
    const args = (argsArray[i] ?? []) as unknown[];
    const [first = 0, second = 0] = args as number[];
    switch (op) {
      case OPS.save:
        pen.save();
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        pen.restore();
        break;
      case OPS.paintFormXObjectBegin:
        pen.save();
        if (args[0] != null) pen.transform(args[0] as Matrix);
        break;
      case OPS.transform:
        pen.transform(args as unknown as Matrix);
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
        pen.begin(plain);
        break;
      case OPS.setFont:
        pen.state.font = String(args[0]);
        pen.state.size = Math.abs(second);
        pen.state.direction = second < 0 ? -1 : 1;
        break;
      case OPS.setCharSpacing:
        pen.state.between = first;
        break;
      case OPS.setWordSpacing:
        pen.state.betweenWords = first;
        break;
      case OPS.setHScale:
        pen.state.stretch = first / 100;
        break;
      case OPS.setLeading:
        pen.state.leading = -first;
        break;
      case OPS.setTextRise:
        pen.state.rise = first;
        break;
      case OPS.setTextMatrix:
        // pdf.js gives the six numbers, or one list of them.
        pen.begin((args.length === 1 ? [...(args[0] as number[])] : args) as unknown as Matrix);
        break;
      case OPS.moveText:
        pen.move(first, second);
        break;
      case OPS.setLeadingMoveText:
        pen.state.leading = second;
        pen.move(first, second);
        break;
      case OPS.nextLine:
        pen.move(0, pen.state.leading);
        break;
      case OPS.showText:
        pen.show(args[0] as (Glyph | number | null)[], marks.findLast((m) => m !== null) ?? null);
        break;
      case OPS.constructPath: {
        // Only what is stroked or filled is seen; a path that clips is not.
        if (args[0] === OPS.endPath) break;
        const path = (args[1] as (ArrayLike<number> | null)[])[0];
        if (path != null) strokes.push(...boxesOf(path, pen.state.matrix).flatMap(edges));
        break;
      }
    }
  });
  return { words: pen.words, strokes, pictures, unseen };
}
