// The reader's notebook on this device: one key of the browser's storage, the same in every tab.
import { fromStored, toStored, type Notebook } from '../../domain/notebook/notebook.ts';

const key = 'so-trich';

/** Where the last stored notebook stays that could not be read whole. */
export const unreadKey = `${key}-cu`;

/** The notebook kept here, and whether all that is kept could be read. @returns null where the browser keeps nothing for this site */
export function readNotebook(): { readonly notebook: Notebook; readonly whole: boolean } | null {
  try {
    const stored = localStorage.getItem(key);
    if (stored === null) return { notebook: [], whole: true };
    const read = fromStored(stored);
    if (!read.whole) setAside(stored);
    return read;
  } catch {
    return null;
  }
}

/** What could not be read may be worth something to its owner: the first such notebook is kept beside the new one. */
function setAside(stored: string) {
  try {
    if (localStorage.getItem(unreadKey) === null) localStorage.setItem(unreadKey, stored);
  } catch {
    // No room for a second copy: the first stays until the notebook is changed.
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
