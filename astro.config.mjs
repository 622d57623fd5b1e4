// @ts-check
import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { hashOf } from './src/own-hashes.ts';
import { siteAddress } from './src/site-address.ts';
import { packAtOnce } from './src/pack-at-once.ts';
import { smallPreload } from './src/small-preload.ts';
import { searchIndex } from './src/search/build-index.ts';
import packageFile from './package.json' with { type: 'json' };

/** The oldest browsers that scripts and styles are written for (package.json), as the bundler names them: "ios15.4". */
const oldest = packageFile.browserslist.map((browser) =>
  browser.replace('ios_saf', 'ios').replace(' ', ''),
);

/** Where the site will stand. Without it nothing of ours is handed out as absolute: there is no address that would be true. */
const site = siteAddress(process.env.SITE_URL);

/** Inline code: the scripts that apply the reader's settings, or an embed's ground, before the first paint, and the rules for fetching pages ahead that a script inserts. */
const inline = ['first-paint.js', 'embed-ground.js', 'prefetch-rules.json'].map((file) =>
  hashOf(readFileSync(new URL(`./src/client/${file}`, import.meta.url), 'utf8')),
);

/** Small parts that come together are one file: every page carries a list of the files that may be asked for later. */
const together = {
  codeSplitting: {
    groups: [
      { name: 'base', test: /client.in-time|vite.preload-helper/ },
      { name: 'element', test: /@oxc-project.runtime|client.search.element/ },
      { name: 'data', test: /client.(?:fetch-json|text-data|copy)\.ts|domain.(?:cite|dates)\.ts/ },
      {
        name: 'addresses',
        test: /domain.(?:fold|arrived-address|address-choices|inside-sentence)|edition.addresses|src.search.(?:text.(?:as-typed|marks-code|phrase-set|syllable|tokens)|address)\.ts/,
      },
    ],
  },
};

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  trailingSlash: 'always',
  output: 'static',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // Astro's own marks on content modules are no news to anyone.
  vite: {
    plugins: [smallPreload(), packAtOnce()],
    ssr: { external: ['fontkit', 'wawoff2', 'sharp'] },
    build: {
      target: oldest,
      rolldownOptions: {
        output: together,
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  integrations: [mdx(), searchIndex()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: inline, resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
