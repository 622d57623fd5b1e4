/** Brings an element to the upper half of what is seen (above a keyboard on the screen), unless it is there. */
export function bringIntoView(element: Element): void {
  const height = visualViewport?.height ?? innerHeight;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < height * 0.15 || bottom > height * 0.8)
    scrollBy({ top: top - height * 0.35, behavior: 'instant' });
}
