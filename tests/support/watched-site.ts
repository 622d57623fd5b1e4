import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Notes what goes wrong in a page from its beginning. */
const notes = `var thrownHere = [];
addEventListener('error', function (event) {
  thrownHere.push(event.message || (event.target.src || event.target.href) + ' did not come');
}, true);
addEventListener('unhandledrejection', function (event) { thrownHere.push('rejected: ' + event.reason); });
addEventListener('securitypolicyviolation', function (event) { thrownHere.push('refused: ' + event.blockedURI); });`;

/**
 * The site at another address, each page of which notes in "thrownHere" what its scripts throw, what does not come and what its policy refuses:
 * not every engine's protocol tells, and none of them before a page's own scripts run.
 */
export async function watchedSite(
  site: string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    if (request.url === '/ghi-loi.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(notes);
      return;
    }
    void fetch(`${site}${request.url ?? '/'}`).then(
      async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        const body = Buffer.from(await answer.arrayBuffer());
        response
          .writeHead(answer.status, { 'Content-Type': type })
          .end(
            type.startsWith('text/html')
              ? body.toString().replace('<head>', '<head><script src="/ghi-loi.js"></script>')
              : body,
          );
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
