/** A clause among those of all texts: "kien-giang-nq22#ii_2-2-1-3_g1". */
export const clauseRef = (text: string, id: string): string => `${text}#${id}`;

/** The text and the clause that `clauseRef` joined; of anything else what stands around its first "#". */
export function placeOf(ref: string): { readonly text: string; readonly clause: string } {
  const [text = '', clause = ''] = ref.split('#');
  return { text, clause };
}
