import { z } from 'astro/zod';

const line = z.int().positive();
const span = z.tuple([line, line]);
const words = z.string().min(1);
const place = z.strictObject({ line, words });
/** What taking away or changing marks leaves untouched: letters in their order, numbers, and the signs that say what a number means. */
const meaning = (s: string): string => {
  const plain = s.normalize('NFC').replace(/[\\*_`]/g, '');
  return JSON.stringify([
    plain.replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
    plain.match(/\d+(?:[.,/]\d+)*|[%<>≤≥=]/g) ?? [],
  ]);
};
const replacement = z
  .strictObject({
    line,
    words,
    /** What the text reads in their place. */
    by: z.string().regex(/\S/, 'Chữ không còn trong văn bản thì ghi ở "remove".'),
  })
  .refine((r) => meaning(r.words) === meaning(r.by), {
    error:
      '"by" giữ nguyên mọi chữ cái, con số và dấu % của "words": chỉ nối từ, bỏ hay đổi dấu. Chữ in sai thì giữ, và ghi <Sic>.',
  });
const cutWord = z.strictObject({
  line,
  /** How the line ends. */
  words,
  /** The line on which the word goes on: only blank lines and lines left out stand between. */
  next: line,
  /** How that line begins. */
  rest: z.string().regex(/^\S+$/, 'Ghi phần còn lại của một từ, không có dấu cách.'),
});

const fields = z.strictObject({
  /** Why these words of the source are no words of the text, or stand elsewhere in it. */
  reason: z.string().min(1),
  /** Words to leave out, each exactly once in its line. */
  remove: z.array(place).min(1).optional(),
  /** Words in whose place the text has the same letters otherwise: signs of Markdown, a missing space, another bullet. */
  replace: z.array(replacement).min(1).optional(),
  /** Words that the end of a line cuts: they are read as one. */
  join: z.array(cutWord).min(1).optional(),
  /** One such place. */
  line: line.optional(),
  /** What stands there: with `lines` one entry for each; with `moved` the part of the one line that moves. */
  words: z.union([words, z.array(words).min(1)]).optional(),
  /** First and last of whole lines to leave out. */
  lines: span.optional(),
  /** Words between the signs of Markdown for emphasis: the signs go, the words stay. */
  emphasis: z.array(place).min(1).optional(),
  /** Every line that this regular expression matches: running heads, page numbers. */
  pattern: words.optional(),
  /** These lines one after the other, wherever; "/…/" is a regular expression for a whole line. */
  block: z.array(words).min(1).optional(),
  /** How many lines match the pattern, or how often the block stands in the source. */
  count: z.int().positive().optional(),
  /** First and last line of the source that the text reads elsewhere: a cell of a table that a page divides. */
  moved: span.optional(),
  /** After which line they are read; "end": after all others. */
  after: z.union([line, z.literal('end')]).optional(),
});
export type Removal = z.infer<typeof fields>;

/** Which fields make up an entry beside `reason`. */
const forms: readonly (readonly [must: readonly string[], may: readonly string[]])[] = [
  [['remove'], []],
  [['replace'], []],
  [['join'], []],
  [['line', 'words'], []],
  [['lines', 'words'], []],
  [['emphasis'], []],
  [['pattern', 'count'], []],
  [['block', 'count'], []],
  [['moved', 'after'], ['words']],
];

/** `content/sources/<text>.removals.yaml`: where a text leaves its source, and nothing wider. */
export const removalsSchema = z.array(
  fields.refine(
    (entry) => {
      const has = Object.keys(entry).filter((key) => key !== 'reason');
      return forms.some(
        ([must, may]) =>
          must.every((key) => has.includes(key)) &&
          has.every((key) => must.includes(key) || may.includes(key)),
      );
    },
    {
      error:
        'mỗi mục có "reason" và đúng một trong các dạng: remove · replace · join · line + words · lines + words · emphasis · pattern + count · block + count · moved + after (+ words).',
    },
  ),
);
