// npm run screenshot: takes the README's picture, the home page of the built site in daylight.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { launch } from './browser.ts';
import { inOwnFonts } from './own-fonts.ts';
import { startServer } from './static-server.ts';

const picture = '.github/trang-dau.png';
const server = await startServer('dist');
const browser = await launch();
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${server.address}/`, { waitUntil: 'networkidle' });
  await inOwnFonts(page);
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  console.log(picture);
} finally {
  await browser.close();
  server.close();
}
