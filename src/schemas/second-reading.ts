import { z } from 'astro/zod';
import { slug } from './keys.ts';
import { statementSchema } from './statement.ts';
import { topicSchema } from './topic.ts';

/**
 * Fields of a statement that both readers must give alike: `content/statements/<text>.yaml` and the second reading of it.
 * The one list of them: schema, check and tests go by it.
 */
export const agreedFields = [
  'kind',
  'section',
  'year',
  'yearFrom',
  'operator',
  'value',
  'valueMax',
  'unit',
  'denominator',
] as const;
export type AgreedField = (typeof agreedFields)[number];

/** What a second reader, who did not see the first reading, found in the words of one statement. */
const secondStatementSchema = statementSchema
  .pick({
    id: true,
    ...(Object.fromEntries(agreedFields.map((f) => [f, true])) as Record<AgreedField, true>),
  })
  .extend({
    /** What the second reader was in doubt about. */
    doubt: z.string().nullable(),
  })
  .strict();

/** `content/second-reading/statements-<text>.yaml` */
export const secondStatementsSchema = z.strictObject({
  statements: z.array(secondStatementSchema).min(1),
});
export type SecondStatements = z.infer<typeof secondStatementsSchema>;

/** `content/second-reading/topics.yaml`: the verdict of a second reader on each topic, and why. */
export const secondTopicsSchema = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        topic: slug,
        comparability: topicSchema.shape.comparability,
        why: z.string().min(1),
      }),
    )
    .min(1),
});
export type SecondTopics = z.infer<typeof secondTopicsSchema>;

/**
 * A place where two independent readings of the empty cells differed, or where the decision differs from both. The words stand on the
 * methods page.
 */
const emptyCellSchema = z.strictObject({
  /** The text, lines of its source file, and what stands there. */
  place: z.string().min(1),
  first: z.string().min(1),
  second: z.string().min(1),
  /** What the data say today. */
  decision: z.string().min(1),
  /** Why; a sentence without its full stop, as are the others. */
  reason: z.string().min(1),
});
/** `content/second-reading/empty-cells-<pillar>.yaml` */
export const emptyCellsSchema = z.strictObject({ readings: z.array(emptyCellSchema) });
export type EmptyCells = Readonly<z.infer<typeof emptyCellsSchema>['readings']>;

/** `content/second-reading/third-reading.yaml`: what a third reading found in the corrected data. */
export const thirdReadingSchema = z.strictObject({
  readings: z.array(
    emptyCellSchema.omit({ first: true, second: true }).extend({ said: z.string().min(1) }),
  ),
});
export type ThirdReading = Readonly<z.infer<typeof thirdReadingSchema>['readings']>;
