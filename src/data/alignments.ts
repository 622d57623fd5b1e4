import { fromRoot, pairUrl, type Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';

/** `alignments.json`: two texts of one province as editors set them side by side. */
export const alignmentsData = ({ alignments }: Edition, at: Address = fromRoot) =>
  alignments.map(({ a, b, pairs }) => ({
    a,
    b,
    url: at(pairUrl(a, b)),
    pairs: pairs.map((p) => ({
      a: p.a,
      b: p.b,
      relation: p.relation,
      rule: p.rule ?? null,
      note: p.note,
    })),
  }));
