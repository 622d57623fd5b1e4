import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Small modules that come together are one file: every page carries a list of the files that may be asked for later.
 * Name of the file → paths of modules; those outside `src/` and `content/` are of packages.
 */
const modules = {
  kinds: ['src/model/clause-kinds.ts'],
  base: [
    'src/client/shared/in-time.ts',
    'src/client/shared/plain-click.ts',
    'src/client/shared/vietnamese-voices.ts',
    'vite/preload-helper',
  ],
  data: [
    'src/client/shared/copy.ts',
    'src/client/shared/fetch-json.ts',
    'src/client/text/text-data.ts',
    'src/domain/cite/cite.ts',
    'src/domain/words/dates.ts',
  ],
  addresses: [
    '@oxc-project+runtime',
    '@oxc-project/runtime',
    'content/years.json',
    'src/client/search/province-name.ts',
    'src/client/shared/element.ts',
    'src/domain/compare/address-choices.ts',
    'src/domain/compare/compare.ts',
    'src/domain/compare/without-number.ts',
    'src/domain/words/bare-heading.ts',
    'src/domain/words/fold.ts',
    'src/domain/words/group-by.ts',
    'src/domain/words/inside-sentence.ts',
    'src/domain/words/number-words.ts',
    'src/domain/words/numbers.ts',
    'src/domain/words/syllable.ts',
    'src/domain/words/tokens.ts',
    'src/domain/words/upper-first.ts',
    'src/domain/words/year-words.ts',
    'src/model/addresses.ts',
    'src/model/clause-ref.ts',
    'src/schemas/document-kinds.ts',
    'src/search/address.ts',
    'src/search/words/as-typed.ts',
    'src/search/words/marks-code.ts',
    'src/search/words/phrase-set.ts',
  ],
  words: ['src/client/search/marks-bar.ts', 'src/client/search/word-places.ts'],
  clause: [
    'src/client/text/clause-tools.ts',
    'src/client/text/clause-words.ts',
    'src/domain/cite/cite-formats.ts',
    'src/components/clause/clause-tools.css',
  ],
} as const;

interface Bundle {
  readonly name: string;
  readonly test: (id: string) => boolean;
}

/** The groups of the bundler. @throws when one of our modules is not there: moved, it would leave its file without a word */
export function bundles(): Bundle[] {
  return Object.entries(modules).map(([name, paths]: [string, readonly string[]]): Bundle => {
    for (const path of paths.filter((p) => /^(?:src|content)\//.test(p)))
      if (!existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))))
        throw new Error(
          `src/build/bundles.ts: "${path}" of the bundle "${name}" is not there. Write where it is now.`,
        );
    return {
      name,
      test: (id) => {
        const path = id.replaceAll('\\', '/');
        return paths.some((p) => path.includes(p));
      },
    };
  });
}
