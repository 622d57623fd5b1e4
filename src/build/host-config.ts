// What a server of files must be told, in its own language: made from `public/_headers`, so that nothing is said twice.
import { mediaTypes } from '../data/dictionary.ts';
import { textFormats } from '../documents/text-files.ts';
import { servedType } from '../domain/offline/parts.ts';

/** A rule of `_headers`: a path, with "*" at its end for what is below, and the headers that it adds. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a `_headers` file, in their order. */
export const headerRules = (text: string): readonly HeaderRule[] =>
  [...text.matchAll(/^(\/\S*)\n((?: +[\w-]+: .*\n?)+)/gm)].map(([, path = '', lines = '']) => ({
    path,
    headers: [...lines.matchAll(/^ +([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  }));

/** The one folder whose pages any site may frame. */
const framed = '/nhung/';
const framing = 'Content-Security-Policy';
/** What stands in for the policy on hosts that cannot say "everywhere but". */
const standIn = 'X-Frame-Options';

/** Media types by the ending of a name. */
const known: Readonly<Record<string, string>> = {
  ...Object.fromEntries(textFormats.map((f) => [f.ending, f.mediaType.replace(/;.*$/, '')])),
  ...mediaTypes,
  jsonld: 'application/ld+json',
  webmanifest: servedType('.webmanifest'),
};
/** Endings that servers do not know, or whose letters they do not name: a browser would take Vietnamese for another language's letters. */
const types = ['csv', 'ics', 'jsonld', 'md', 'txt', 'webmanifest'].map(
  (ending) => [ending, known[ending] ?? ''] as const,
);
const compressed =
  'text/css text/javascript application/javascript application/json application/ld+json application/manifest+json text/csv text/plain text/markdown text/calendar text/xml application/xml image/svg+xml';

interface Told {
  /** Header, value, and the regular expression of the paths that have it; null for all. */
  readonly set: readonly (readonly [name: string, value: string, where: string | null])[];
  readonly base: string;
}

/**
 * What `_headers` says, for servers that can say "everywhere but": who may frame a page is then told for every address, those that are
 * not there included, but for the embeds.
 * @throws when two folders give different policies: then there is no one policy for everywhere
 */
function told(rules: readonly HeaderRule[], base: string): Told {
  const each = rules
    .filter(({ path }) => path !== `${framed}*`)
    .flatMap(({ path, headers }) => headers.map(([name, value]) => ({ path, name, value })))
    .filter(({ name }) => name !== standIn);
  const [policy, ...others] = new Set(
    each.filter(({ name }) => name === framing).map(({ value }) => value),
  );
  if (policy === undefined || others.length > 0)
    throw new Error(`public/_headers gives ${others.length + 1} values of ${framing}, not one.`);
  const where = (path: string): string | null =>
    path === '/*'
      ? null
      : `^${base}${path.replace(/\*$/, '').replaceAll('.', '\\.')}${path.endsWith('*') ? '' : '$'}`;
  return {
    base,
    set: [
      ...each
        .filter(({ name }) => name !== framing)
        .map(({ path, name, value }) => [name, value, where(path)] as const),
      [framing, policy, `^(?!${base}${framed})`],
    ],
  };
}

/** By name: nginx's "$doi_chieu_cache_control". */
const variable = (name: string) => `$doi_chieu_${name.toLowerCase().replaceAll('-', '_')}`;

function nginx({ set, base }: Told): string {
  const limited = set.filter(([name, , where]) => where !== null && name !== 'Content-Type');
  const maps = [...new Set(limited.map(([name]) => name))].map((name) =>
    [
      `map $uri ${variable(name)} {`,
      ...limited
        .filter(([other]) => other === name)
        .map(([, value, where]) => `    "~${where}" "${value}";`),
      '}',
    ].join('\n'),
  );
  return `${maps.join('\n')}

server {
    listen 80;
    server_name vi-du.vn;
    root /srv/www;
    absolute_redirect off;
    error_page 404 ${base}/404.html;

    charset utf-8;
    charset_types ${compressed};
    gzip on;
    gzip_static on;
    gzip_vary on;
    gzip_min_length 1000;
    gzip_types ${compressed};

${set
  .filter(([name, , where]) => where === null && name !== 'Content-Type')
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
${[...new Set(limited.map(([name]) => name))].map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}

${types.map(([ending, type]) => `    location ~ \\.${ending}$ { types { } default_type ${type}; }`).join('\n')}
${set
  .filter(([name]) => name === 'Content-Type')
  .map(
    ([, value, where]) =>
      `    location ~ ${where} { types { } default_type "${value.replace(/; charset=utf-8$/, '')}"; }`,
  )
  .join('\n')}
}
`;
}

function caddy({ set, base }: Told): string {
  const lines = set.map(([name, value, where], i) =>
    where === null
      ? `    header ${name} "${value}"`
      : name === framing
        ? `    @khung not path ${base}${framed}*\n    header @khung ${name} "${value}"`
        : `    @noi-${i} path_regexp ${where}\n    header @noi-${i} ${name} "${value}"`,
  );
  return `http://vi-du.vn {
    root * /srv/www
    encode zstd gzip
${types.map(([ending, type]) => `    @${ending} path *.${ending}\n    header @${ending} Content-Type "${type}; charset=utf-8"`).join('\n')}
${lines.join('\n')}
    # Khi tự thêm dấu gạch chéo cuối, Caddy bỏ mất phần sau dấu "?".
    @thieu-gach {
        not path */
        not query ""
        file {path}/index.html
    }
    redir @thieu-gach {path}/?{query} permanent
    file_server {
        precompressed br gzip
    }
    handle_errors {
        header -Cache-Control
        header Content-Type "text/html; charset=utf-8"
${set
  .filter(([name]) => name === framing)
  .map(([name, value]) => `        header ${name} "${value}"`)
  .join('\n')}
        rewrite * ${base}/404.html
        file_server
    }
}
`;
}

function apache({ set, base }: Told): string {
  return `ErrorDocument 404 ${base}/404.html
AddDefaultCharset utf-8
${types.map(([ending, type]) => `AddType ${type} .${ending}`).join('\n')}
AddCharset utf-8 .css .js .json .svg .xml ${types.map(([ending]) => `.${ending}`).join(' ')}
<IfModule mod_headers.c>
${set
  .map(([name, value, where]) =>
    // Without "always" only for what is there: a file that is missing today is not missing for ever.
    [
      name === 'Cache-Control' || name === 'Content-Type' ? 'Header set' : 'Header always set',
      name,
      `"${value}"`,
      ...(where === null ? [] : [`"expr=%{REQUEST_URI} =~ m#${where}#"`]),
    ].join(' '),
  )
  .join('\n')}
</IfModule>
<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE text/html ${compressed}
</IfModule>
`;
}

const languages = { nginx, caddy, apache } as const;
export type Server = keyof typeof languages;
export const servers = Object.keys(languages) as readonly Server[];

/**
 * The configuration of a server for this site.
 * @param rules of `public/_headers`
 * @param base path under which the site stands on its host: "/doi-chieu"; "" for its root
 */
export const hostConfig = (server: Server, rules: readonly HeaderRule[], base: string): string =>
  `# Viết bằng "npm run host --silent -- ${server}" từ public/_headers: đổi ở đó rồi viết lại; cách dùng: content/hosting.md\n${languages[server](told(rules, base))}`;
