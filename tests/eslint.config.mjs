// @ts-check
// Read by `npm run check`, which allows no warning. (ESLint cannot be set in package.json, and the top level is kept for what a visitor looks for.)
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Selectors that hold for all code of the site; a rule of a narrower config replaces a wider one, so these are named in each. */
const printedNumbers = [
  "CallExpression[callee.property.name='replace'][arguments.0.value='.'][arguments.1.value=',']",
  "CallExpression[callee.property.name='toLocaleString']",
].map((selector) => ({ selector, message: 'Numbers are printed by `printNumber`.' }));
const places =
  'van-ban|so-sanh|chu-de|tinh|doi-chieu|nhung|dan-chieu|thuat-ngu|nhiem-vu|quoc-gia|tai-ve';
/** Addresses with a name in them are made in one place. */
const gluedAddress = {
  selector: `TemplateLiteral[expressions.length>0] > TemplateElement:first-child[value.raw=/^[/](?:${places})[/]/]`,
  message: 'Addresses are made in src/model/addresses.ts.',
};

export default defineConfig(
  { languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
  { basePath: '..', ignores: ['dist*/', '.astro/', 'public/', 'node_modules/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // "return say(…);" leaves and says.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A promise may be kept at once: other engines take time.
      '@typescript-eslint/require-await': 'off',
      // Browsers may have less than the types say, and what a callback changes is not seen.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Scripts ask for parts of what they, or the page's own template, have just made.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-this-alias': ['error', { allowedNames: ['shown'] }],
      // The root's data attributes are a list that readers fill.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // Letters are taken one by one, by code point: what `...` gives is what is meant.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // `astro check` knows types' parameters.
      'no-unused-vars': 'off',
      // An empty address loads the page anew; a heading may be hidden until its script fills it.
      'astro/jsx-a11y/anchor-is-valid': 'off',
      'astro/jsx-a11y/heading-has-content': 'off',
      // A table that a phone shows as blocks loses its roles in browsers, unless they are said.
      'astro/jsx-a11y/no-redundant-roles': 'off',
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
      // What scrolls sideways must take the focus (WCAG 2.1.1).
      'astro/jsx-a11y/no-noninteractive-tabindex': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/domain/words/print-number.ts', 'src/model/addresses.ts'],
    rules: { 'no-restricted-syntax': ['error', ...printedNumbers, gluedAddress] },
  },
  {
    files: ['src/client/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...printedNumbers,
        gluedAddress,
        {
          selector: 'PrivateIdentifier',
          message:
            'For the oldest browsers "#name" is rewritten with helpers that every reader loads: write "private name".',
        },
      ],
    },
  },
  {
    // Pages demand trusted types: a browser that knows them refuses all of these.
    files: ['src/client/**/*.ts'],
    ignores: ['src/client/shared/parse-page.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'DOMParser', message: 'Use `parsePage`.' }],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'srcdoc'].map(
          (property) => ({ property, message: 'Make nodes, or use `parsePage`.' }),
        ),
      ],
    },
  },
  {
    // Components have no types outside Astro's own check.
    files: ['src/components/*/*.ts', 'tests/components/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Of trees of HTML and of JSON the built site's tests ask what they find there.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
