import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeSearchFiles } from './index/make-search-files.ts';
import { readSearchContent } from './index/read-search-content.ts';
import type { ExportedProvince } from './index/make-lexicon.ts';
import type { ExportedClause, ExportedStatement, ExportedText } from './index/records.ts';
import type { ExportedTopic } from './index/topic-answers.ts';

/** Builds the search index from the finished site's own open data, into `/pagefind/`. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const out = fileURLToPath(dir);
      const exported = <T>(name: string): readonly T[] => JSON.parse(readFileSync(join(out, 'du-lieu', `${name}.json`), 'utf8')) as readonly T[];
      const files = await makeSearchFiles({
        clauses: exported<ExportedClause>('clauses'),
        statements: exported<ExportedStatement>('statements'),
        texts: exported<ExportedText>('texts'),
        provinces: exported<ExportedProvince>('provinces'),
        topics: exported<ExportedTopic>('topics'),
        ...readSearchContent(),
      });
      for (const { path, content } of files) {
        const target = join(out, 'pagefind', path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
      logger.info(`${files.length} files, ${Math.round(files.reduce((n, f) => n + f.content.length, 0) / 1000)} kB in pagefind/`);
    },
  },
});
