/** True for a click with the main button and no modifier key; other clicks are left to the browser, which opens the link in a new tab or window. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
