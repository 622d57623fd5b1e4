import { join } from 'node:path';
import { attempt } from './faults.ts';
import { namesIn, readSource, type ContentFile } from './read-content.ts';
import { yamlData } from './yaml-data.ts';
import type { z } from 'astro/zod';
import type { SecondReading } from './check-second-reading.ts';
import { ContentError } from '../model/content-error.ts';
import { pillars } from '../schemas/topic.ts';
import {
  emptyCellsSchema,
  secondStatementsSchema,
  secondTopicsSchema,
  thirdReadingSchema,
} from '../schemas/second-reading.ts';

const ofText = /^statements-(.+)\.yaml$/;
const topicsFile = 'topics.yaml';
const thirdFile = 'third-reading.yaml';
const ofPillar = (pillar: string): string => `empty-cells-${pillar}.yaml`;
/** Files that must be there, beside one for each text. */
const known = [topicsFile, thirdFile, ...Object.keys(pillars).map(ofPillar)];

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
  emptyCells: [],
  thirdReading: [],
});

/**
 * `content/second-reading/`: `statements-<text>.yaml`, `topics.yaml`, `empty-cells-<pillar>.yaml`, `third-reading.yaml`, and notes for
 * people in Markdown, which are not read.
 * @throws ContentError when a file would not be read, is missing, or breaks its schema
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
      if (!ofText.test(name) && !known.includes(name) && !name.endsWith('.md'))
        throw new ContentError(
          { file: join(folder, name) },
          'tệp này sẽ không được đọc.',
          'Thư mục này có statements-<mã văn bản>.yaml, topics.yaml, empty-cells-<trụ cột>.yaml, third-reading.yaml và ghi chú .md.',
        );
    });
  /** One that must be there. @param holds what its editor is to write, when it is not */
  const required = <Data>(name: string, slug: string, schema: z.ZodType<Data>, holds: string) =>
    attempt(() => {
      if (!names.includes(name))
        throw new ContentError({ file: join(folder, name) }, 'thiếu tệp này.', holds);
      return read(name, slug, schema);
    });
  const topics = required(
    topicsFile,
    'topics',
    secondTopicsSchema,
    'Tệp ghi kết luận của người đọc thứ hai cho từng chỉ tiêu.',
  );
  return {
    statements: names.flatMap((name) => {
      const [, slug] = ofText.exec(name) ?? [];
      if (slug === undefined) return [];
      return attempt(() => read(name, slug, secondStatementsSchema)) ?? [];
    }),
    topics: topics ?? noReading(folder).topics,
    emptyCells: Object.entries(pillars).map(([slug, pillar]) => ({
      pillar,
      readings:
        required(
          ofPillar(slug),
          slug,
          emptyCellsSchema,
          `Tệp ghi những chỗ mà hai lần đọc lại ô trống của “${pillar}” khác nhau; chưa có chỗ nào thì viết "readings: []".`,
        )?.data.readings ?? [],
    })),
    thirdReading:
      required(
        thirdFile,
        'third-reading',
        thirdReadingSchema,
        'Tệp ghi điều lần đọc thứ ba thấy; không thấy gì thì viết "readings: []".',
      )?.data.readings ?? [],
  };
}
