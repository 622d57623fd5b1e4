import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { yamlData } from '../../edition/yaml-data.ts';
import {
  namesSchema,
  stopwordsSchema,
  synonymsSchema,
  type Name,
  type Stopwords,
  type Synonym,
} from '../../schemas/search.ts';

const read = <T>(file: string, schema: z.ZodType<T>): T =>
  yamlData({ file, yaml: readFileSync(file, 'utf8').normalize('NFC') }, schema);

/** A name stands for itself; what else it is called leads to it. */
const asSynonyms = ({ name, also = [], near }: Name): readonly Synonym[] => {
  const more = { same: true, name: true, ...(near === undefined ? {} : { near }) } as const;
  return [
    { from: [name.toLowerCase()], to: also, ...more },
    ...(also.length > 0 ? [{ from: also, to: [name, ...also], ...more }] : []),
  ];
};

/** Synonyms, names and stop words, checked. @throws ContentError with the line and the field that is wrong */
export const readSearchContent = (
  root = 'content/search',
): { readonly synonyms: readonly Synonym[]; readonly stopwords: Stopwords } => ({
  synonyms: [
    ...read(join(root, 'synonyms.yaml'), synonymsSchema),
    ...read(join(root, 'names.yaml'), namesSchema).flatMap(asSynonyms),
  ],
  stopwords: read(join(root, 'stopwords.yaml'), stopwordsSchema),
});
