import { relations, type Relation } from '../../schemas/alignment.ts';

/** The relations in the order in which they are offered and explained. */
export const relationOrder = Object.keys(relations) as readonly Relation[];

/** Signs before the words of a relation; "≈" is a verdict on numbers, and none of these. */
export const relationSigns: Readonly<Record<Relation, string>> = {
  same: '=',
  sharpened: '+',
  weakened: '−',
  reworded: '~',
  'only-a': '',
  'only-b': '',
};

/** A relation in readers' words, with the names of the two texts. */
export const relationWords = (
  relation: Relation,
  labels: { readonly a: string; readonly b: string },
): string =>
  relation === 'only-a'
    ? `chỉ ${labels.a} có`
    : relation === 'only-b'
      ? `chỉ ${labels.b} có`
      : relations[relation];
