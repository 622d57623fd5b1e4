import sharp from 'sharp';
import mark from '../../public/favicon.svg?raw';

interface Icon {
  /** Width and height in pixels. */
  readonly size: number;
  /** Width shown, where the mark itself is 32 wide. Systems that crop icons to a circle keep the middle 80%. */
  readonly field: number;
}

/** Every icon except the SVG, by file name. */
export const icons: Readonly<Record<string, Icon>> = {
  'icon-48': { size: 48, field: 32 },
  'icon-192': { size: 192, field: 32 },
  'icon-512': { size: 512, field: 32 },
  'icon-maskable-192': { size: 192, field: 46 },
  'icon-maskable-512': { size: 512, field: 46 },
  'apple-touch-icon': { size: 180, field: 40 },
};

/** The mark of public/favicon.svg as PNG, on a background up to every edge when the field is larger than the mark. */
export async function drawIcon({ size, field }: Icon): Promise<Buffer> {
  const around = (32 - field) / 2;
  const paper =
    field === 32
      ? ''
      : `<rect x="${around}" y="${around}" width="${field}" height="${field}" fill="#f4f3ec"/>`;
  const svg = mark.replace(
    'viewBox="0 0 32 32">',
    `viewBox="${around} ${around} ${field} ${field}" width="${size}" height="${size}">${paper}`,
  );
  return sharp(Buffer.from(svg)).png({ palette: true, dither: 0 }).toBuffer();
}
