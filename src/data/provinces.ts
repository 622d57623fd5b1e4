import { formatMergedFrom } from '../domain/text/merger.ts';
import type { Edition } from '../model/model.ts';

/** `provinces.json`: provinces as they were when their texts were issued. */
export const provincesData = ({ provinces }: Edition) =>
  provinces.map((p) => ({
    id: p.slug,
    name: p.name,
    iso: p.iso,
    successor: p.successor,
    mergedFrom: p.mergedFrom,
    merger: formatMergedFrom(p),
    mergerBasis: p.mergerBasis,
    letters: p.letters,
    texts: p.texts.map((t) => t.slug),
  }));
