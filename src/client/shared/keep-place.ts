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
  for (let frame = 0, held = 0; frame < 60 && held < 12; frame += 1) {
    await new Promise(requestAnimationFrame);
    if (left.signal.aborted) return;
    const moved = top() - before;
    held = Math.abs(moved) < 1 ? held + 1 : 0;
    // Not scrollBy: Firefox can undo a relative movement in every frame.
    if (held === 0) scrollTo({ top: scrollY + moved, behavior: 'instant' });
  }
  left.abort();
}
