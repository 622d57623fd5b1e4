import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getEdition } from '../../../src/edition/site.ts';
import { edition } from '../../support/edition.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro|mdx)$/.test(file))
  .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));

test('content is read in one way: no collections of Astro beside our reader, and YAML is parsed by it alone', () => {
  const faults = sources.filter(
    ({ file, code }) =>
      /astro:content/.test(code) ||
      // Writing it is no second way to read it.
      (/import \{(?! stringify \})[^}]*\} from 'yaml'/.test(code) &&
        !/^edition.yaml-data\.ts$/.test(file)),
  );
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('pages have the edition that tests have', () => {
  const shape = ({ texts, topics, statements }: typeof edition) => ({ texts, topics, statements });
  expect(shape(getEdition())).toEqual(shape(edition));
});
