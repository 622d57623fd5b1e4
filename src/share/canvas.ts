/** Size of a share picture and its side margins, px. */
export const canvas = { width: 1200, height: 630, side: 64 } as const;
/** Width between the margins, px. */
export const room = canvas.width - 2 * canvas.side;
/** y of the line above the source. */
export const foot = 555;
/** Space between two columns, px. */
export const between = 24;
