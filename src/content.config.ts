import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { indicatorsSchema, topicSchema } from './schemas/topic.ts';
import { provinceSchema } from './schemas/province.ts';
import { referenceSchema } from './schemas/reference.ts';
import { statementsSchema } from './schemas/statement.ts';
import { termSchema } from './schemas/term.ts';
import { textSchema } from './schemas/text.ts';

// glob(), never file(): file() turns a syntax error into an empty table and exits 0.
const folder = (name: string, pattern = '*.yaml') =>
  glob({
    base: `./content/${name}`,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });

export const collections = {
  texts: defineCollection({ loader: folder('texts', '*.mdx'), schema: textSchema }),
  provinces: defineCollection({ loader: folder('provinces'), schema: provinceSchema }),
  statements: defineCollection({ loader: folder('statements'), schema: statementsSchema }),
  indicators: defineCollection({ loader: folder('indicators'), schema: indicatorsSchema }),
  topics: defineCollection({ loader: folder('topics'), schema: topicSchema }),
  references: defineCollection({ loader: folder('references'), schema: referenceSchema }),
  glossary: defineCollection({ loader: folder('glossary'), schema: termSchema }),
};
