import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { yamlData } from '../../../src/edition/yaml-data.ts';

const schema = z.strictObject({ name: z.string() });
const read = (file: string, yaml: string) => yamlData({ file, yaml }, schema);

test('a file that was read before is read anew when its words changed', () => {
  expect(read('content/a.yaml', 'name: một')).toEqual({ name: 'một' });
  expect(read('content/a.yaml', 'name: hai')).toEqual({ name: 'hai' });
});

test('what is made of a file is its own each time', () => {
  const first = read('content/b.yaml', 'name: một');
  first.name = 'đã đổi';
  expect(read('content/b.yaml', 'name: một')).toEqual({ name: 'một' });
});

test('the same words are refused on their line by a schema that they break, though another one took them', () => {
  const other = z.strictObject({ name: z.number() });
  read('content/c.yaml', '# lời\nname: một');
  expect(() => yamlData({ file: 'content/c.yaml', yaml: '# lời\nname: một' }, other)).toThrow(
    /content\/c\.yaml:2/,
  );
});
