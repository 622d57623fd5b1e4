/** Slug of the column that a part of the table belongs to: its text where a province's texts stand apart, else its province. */
export const columnOf = (part: HTMLElement): string =>
  part.dataset['text'] ?? part.dataset['province'] ?? '';

/**
 * Puts the columns of single texts, which wait in templates, into their places. Their cells have a state only from now on, so that a page read without script has each goal once.
 * @returns false when they stand there already
 */
export function placeTexts(table: HTMLTableElement): boolean {
  const templates = table.querySelectorAll('template');
  for (const template of templates) {
    for (const cell of template.content.querySelectorAll<HTMLElement>('[data-waits]')) {
      cell.dataset['state'] = cell.dataset['waits'] ?? '';
      delete cell.dataset['waits'];
    }
    template.replaceWith(template.content);
  }
  return templates.length > 0;
}

/** province → text → its name in the head of a column */
type TextNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Names of the texts' columns, by province, as the form carries them. */
export const textNames = (form: HTMLFormElement): TextNames =>
  JSON.parse(form.querySelector<HTMLElement>('[name=tach]')?.dataset['texts'] ?? '{}') as TextNames;
