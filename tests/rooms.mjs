// @ts-check
// Which room may ask which (the map: CONTRIBUTING.md). Read by dependency-cruiser in `npm run check`; types count as any import.

/**
 * @param {string} room a folder of `src/`
 * @param {readonly string[]} below what its files may import besides each other
 * @param {string} comment why
 */
const only = (room, below, comment) => ({
  name: `${room} asks only ${below.join(', ')}`,
  comment,
  severity: /** @type {const} */ ('error'),
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [room, ...below].map((name) => `^src/${name}/`) },
});
const ground = ['model', 'schemas'];
const pure = [...ground, 'domain'];
const searched = [...pure, 'search/words', 'search/format'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no circle',
      comment: 'Files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no tests in the site',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    only('schemas', [], 'What content files may say.'),
    only('model', ['schemas'], 'What a clause, a statement, an address is.'),
    only('domain', ground, 'Pure rules: they know neither files nor pages.'),
    only('edition', pure, 'Reads and checks the content.'),
    only('data', [...pure, 'edition', 'cache'], 'Open data of an edition.'),
    only('release', [...pure, 'data', 'edition'], 'Versions of the data, and what they were.'),
    only('add-text', [...pure, 'edition'], 'Drafts of texts from files as they are received.'),
    {
      name: 'nothing of the site asks for drafts',
      comment: 'They are made by hand, before any build.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:add-text|commands)/' },
      to: { path: '^src/add-text/' },
    },
    {
      name: 'nothing asks for commands',
      comment: 'They run as they are read: npm does, by the name of the file.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/commands/' },
      to: { path: '^src/commands/' },
    },
    only('cache', [], 'Bytes made once: of any kind, so it knows none.'),
    only('share', [...pure, 'edition', 'cache'], 'Pictures of an edition.'),
    only('documents', pure, 'Texts to take away: writers that also run in a browser.'),
    only('search/words', pure, 'Words as they are typed.'),
    only(
      'search/format',
      [...pure, 'search/words'],
      'What the build writes and the browser reads.',
    ),
    only('search/plan', searched, 'How a query is read.'),
    only('search/rank', [...searched, 'search/plan'], 'How well a clause answers it.'),
    only('search/find', [...searched, 'search/plan'], 'Which records are read for it.'),
    only(
      'search/build',
      [...searched, 'search/find', 'data', 'edition', 'cache'],
      'Makes the index.',
    ),
    {
      name: 'one door to the files of Pagefind',
      comment:
        'What they look like inside is for pagefind-format/ to know; all others ask reshape-index.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/search/build/pagefind-format/' },
      to: {
        path: '^src/search/build/pagefind-format/',
        pathNot: 'reshape-index\\.ts$',
      },
    },
    {
      name: 'no build in the browser',
      comment: 'Nothing that reads files may reach readers.',
      severity: 'error',
      from: { path: '^src/client/' },
      to: {
        path: '^src/(?:search/(?:build|find/node-sources)|cache|edition|share|build|commands|release/(?:read-releases|site|snapshot))',
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    moduleSystems: ['es6'],
  },
};
