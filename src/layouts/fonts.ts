import sans from '../styles/fonts/dc-sans.woff2?url';
import italic from '../styles/fonts/dc-serif-nghieng.woff2?url';
import serif from '../styles/fonts/dc-serif.woff2?url';

/**
 * The site's fonts as links for the head of every page, before `first-paint.js`: asked for at once, and named by what that script adds
 * to the page if they come before the first paint (CONTRIBUTING, “Phông chữ”). Without scripts `styles/fonts.css` brings them.
 */
export const fontLinks = [
  { href: serif, 'data-family': 'DC Serif', 'data-weight': '400 650' },
  { href: sans, 'data-family': 'DC Sans', 'data-weight': '400 650' },
  { href: italic, 'data-family': 'DC Serif', 'data-style': 'italic' },
].map((font) => ({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', ...font }));
