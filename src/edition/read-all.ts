import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder, readSource, readYaml } from './read-content.ts';
import { readSecondReading } from './read-second-reading.ts';
import { textSchema } from '../schemas/text.ts';
import { provinceSchema } from '../schemas/province.ts';
import { statementsSchema } from '../schemas/statement.ts';
import { indicatorsSchema, topicSchema } from '../schemas/topic.ts';
import { referenceSchema } from '../schemas/reference.ts';
import { termSchema } from '../schemas/term.ts';
import { alignmentSchema } from '../schemas/alignment.ts';
import { subjectSchema, withoutSubjectSchema } from '../schemas/subject.ts';
import { tasksSchema } from '../schemas/task.ts';
import { numbersSchema } from '../schemas/numbers.ts';
import { nationalSchema } from '../schemas/national.ts';

/** SHA-256 of a file, hex. */
const fileHash = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

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
export const readAll = (root = 'content') => ({
  texts: readFolder(join(root, 'texts'), '.mdx', textSchema),
  provinces: readFolder(join(root, 'provinces'), '.yaml', provinceSchema),
  statements: readFolder(join(root, 'statements'), '.yaml', statementsSchema),
  numbers: readFolder(join(root, 'numbers'), '.yaml', numbersSchema),
  indicators: readFolder(join(root, 'indicators'), '.yaml', indicatorsSchema),
  topics: readFolder(join(root, 'topics'), '.yaml', topicSchema),
  references: readFolder(join(root, 'references'), '.yaml', referenceSchema),
  glossary: readFolder(join(root, 'glossary'), '.yaml', termSchema),
  subjects: readFolder(join(root, 'subjects'), '.yaml', subjectSchema),
  withoutSubject: readYaml(join(root, 'without-subject.yaml'), withoutSubjectSchema),
  alignments: readFolder(join(root, 'alignments'), '.yaml', alignmentSchema),
  tasks: readFolder(join(root, 'tasks'), '.yaml', tasksSchema),
  national: readFolder(join(root, 'national'), '.yaml', nationalSchema),
  secondReading: readSecondReading(join(root, 'second-reading')),
  formerWords: readFormerWords(root),
  formerTopics: readFormerTopicsFile(root),
  lock: readSource(join(root, 'ids.lock')),
  /** SHA-256 of a file of `content/sources/`, hex. @throws when it is missing */
  sourceHash: (file: string) => fileHash(join(root, 'sources', file)),
});
/** The content as it was read. */
export type RawContent = Readonly<ReturnType<typeof readAll>>;
