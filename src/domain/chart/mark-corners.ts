import type { MarkShape } from '../../schemas/regions.ts';

/**
 * Corners of each shape of mark-shape.ts in a chart that is no canvas: of radius 1 around the point that is marked, a triangle
 * equilateral, as Chart.js draws it on the canvas. null: a circle. A test holds them to the shapes of the legends.
 */
export const markCorners: Readonly<
  Record<MarkShape, readonly (readonly [number, number])[] | null>
> = {
  circle: null,
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  square: [
    [-0.75, -0.75],
    [0.75, -0.75],
    [0.75, 0.75],
    [-0.75, 0.75],
  ],
  triangle: [
    [0, -1],
    [0.87, 0.5],
    [-0.87, 0.5],
  ],
  cross: [
    [-0.33, -0.9],
    [0.33, -0.9],
    [0.33, -0.33],
    [0.9, -0.33],
    [0.9, 0.33],
    [0.33, 0.33],
    [0.33, 0.9],
    [-0.33, 0.9],
    [-0.33, 0.33],
    [-0.9, 0.33],
    [-0.9, -0.33],
    [-0.33, -0.33],
  ],
  wedge: [
    [0, 1],
    [0.87, -0.5],
    [-0.87, -0.5],
  ],
};
