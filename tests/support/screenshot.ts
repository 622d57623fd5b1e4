// npm run screenshot: takes the README's picture, the home page of the built site in daylight.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { launch } from './browser.ts';
import { startServer } from './static-server.ts';

const picture = '.github/trang-dau.png';
const server = await startServer('dist');
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${server.address}/`, { waitUntil: 'networkidle' });
  // On a busy machine the fonts may miss the first paint, and are then kept for the next page.
  while (await page.evaluate(() => ![...document.fonts].some(({ family, status }) => /^"?DC Serif"?$/.test(family) && status === 'loaded'))) await page.reload({ waitUntil: 'networkidle' });
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  console.log(picture);
} finally {
  await browser.close();
  server.close();
}
