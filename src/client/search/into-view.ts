/** Brings an element to the upper half of what is seen (above a keyboard on the screen), unless it is there. */
export function bringIntoView(element: Element): void {
  const height = visualViewport?.height ?? innerHeight;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < height * .15 || bottom > height * .8) scrollBy({ top: top - height * .35, behavior: 'instant' });
}
