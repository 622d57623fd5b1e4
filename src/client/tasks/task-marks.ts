/** Makes the marks of tasks that are not chosen small, in their place, and says how many are chosen of each group. */
export function showMarks(figure: HTMLElement, shown: ReadonlySet<string>): void {
  for (const mark of figure.querySelectorAll<HTMLElement>('.task-mark')) {
    const id = mark.dataset['task'] ?? (mark as HTMLAnchorElement).hash.slice(1);
    mark.classList.toggle('task-mark--aside', !shown.has(id));
  }
  for (const tally of figure.querySelectorAll<HTMLElement>('[data-tally]')) {
    const all = Number(tally.dataset['tally']);
    const unit = tally.dataset['unit'] ?? '';
    const n =
      tally.closest('li')?.querySelectorAll('.task-mark:not(.task-mark--aside)').length ?? all;
    const [figureOf, words] = tally.children;
    if (figureOf === undefined || words === undefined) continue;
    figureOf.textContent = n === 0 ? '' : String(n);
    words.textContent = n === all ? unit : n === 0 ? `không ${unit} nào` : `trên ${all} ${unit}`;
  }
}
