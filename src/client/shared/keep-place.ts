const still = 12;
const most = 60;

/** Waits until an element has stood at one place of the screen for 12 frames, for 60 at most. */
export async function standsStill(element: Element): Promise<void> {
  let before = element.getBoundingClientRect().top;
  for (let frame = 0, held = 0; frame < most && held < still; frame += 1) {
    await new Promise(requestAnimationFrame);
    const now = element.getBoundingClientRect().top;
    held = Math.abs(now - before) < 1 ? held + 1 : 0;
    before = now;
  }
}

/**
 * Holds an element at its place on the screen while the layout above it changes: until it has stood there for 12 frames, for 60 at most.
 * Safari anchors no scroll position, and Firefox loses its anchor at times after a fragment. Who scrolls meanwhile has left the place.
 */
export async function keepPlace(element: Element): Promise<void> {
  const top = () => element.getBoundingClientRect().top;
  const before = top();
  const left = new AbortController();
  for (const type of ['wheel', 'touchmove', 'keydown'])
    addEventListener(
      type,
      () => {
        left.abort();
      },
      { passive: true, signal: left.signal },
    );
  for (let frame = 0, held = 0; frame < most && held < still; frame += 1) {
    await new Promise(requestAnimationFrame);
    if (left.signal.aborted) return;
    const moved = top() - before;
    held = Math.abs(moved) < 1 ? held + 1 : 0;
    // Not scrollBy: Firefox can undo a relative movement in every frame.
    if (held === 0) scrollTo({ top: scrollY + moved, behavior: 'instant' });
  }
  left.abort();
}
