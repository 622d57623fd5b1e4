import { today } from '../shared/copy.ts';

/** Marks what lies before the reader's day: only a script knows that day. Whether the work is done is not said. */
export function markPast(root: HTMLElement): void {
  const now = today();
  let any = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-to], [data-last]')) {
    const last = part.dataset['to'] ?? part.dataset['last'] ?? '';
    if (last === '' || last >= now) continue;
    const said = document.createElement('small');
    said.className = 'task-past';
    said.textContent = 'đã qua';
    (part.querySelector('.task-timeline__when') ?? part).append(' ', said);
    any = true;
  }
  root.querySelector<HTMLElement>('[data-past-note]')?.toggleAttribute('hidden', !any);
}
