import { citedUrl } from '../../model/addresses.ts';

/** Where a clause on this page is cited: `data-pages` of its text names the clauses with a page of their own, unless all have one. */
export const clauseAddress = (clause: HTMLElement): string => {
  const { text = '', pages } = clause.closest<HTMLElement>('[data-text]')?.dataset ?? {};
  return citedUrl(text, clause.id, pages?.split(' ').includes(clause.id) ?? true);
};
