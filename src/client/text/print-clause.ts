const isUnder = (id: string, above: string): boolean =>
  id.startsWith(`${above}_`) || id.startsWith(`${above}-`);

/** Prints a clause with its ancestors and descendants, headed by its citation, if known, and its address. */
export function printClause(clause: Element, citation: string | undefined, address: string): void {
  const chosen = [...document.querySelectorAll('.clause')].filter(
    (c) => c === clause || isUnder(c.id, clause.id) || isUnder(clause.id, c.id),
  );
  const head = document.createElement('p');
  head.className = 'print-only';
  head.append(...(citation === undefined ? [] : [citation, document.createElement('br')]), address);
  clause.closest('[data-text]')?.prepend(head);
  const mark = (on: boolean) => {
    document.documentElement.classList.toggle('printing-clause', on);
    chosen.forEach((c) => c.classList.toggle('clause--printed', on));
  };
  mark(true);
  addEventListener(
    'afterprint',
    () => {
      mark(false);
      head.remove();
    },
    { once: true },
  );
  print();
}
