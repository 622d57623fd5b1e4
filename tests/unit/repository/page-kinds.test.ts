import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageKinds } from '../../support/page-kinds.ts';

/** Redirects of former addresses; the gallery, which only development serves; columns that a table of many provinces takes in. */
const withoutKind = /^(?:\[\.\.\.former\]|bo-suu-tap|so-sanh\/cot\/)/;

test('every page of src/pages has an address among the kinds that all page tests go through', () => {
  const addresses = Object.values(pageKinds).map((address) => address.replace(/[?#].*/, ''));
  const missing = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:astro|mdx)$/.test(file) && !/(?:^|\/)_/.test(file))
    .filter((file) => !withoutKind.test(file))
    .filter((file) => {
      const route = file
        .replace(/\.\w+$/, '')
        .replace(/(?:^|\/)index$/, '')
        .replace(/\[\w+\]/g, '[^/]+');
      const pattern = new RegExp(`^/${route}(?:/|\\.html)?$`);
      return !addresses.some((address) => pattern.test(address));
    });
  expect(missing).toEqual([]);
});
