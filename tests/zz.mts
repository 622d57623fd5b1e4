import { launch } from './support/browser.ts';
import { startServer } from './support/static-server.ts';
import { siteTraffic } from './bench/search-traffic.ts';
const [dist] = process.argv.slice(2);
const [browser, site] = [await launch(), await startServer(dist!, { compress: true })];
const q = 'nhà nghèo được phát máy tính bảng cho con học online không, mấy cái một hộ?';
const { cold } = await siteTraffic(browser, site.address, q, 'y te');
console.log(dist, cold.bytes);
await browser.close(); site.close();
