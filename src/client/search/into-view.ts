/** Scrolls an element to the upper half of the visible area (above an on-screen keyboard), unless it is well in view. */
export function bringIntoView(element: Element): void {
  const height = visualViewport?.height ?? innerHeight;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < height * 0.15 || bottom > height * 0.8)
    scrollBy({ top: top - height * 0.35, behavior: 'instant' });
}
