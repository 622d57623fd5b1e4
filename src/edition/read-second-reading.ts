import { join } from 'node:path';
import { attempt } from './faults.ts';
import { namesIn, readSource, type ContentFile } from './read-content.ts';
import { yamlData } from './yaml-data.ts';
import type { z } from 'astro/zod';
import type { SecondReading } from './check-second-reading.ts';
import { ContentError } from '../model/content-error.ts';
import { secondStatementsSchema, secondTopicsSchema } from '../schemas/second-reading.ts';

const ofText = /^statements-(.+)\.yaml$/;
const topicsFile = 'topics.yaml';

/** What stands for a second reading that cannot be read, so that other checks can go on. */
export const noReading = (folder: string): SecondReading => ({
  statements: [],
  topics: {
    slug: 'topics',
    file: join(folder, topicsFile),
    data: { topics: [] },
    body: '',
    bodyLine: 1,
  },
});

/**
 * `content/second-reading/`: `statements-<text>.yaml`, `topics.yaml`, and notes for people in Markdown, which are not read.
 * @throws ContentError when a file would not be read, or breaks its schema
 */
export function readSecondReading(folder: string): SecondReading {
  const read = <Data>(name: string, slug: string, schema: z.ZodType<Data>): ContentFile<Data> => {
    const file = join(folder, name);
    const data = yamlData({ file, yaml: readSource(file) }, schema);
    return { slug, file, data, body: '', bodyLine: 1 };
  };
  const names = namesIn(folder);
  for (const name of names)
    attempt(() => {
      if (!ofText.test(name) && name !== topicsFile && !name.endsWith('.md'))
        throw new ContentError(
          { file: join(folder, name) },
          'tệp này sẽ không được đọc.',
          'Thư mục này có statements-<mã văn bản>.yaml, topics.yaml và ghi chú .md.',
        );
    });
  const topics = attempt(() => {
    if (!names.includes(topicsFile))
      throw new ContentError(
        { file: join(folder, topicsFile) },
        'thiếu tệp này.',
        'Tệp ghi kết luận của người đọc thứ hai cho từng chỉ tiêu.',
      );
    return read(topicsFile, 'topics', secondTopicsSchema);
  });
  return {
    statements: names.flatMap((name) => {
      const [, slug] = ofText.exec(name) ?? [];
      if (slug === undefined) return [];
      return attempt(() => read(name, slug, secondStatementsSchema)) ?? [];
    }),
    topics: topics ?? noReading(folder).topics,
  };
}
