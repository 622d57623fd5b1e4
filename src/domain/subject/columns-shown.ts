/** As many texts as a wide page shows beside each other. */
const mostBeside = 5;

/** `data-columns` of a subject's page: how many texts are shown; "many" when three stand beside each other, each under its own name. */
export const columnsShown = (count: number): string =>
  count > mostBeside ? 'many' : String(count);
