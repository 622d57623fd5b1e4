import { between, canvas, foot, room } from './canvas.ts';
import { setGrid } from './grid.ts';
import { titleLines, verdictLines } from './heading-lines.ts';
import { paper } from './paper.ts';
import type { Layout, Picture } from './picture-type.ts';
import { unitLines } from './unit-lines.ts';
import { runsWidth, type Faces, type Line, type Run } from './placed.ts';
import { balanced } from './typeset.ts';

/**
 * Places everything of a picture.
 * @param host of the site ("doi-chieu.vn"); '' while it has none: then the picture shows no address
 * @param version of the data, named in the head; '' for none
 */
export function layOutPicture(picture: Picture, host: string, by: Faces, version = ''): Layout {
  const { kind, title, subject, verdict, below, national, columns, units, source, path } = picture;
  const grid = columns.length > 0 || units !== null;
  const out: Line[] = [];
  const rules: Layout['rules'][number][] = [];
  const marks: Layout['marks'][number][] = [];
  const right = (runs: readonly Run[], y: number): Line => ({
    x: canvas.width - canvas.side - runsWidth(runs, by),
    y,
    runs,
  });
  const said = version === '' ? kind : `${kind} · bản ${version}`;
  out.push(right([{ words: said, face: 'sans', size: 24, fill: paper.soft }], 70));

  const { size, words } = titleLines(title, !grid, by);
  let y = grid ? 92 + size : 175;
  for (const [i, line] of words.entries()) {
    if (i > 0) y += size * 1.26;
    out.push({ x: canvas.side, y, runs: [{ words: line, face: 'serif', size, fill: paper.ink }] });
  }
  y += grid ? 46 : 62;
  if (subject !== null) {
    out.push({
      x: canvas.side,
      y,
      runs: [{ words: subject, face: 'bold', size: 25, fill: paper.ink }],
    });
    y += 36;
  }
  if (verdict !== null) {
    const set = verdictLines(verdict, y, by);
    out.push(...set.lines);
    y = set.bottom + 34;
  }
  const under = [...below, ...(national === null ? [] : [national])];
  const [large, small] = [
    { size: 27, step: 40 },
    { size: 22, step: 30 },
  ];
  const setAt = (of: number): readonly string[] =>
    under.flatMap((b) => balanced(b, of, room, by.sans));
  const type = grid || y + (setAt(large.size).length - 1) * large.step > foot - 20 ? small : large;
  for (const line of setAt(type.size)) {
    out.push({
      x: canvas.side,
      y,
      runs: [{ words: line, face: 'sans', size: type.size, fill: grid ? paper.quiet : paper.soft }],
    });
    y += type.step;
  }

  let left = 0;
  const drawn = units === null ? null : unitLines(units, y, by);
  out.push(...(drawn?.lines ?? []));
  rules.push(...(drawn?.rules ?? []));
  if (columns.length > 0) {
    const head = 54;
    const most = foot - 12 - head - y;
    const set = setGrid(columns, most, by);
    const tallest = Math.max(...set.columns.map((c) => c.height));
    const top = Math.max(y, Math.min(foot - 18 - tallest - head, 320));
    let x: number = canvas.side;
    columns.forEach(({ province }, i) => {
      const width = set.widths[i] ?? 0;
      rules.push({ x, y: top, width, weight: 2, colour: paper.ink });
      marks.push({
        province: province.slug,
        mark: province.mark,
        colour: province.colour.light,
        x,
        y: top + 16,
      });
      out.push({
        x: x + 34,
        y: top + 36,
        runs: [{ words: province.name, face: 'bold', size: 26, fill: paper.ink }],
      });
      for (const line of set.columns[i]?.lines ?? [])
        out.push({ x, y: top + head + line.y, runs: line.runs });
      left += set.columns[i]?.left ?? 0;
      x += width + between;
    });
  }
  rules.push({ x: canvas.side, y: foot, width: room, weight: 1, colour: paper.line });
  const told: Run = { words: source, face: 'sans', size: 21, fill: paper.soft };
  out.push({ x: canvas.side, y: 587, runs: [told] });
  if (host !== '') {
    const address: Run = { ...told, words: `${host}${path}` };
    // Beside a long source a long address is set as small as its room asks.
    const free = room - runsWidth([told], by) - between;
    const size = Math.min(told.size, (told.size * free) / runsWidth([address], by));
    out.push(right([{ ...address, size }], 587));
  }
  return { lines: out, rules, marks, units: drawn?.marks ?? [], left };
}
