import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { attempt } from './faults.ts';
import { readBytes, readFolder, readSource, readYaml } from './read-content.ts';
import { noReading, readSecondReading } from './read-second-reading.ts';
import { textSchema } from '../schemas/text.ts';
import { provinceSchema } from '../schemas/province.ts';
import { statementsSchema } from '../schemas/statement.ts';
import { indicatorsSchema, topicSchema } from '../schemas/topic.ts';
import { referenceSchema } from '../schemas/reference.ts';
import { termSchema } from '../schemas/term.ts';
import { alignmentSchema } from '../schemas/alignment.ts';
import { ownPagesSchema } from '../schemas/own-pages.ts';
import { subjectSchema, withoutSubjectSchema } from '../schemas/subject.ts';
import { tasksSchema } from '../schemas/task.ts';
import { numbersSchema } from '../schemas/numbers.ts';
import { nationalSchema } from '../schemas/national.ts';

/** SHA-256 of a file, hex. */
const fileHash = (file: string): string =>
  createHash('sha256').update(readBytes(file)).digest('hex');

/** The text of `former-words.yaml`, '' while no transcription was mended. */
export const readFormerWords = (root = 'content'): string => {
  const file = join(root, 'former-words.yaml');
  return existsSync(file) ? readSource(file) : '';
};

/** The text of `former-topics.yaml`, '' while no page was given up. */
const readFormerTopicsFile = (root = 'content'): string => {
  const file = join(root, 'former-topics.yaml');
  return existsSync(file) ? readSource(file) : '';
};

/**
 * Reads the whole content folder but `search/` (search/build/read-search-content.ts).
 * The one list of its folders: what each holds, and by which schema it is checked.
 * @throws ContentError with file and line
 */
export const readAll = (root = 'content') => {
  const folder = <Data>(name: string, extension: '.mdx' | '.yaml', schema: z.ZodType<Data>) =>
    attempt(() => readFolder(join(root, name), extension, schema)) ?? [];
  return {
    texts: folder('texts', '.mdx', textSchema),
    provinces: folder('provinces', '.yaml', provinceSchema),
    statements: folder('statements', '.yaml', statementsSchema),
    numbers: folder('numbers', '.yaml', numbersSchema),
    indicators: folder('indicators', '.yaml', indicatorsSchema),
    topics: folder('topics', '.yaml', topicSchema),
    references: folder('references', '.yaml', referenceSchema),
    glossary: folder('glossary', '.yaml', termSchema),
    subjects: folder('subjects', '.yaml', subjectSchema),
    withoutSubject: attempt(() =>
      readYaml(join(root, 'without-subject.yaml'), withoutSubjectSchema),
    ) ?? { clauses: [] },
    alignments: folder('alignments', '.yaml', alignmentSchema),
    tasks: folder('tasks', '.yaml', tasksSchema),
    national: folder('national', '.yaml', nationalSchema),
    secondReading:
      attempt(() => readSecondReading(join(root, 'second-reading'))) ??
      noReading(join(root, 'second-reading')),
    formerWords: attempt(() => readFormerWords(root)) ?? '',
    formerTopics: attempt(() => readFormerTopicsFile(root)) ?? '',
    keptPages: attempt(() => readYaml(join(root, 'own-pages.yaml'), ownPagesSchema)) ?? {
      kept: [],
    },
    lock: attempt(() => readSource(join(root, 'ids.lock'))) ?? '',
    /** SHA-256 of a file of `content/sources/`, hex. @throws when it is missing */
    sourceHash: (file: string) => fileHash(join(root, 'sources', file)),
  };
};
/** The content as it was read. */
export type RawContent = Readonly<ReturnType<typeof readAll>>;
