// @ts-check
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { Features } from 'lightningcss';
import { bundles } from './src/build/bundles.ts';
import { clauseStyles } from './src/build/clause-styles.ts';
import { withinHosts } from './src/build/host-limits.ts';
import { diskCopy } from './src/build/offline/disk-zip.ts';
import { offlineParts } from './src/build/offline/offline-parts.ts';
import { oneBuild } from './src/build/one-build.ts';
import { content } from './src/build/content.ts';
import { inlineScript } from './src/build/inline-script.ts';
import { provinceStyles } from './src/build/province-colours.ts';
import { lastGoodSite, outputFolder } from './src/build/last-good-site.ts';
import { readSettings } from './src/edition/settings.ts';
import { siteMap } from './src/build/sitemap.ts';
import { siteAddress } from './src/build/site-address.ts';
import { packAtOnce } from './src/build/pack-at-once.ts';
import { sitePath } from './src/build/under-path.ts';
import { smallPreload } from './src/build/small-preload.ts';
import { searchIndex } from './src/search/build/build-index.ts';
import packageFile from './package.json' with { type: 'json' };

/** The oldest browsers that scripts and styles are written for (package.json), as the bundler names them: "ios15.4". */
const oldest = packageFile.browserslist.map((browser) =>
  browser.replace('ios_saf', 'ios').replace(' ', ''),
);

/** Where the site will stand: SITE_URL, else the official address in content/site.yaml. Without it nothing of ours is handed out as absolute: there is no address that would be true. */
const site = siteAddress(process.env.SITE_URL, readSettings().address);

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  outDir: outputFolder(process.argv),
  trailingSlash: 'always',
  output: 'static',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // Astro's own marks on content modules are no news to anyone.
  vite: {
    // No style uses light-dark(); what stands in for it in older browsers is not needed.
    css: { lightningcss: { exclude: Features.LightDark } },
    plugins: [smallPreload(), packAtOnce(), inlineScript(), provinceStyles()],
    ssr: { external: ['fontkit', 'wawoff2', 'sharp', 'playwright-core', 'docx'] },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // A page's script by the name of its page, without how Astro came by it: every page carries two of these names.
            output: {
              entryFileNames: ({ name }) =>
                `_astro/${name.replace(/\.astro.*|\[|\]/g, '')}.[hash].js`,
            },
          },
        },
      },
    },
    build: {
      target: oldest,
      rolldownOptions: {
        output: { codeSplitting: { groups: bundles() } },
        // No class of ours has a field above a setter of the same name, so a field is set as any property is.
        transform: { assumptions: { setPublicClassFields: true } },
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  integrations: [
    oneBuild(),
    content(site),
    mdx(),
    searchIndex(),
    clauseStyles(),
    siteMap(site),
    diskCopy(site),
    sitePath(site),
    offlineParts(oldest),
    withinHosts(),
    lastGoodSite(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        // No script of the site makes nodes of a string but client/shared/parse-page.ts.
        "require-trusted-types-for 'script'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
