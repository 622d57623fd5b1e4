import sans from '../styles/fonts/dc-sans.woff2?url';
import serif from '../styles/fonts/dc-serif.woff2?url';

/** Addresses of the fonts a page asks for at once, so that on an ordinary line they are there for its first paint. Not the italic: rarely in view at first. */
export const preloadedFonts: readonly string[] = [serif, sans];
