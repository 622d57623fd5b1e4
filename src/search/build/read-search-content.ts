import { join } from 'node:path';
import { readYaml } from '../../edition/read-content.ts';
import {
  namesSchema,
  placesSchema,
  stopwordsSchema,
  synonymsSchema,
  type Name,
  type Places,
  type Stopwords,
  type Synonym,
} from '../../schemas/search.ts';

/** A name stands for itself; what else it is called leads to it. */
const asSynonyms = ({ name, also = [], near }: Name): readonly Synonym[] => {
  const more = { same: true, name: true, ...(near === undefined ? {} : { near }) } as const;
  return [
    { from: [name.toLowerCase()], to: also, ...more },
    ...(also.length > 0 ? [{ from: also, to: [name, ...also], ...more }] : []),
  ];
};

/** Synonyms, names, stop words and provinces, checked. @throws ContentError with file and line */
export const readSearchContent = (
  root = 'content/search',
): {
  readonly synonyms: readonly Synonym[];
  readonly stopwords: Stopwords;
  readonly places: Places;
} => ({
  synonyms: [
    ...readYaml(join(root, 'synonyms.yaml'), synonymsSchema),
    ...readYaml(join(root, 'names.yaml'), namesSchema).flatMap(asSynonyms),
  ],
  stopwords: readYaml(join(root, 'stopwords.yaml'), stopwordsSchema),
  places: readYaml(join(root, 'places.yaml'), placesSchema),
});
