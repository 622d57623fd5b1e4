import type { MarkShape } from '../../schemas/regions.ts';

/** SVG paths of the provinces' marks in a box of 12 × 12; as a chart draws them: mark-corners.ts. */
export const markShapes: Readonly<Record<MarkShape, string>> = {
  circle: 'M6 0a6 6 0 1 0 0 12a6 6 0 1 0 0-12',
  diamond: 'M6 0l6 6-6 6-6-6z',
  square: 'M1 1h10v10H1z',
  triangle: 'M6 .6l6 11H0z',
  cross: 'M4 .5h4v3.5h3.5v4H8v3.5H4V8H.5V4H4z',
  wedge: 'M6 11.4l6-11H0z',
};

/** y of a mark's visual centre. */
const centre = (mark: MarkShape) => (mark === 'triangle' ? 7.7 : mark === 'wedge' ? 4.3 : 6);

/** The transform that draws a mark `size` px wide around the origin. */
export const markAround = (mark: MarkShape, size: number): string => {
  const scale = size / 12;
  return `translate(${-6 * scale} ${Math.round(-centre(mark) * scale * 100) / 100})scale(${Math.round(scale * 100) / 100})`;
};
