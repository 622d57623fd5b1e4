/** Shows with each option how many rows it would leave. @param counts name of the field → value → rows; null when it is not known now */
export function showCounts(
  form: HTMLFormElement,
  counts: Readonly<Record<string, ReadonlyMap<string, number> | null>>,
): void {
  for (const [name, of] of Object.entries(counts))
    for (const option of form.querySelectorAll<HTMLOptionElement>(
      `[name=${name}] option:not([value=""])`,
    ))
      option.textContent =
        option.text.replace(/ \(\d+\)$/, '') +
        (of === null ? '' : ` (${of.get(option.value) ?? 0})`);
}
