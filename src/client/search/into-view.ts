/**
 * Brings an element to the upper half of what is seen (above a keyboard on the screen), unless it is there. What lies far off
 * was never laid out (`content-visibility`), so it may move as it takes its size: for some frames it is brought back.
 */
export function bringIntoView(element: Element): void {
  let frames = 0;
  const look = () => {
    const height = visualViewport?.height ?? innerHeight;
    const { top, bottom } = element.getBoundingClientRect();
    if (top < height * .15 || bottom > height * .8) scrollBy({ top: top - height * .35, behavior: 'instant' });
    frames += 1;
    if (frames < 8) requestAnimationFrame(look);
  };
  look();
}
