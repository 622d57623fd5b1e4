/** What an option says, without the count that it shows (`data-counted`): its own words may end in a number in brackets, too. */
export const wordsOf = (option: HTMLOptionElement): string =>
  'counted' in option.dataset ? option.text.replace(/ \(\d+\)$/, '') : option.text;

/** Shows with each option how many rows it would leave. @param counts name of the field → value → rows; null when it is not known now */
export function showCounts(
  form: HTMLFormElement,
  counts: Readonly<Record<string, ReadonlyMap<string, number> | null>>,
): void {
  for (const [name, of] of Object.entries(counts))
    for (const option of form.querySelectorAll<HTMLOptionElement>(
      `[name=${name}] option:not([value=""])`,
    )) {
      option.textContent = wordsOf(option) + (of === null ? '' : ` (${of.get(option.value) ?? 0})`);
      option.toggleAttribute('data-counted', of !== null);
    }
}
