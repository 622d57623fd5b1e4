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
