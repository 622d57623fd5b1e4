import type { RawContent } from '../read-all.ts';

/** What of the content is read as data: all but the texts themselves. */
export type Collection = Exclude<
  {
    [K in keyof RawContent]: RawContent[K] extends readonly { file: string }[] ? K : never;
  }[keyof RawContent],
  'texts'
>;

/**
 * The fields whose words are ours, by collection; the one list of them. "a[].b" is the field b of each entry of a. Those ahead of "own"
 * may compare the texts; those after it speak of their own clause, document or term alone.
 */
export const ownFields: Partial<
  Record<Collection, { readonly comparing?: readonly string[]; readonly own?: readonly string[] }>
> = {
  provinces: { own: ['name', 'successor', 'mergerBasis'] },
  topics: {
    comparing: [
      'name',
      'question',
      'difference',
      'note',
      'readAside[].reason',
      'notApplicable[].reason',
    ],
  },
  indicators: {
    comparing: ['indicators[].name', 'indicators[].group'],
    own: ['indicators[].numerator', 'indicators[].denominator'],
  },
  statements: { own: ['statements[].note'] },
  subjects: { comparing: ['name', 'scope', 'silences[].note'] },
  glossary: {
    comparing: ['editorsReading', 'note', 'meanings[].note'],
    own: ['term', 'meanings[].meaning'],
  },
  references: { comparing: ['note', 'mentions[].note'], own: ['subject'] },
  national: {
    comparing: ['marks[].note', 'marks[].conflict'],
    own: ['marks[].place', 'marks[].numerator', 'marks[].denominator'],
  },
  alignments: { own: ['pairs[].note'] },
  tasks: { own: ['tasks[].note'] },
};
/**
 * Collections whose files are lists, by the field of the list: each entry is read by itself. Others are one entry each.
 */
export const lists: Partial<Record<Collection, string>> = {
  statements: 'statements',
  indicators: 'indicators',
  national: 'marks',
  tasks: 'tasks',
  alignments: 'pairs',
};
/** Fields of the front matter that readers see as ours. */
export const textFields = [
  'numberNote',
  'dateNote',
  'issuerNote',
  'title',
  'subject',
  'shortName',
  'missing[]',
];
