/** Slug of the column that a part of the table belongs to: a text when the province is split by text, otherwise the province. */
export const columnOf = (part: HTMLElement): string =>
  part.dataset['text'] ?? part.dataset['province'] ?? '';

/** Gives the cells of single texts the state that they wait with. */
export function wakeCells(part: ParentNode): void {
  for (const cell of part.querySelectorAll<HTMLElement>('[data-waits]')) {
    cell.dataset['state'] = cell.dataset['waits'] ?? '';
    delete cell.dataset['waits'];
  }
}

/**
 * Inserts the columns of single texts from their templates. Only now do their cells get `data-state`, so that a page read without scripts
 * has each goal once.
 * @returns false when they were already inserted
 */
export function insertTextColumns(part: HTMLElement): boolean {
  const templates = part.querySelectorAll('template');
  for (const template of templates) {
    wakeCells(template.content);
    template.replaceWith(template.content);
  }
  return templates.length > 0;
}

/** province → text → heading of its column */
type TextNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Headings of the texts' columns, from the form's `data-texts`. */
export const textNames = (form: HTMLFormElement): TextNames =>
  JSON.parse(form.querySelector<HTMLElement>('[name=tach]')?.dataset['texts'] ?? '{}') as TextNames;
