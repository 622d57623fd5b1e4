import { encode } from 'uqr';

/** Modules of white between two codes: each reads by itself. */
const gap = 4;

/**
 * Several QR codes in one SVG, one below the other; `sheet.svg#<id>` is the one of that id.
 * @param codes id and what its code says
 */
export function qrSheet(codes: readonly (readonly [id: string, says: string])[]): string {
  let top = 0;
  const parts = codes.map(([id, says]) => {
    const { data, size } = encode(says, { ecc: 'M', border: 0 });
    const rows = data.map((row, y) =>
      row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .replace(/#+| +/g, (run) => (run[0] === '#' ? `h${run.length}` : `m${run.length} 0`))
        .replace(/^/, `M0 ${top + y + 0.5}`),
    );
    const view = `<view id="${id}" viewBox="0 ${top} ${size} ${size}"/>`;
    top += size + gap;
    return { size, marks: `${view}<path d="${rows.join('')}"/>` };
  });
  const width = Math.max(1, ...parts.map((p) => p.size));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.max(1, top - gap)}" stroke="#000" fill="none" shape-rendering="crispEdges"><rect width="${width}" height="${Math.max(1, top)}" fill="#fff" stroke="none"/>${parts.map((p) => p.marks).join('')}</svg>`;
}
