import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { headerRules, hostConfig } from '../../src/build/host-config.ts';
import { programNamed } from '../../src/build/programs.ts';
import { freePort } from './free-port.ts';
import { stepPatience } from './patience.ts';

// Servers of files as hosts run them, on the settings that `npm run host` writes, but for their port and folders: each in the foreground,
// with everything that it writes in a folder of its own.

/** A site for a server to serve. */
export interface Site {
  /** What stands at the root of the host. */
  readonly root: string;
  /** Path under which the site stands there: "/doi-chieu"; "" for the root itself. */
  readonly base: string;
  /** For the server's own files: settings, logs, what it writes while it runs. */
  readonly own: string;
}

interface Running {
  readonly address: string;
  /** Ends it, and waits until it has ended. */
  readonly end: () => Promise<void>;
}

/** Settings and arguments with which a server listens on a port of this machine. */
type Start = (site: Site, port: number) => readonly string[];

export interface RealServer {
  /** Undefined where it is not installed. */
  readonly program: string | undefined;
  readonly start: Start;
}

/** Servers are often kept from the PATH of everyday users. */
const serverNamed = (...names: readonly string[]): string | undefined =>
  names
    .map((name) =>
      programNamed(name, {
        ...process.env,
        PATH: [process.env['PATH'], '/usr/sbin', '/usr/local/sbin'].join(delimiter),
      }),
    )
    .find((program) => program !== undefined);

const rules = () => headerRules(readFileSync('public/_headers', 'utf8'));
/** Replaces what a host's owner replaces in the settings. @throws when it is not there to replace */
function replaced(settings: string, ...pairs: readonly (readonly [string, string])[]): string {
  let now = settings;
  for (const [from, to] of pairs) {
    if (!now.includes(from)) throw new Error(`The settings have no "${from}".`);
    now = now.replace(from, () => to);
  }
  return now;
}
const write = (folder: string, name: string, words: string): string => {
  const path = join(folder, name);
  writeFileSync(path, words);
  return path;
};
/** Who starts a server as root must name somebody else to serve for Apache, and somebody who can read the files for nginx. */
const asRoot = process.getuid?.() === 0;

const nginx: Start = ({ root, base, own }, port) => {
  const types = '/etc/nginx/mime.types';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path "${own}/${name}";`)
    .join(' ');
  const site = replaced(
    hostConfig('nginx', rules(), base),
    ['listen 80', `listen 127.0.0.1:${port}`],
    ['root /srv/www', `root "${root}"`],
  );
  const settings = write(
    own,
    'nginx.conf',
    `daemon off; ${asRoot ? 'user root; ' : ''}pid "${own}/pid"; error_log "${own}/error.log"; worker_processes auto;
events { worker_connections 1024; }
http { ${existsSync(types) ? `include ${types};` : ''} access_log off; ${temporary}
${site} }`,
  );
  return ['-e', join(own, 'error.log'), '-c', settings];
};

const caddy: Start = ({ root, base, own }, port) => {
  const site = replaced(
    hostConfig('caddy', rules(), base),
    ['http://vi-du.vn', `http://127.0.0.1:${port}`],
    ['root * /srv/www', `root * "${root}"`],
  );
  const settings = write(
    own,
    'Caddyfile',
    `{\n    admin off\n    auto_https off\n    storage file_system "${own}"\n}\n${site}`,
  );
  return ['run', '--adapter', 'caddyfile', '--config', settings];
};

const apacheModules = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/lib/httpd/modules',
  '/usr/libexec/apache2',
].find((folder) => existsSync(folder));
const apache: Start = ({ root, base, own }, port) => {
  write(join(root, base), '.htaccess', hostConfig('apache', rules(), base));
  const modules = [
    'mpm_event',
    'unixd',
    'authz_core',
    'dir',
    'mime',
    'filter',
    'deflate',
    'headers',
  ]
    .map((name) => [name, join(apacheModules ?? '', `mod_${name}.so`)] as const)
    // Others are part of the program.
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => `LoadModule ${name}_module "${path}"`)
    .join('\n');
  const types = '/etc/mime.types';
  const settings = write(
    own,
    'apache.conf',
    `ServerRoot "${own}"
DefaultRuntimeDir "${own}"
PidFile "${own}/pid"
ErrorLog "${own}/error.log"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
${modules}
${asRoot ? 'User #65534\nGroup #65534' : ''}
TypesConfig "${existsSync(types) ? types : write(own, 'mime.types', 'text/html html\ntext/javascript js\ntext/css css\n')}"
DocumentRoot "${root}"
<Directory "${root}">
    AllowOverride All
    Require all granted
</Directory>
`,
  );
  return ['-D', 'FOREGROUND', '-f', settings];
};

const python: Start = ({ root }, port) => [
  '-m',
  'http.server',
  String(port),
  '--bind',
  '127.0.0.1',
  '--directory',
  root,
];

/** The servers that content/hosting.md names. */
export const realServers = {
  nginx: { program: serverNamed('nginx'), start: nginx },
  Caddy: { program: serverNamed('caddy'), start: caddy },
  Apache: {
    program: apacheModules === undefined ? undefined : serverNamed('apache2', 'httpd'),
    start: apache,
  },
  'python3 -m http.server': { program: serverNamed('python3'), start: python },
} as const satisfies Readonly<Record<string, RealServer>>;

/** Waits until a server answers. @throws when it has ended before, or does not answer in time */
async function answers(address: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + stepPatience;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server of ${address} ended.`);
    if (Date.now() > until) throw new Error(`The server of ${address} does not answer.`);
    const { ok } = await fetch(address, { signal: AbortSignal.timeout(1000) }).catch(() => ({
      ok: false,
    }));
    if (ok) return;
    await wait(50);
  }
}

/** Starts a server that is installed, and waits until it answers. @throws when it does not, with what it said */
export async function startReal({ program, start }: RealServer, site: Site): Promise<Running> {
  const port = await freePort();
  const server = spawn(program ?? '', start(site, port), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: site.own, XDG_CONFIG_HOME: site.own, XDG_DATA_HOME: site.own },
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (words: string) => (said += words));
  const kill = () => server.kill();
  // Whoever ends the tests ends the server.
  process.once('exit', kill);
  const end = async (): Promise<void> => {
    process.off('exit', kill);
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    await answers(`${address}${site.base}/`, server);
  } catch (error) {
    await end();
    throw new Error(said, { cause: error });
  }
  return { address, end };
}
