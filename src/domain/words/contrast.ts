/** Relative luminance of a colour. @param hex "#rrggbb" */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well a colour is seen on a ground, 1 to 21, as WCAG 2 counts it. @param colour @param ground "#rrggbb" */
export function contrast(colour: string, ground: string): number {
  const [dark = 0, light = 0] = [luminance(colour), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
