/** Until what the reader just pressed is painted: only then is a long page laid out anew, and the press is seen at once on a slow phone too. */
export const painted = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); });
