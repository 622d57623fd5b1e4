// The reader's notebook on this device: one key of the browser's storage, the same in every tab.
import { fromStored, toStored, type Notebook } from '../../domain/notebook/notebook.ts';

const key = 'so-trich';

/** The notebook kept here. @returns null where the browser keeps nothing for this site */
export function readNotebook(): Notebook | null {
  try {
    const stored = localStorage.getItem(key);
    if (stored === null) return [];
    const notebook = fromStored(stored);
    if (notebook !== null) return notebook;
    // Unreadable, but perhaps not worthless: it is kept beside the new one.
    localStorage.setItem(`${key}-cu`, stored.slice(0, 200_000));
    return [];
  } catch {
    return null;
  }
}

/** @returns whether the browser kept it */
export function writeNotebook(notebook: Notebook): boolean {
  try {
    localStorage.setItem(key, toStored(notebook));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab changes the notebook. */
export const onOtherTab = (changed: () => void): void => {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) changed();
  });
};
