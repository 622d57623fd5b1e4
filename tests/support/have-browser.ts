import { findBrowser } from './find-browser.ts';

/** Finds or installs the browser once, before the workers that share the tests ask for it: two installs at a time hinder each other. */
export default function haveBrowser(): void {
  findBrowser();
}
