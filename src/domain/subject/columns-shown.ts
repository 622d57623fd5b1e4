import { mostColumns } from '../compare/columns.ts';

/** `data-columns` of a subject's page: how many texts are shown; "many" when three stand beside each other, each under its own name. */
export const columnsShown = (count: number): string =>
  count > mostColumns ? 'many' : String(count);
