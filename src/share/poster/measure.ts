import type { ArtMeasure } from '../../domain/overview/art.ts';
import type { Faces } from '../placed.ts';

/** Measures words by the site's own fonts. */
export const measureBy =
  (by: Faces): ArtMeasure =>
  (words, face, size) =>
    by[face].width(words, size);
