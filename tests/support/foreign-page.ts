import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else, on an origin of its own. @param html whatever stands in its body */
export async function foreignPage(
  html: () => string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Báo</title><body style="margin:0"><div id="cot">${html()}</div>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}
