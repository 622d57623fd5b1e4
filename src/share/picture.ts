import sharp from 'sharp';
import { face, lines } from './typeset.ts';

/** A share picture: what the page is about, and up to four values side by side. 1200 × 630. */
export interface Picture {
  /** Small line above: kind of page, place in the site. */
  readonly above: string;
  readonly title: string;
  /** One line under the title: verdict, number and date. */
  readonly below: string;
  readonly columns: readonly { readonly province: string; readonly name: string; readonly value: string }[];
}

const paper = '#f4f3ec';
const ink = '#191b1e';
const quiet = '#45484c';
const thread = '#b32b17';
const marks: Record<string, string> = {
  'kien-giang': '<circle cx="11" cy="11" r="11" fill="#00525e"/>',
  'dong-thap': '<path d="M11 0l11 11-11 11L0 11z" fill="#c6558d"/>',
  'gia-lai': '<path d="M1 1h20v20H1z" fill="#6a3524"/>',
  'tra-vinh': '<path d="M11 1l11 20H0z" fill="#927800"/>',
};
const left = 68;
const room = 1200 - 2 * left;

async function wordmark(x: number, y: number): Promise<string> {
  const serif = await face('serif', 600);
  const first = serif.width('Đối', 44);
  return `${serif.draw('Đối', x, y, 44, ink)}<g transform="translate(${x + first + 4} ${y - 38}) scale(1.9)" fill="none" stroke="${thread}" stroke-width="1.6" stroke-linecap="round"><path d="M4 16C12 2 22 24 30 10"/><circle cx="4" cy="16" r="2.6" fill="${paper}"/><circle cx="30" cy="10" r="2.3" fill="${thread}"/></g>${serif.draw('chiếu', x + first + 72, y, 44, ink)}`;
}

/** Draws the picture as PNG. */
export async function drawPicture({ above, title, below, columns }: Picture): Promise<Buffer> {
  const [serif, sans, bold] = await Promise.all([face('serif', 400), face('sans', 400), face('sans', 600)]);
  const size = title.length > 90 ? 48 : 60;
  const set = lines(title, size, room, columns.length > 0 ? 2 : 4, serif);
  const titleTop = 190;
  const parts = [
    sans.draw(above, left, 100, 30, quiet),
    ...set.map((line, i) => serif.draw(line, left, titleTop + i * size * 1.28, size, ink)),
    ...lines(below, 30, room, 2, sans).map((line, i) => sans.draw(line, left, titleTop + (set.length - 1) * size * 1.28 + 62 + i * 40, 30, quiet)),
  ];
  const width = room / Math.max(1, columns.length);
  columns.forEach((c, i) => {
    const x = left + i * width;
    const fit = Math.min(64, (64 * (width - 24)) / Math.max(1, sans.width(c.value, 64)));
    parts.push(`<path d="M${x} 366h${width - 24}" stroke="${ink}" stroke-width="2"/>`, `<g transform="translate(${x} 392)">${marks[c.province] ?? ''}</g>`, bold.draw(c.name, x + 34, 412, 28, ink), sans.draw(c.value, x, 490, fit, ink));
  });
  parts.push(`<path d="M${left} 552h${room}" stroke="${ink}" stroke-width="${columns.length > 0 ? 1 : 2}"/>`, await wordmark(left, 602));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="${paper}"/>${parts.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 1 }).toBuffer();
}
