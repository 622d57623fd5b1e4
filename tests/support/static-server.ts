import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AddressInfo } from 'node:net';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
};
const compressible = /html|css|javascript|json|svg|text/;

/** What becomes of an answer on the way: the host hangs up without one or in the middle of it, or its body is held back until it is let go. */
export type Trouble = 'no answer' | 'half' | 'late body';

/** Decoded; as it came when it cannot be. */
function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export interface Served {
  readonly address: string;
  readonly close: () => void;
  /** Lets the bodies go that are held back by now. */
  readonly letGo: () => void;
}

/**
 * A static host as plain as they come: folders give their index.html, anything missing 404.html.
 * @param options.base path under which the folder stands on its host: "/doi-chieu"; nothing else is there
 * @param options.fails the paths that the host answers with an error of its own, or what stands before it with words of this type; asked anew each time
 * @param options.delay how long a path takes to be answered, ms; asked anew each time
 * @param options.trouble what befalls the answer to a path; asked anew each time
 * @param options.headers what the host says besides of a path, also where nothing is there
 * @param options.compress Brotli level 11 for text, as a good host would serve it (each file is compressed once)
 */
export async function startServer(
  folder: string,
  options: {
    compress?: boolean;
    port?: number;
    base?: string;
    fails?: (path: string) => boolean | string;
    delay?: (path: string) => number;
    trouble?: (path: string) => Trouble | undefined;
    headers?: (path: string) => Readonly<Record<string, string>>;
  } = {},
): Promise<Served> {
  const compressed = new Map<string, Buffer>();
  const heldBack: (() => void)[] = [];
  const server = createServer((request, response) => {
    const { base = '' } = options;
    const asked = normalize(plain(new URL(request.url ?? '/', 'http://site').pathname));
    if (!asked.startsWith(`${base}/`)) {
      response.writeHead(404).end('another site');
      return;
    }
    const path = asked.slice(base.length);
    const fault = options.fails?.(path) ?? false;
    if (fault !== false) {
      const type = fault === true ? 'text/html; charset=utf-8' : fault;
      response.writeHead(fault === true ? 500 : 200, { 'Content-Type': type }).end('out of order');
      return;
    }
    const trouble = options.trouble?.(path);
    if (trouble === 'no answer') {
      response.destroy();
      return;
    }
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers = options.headers?.(path) ?? {};
    new Promise((done) => setTimeout(done, options.delay?.(path) ?? 0))
      .then(() => readFile(file))
      .then(async (body) => {
        if (trouble !== undefined) {
          response.writeHead(200, {
            ...headers,
            'Content-Type': type,
            'Content-Length': body.length,
          });
          response.flushHeaders();
          if (trouble === 'half')
            return response.write(body.subarray(0, body.length / 2), () => response.destroy());
          heldBack.push(() => response.end(body));
          return undefined;
        }
        if (options.compress !== true || !compressible.test(type))
          return response.writeHead(200, { ...headers, 'Content-Type': type }).end(body);
        const small =
          compressed.get(file) ??
          brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
        compressed.set(file, small);
        return response
          .writeHead(200, { ...headers, 'Content-Type': type, 'Content-Encoding': 'br' })
          .end(small);
      })
      .catch(() =>
        readFile(join(folder, '404.html'))
          .catch(() => 'not found')
          .then((body) =>
            response
              .writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' })
              .end(body),
          ),
      );
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    // A connection that is in use outlives the server, and would still answer.
    close: () => {
      server.close();
      server.closeAllConnections();
    },
    letGo: () => {
      for (const end of heldBack.splice(0)) end();
    },
  };
}
