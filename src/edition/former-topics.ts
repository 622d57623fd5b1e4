import { z } from 'astro/zod';
import { parseYaml } from './read-content.ts';
import { clausePageUrl, topicUrl } from '../model/addresses.ts';
import { ContentError } from '../model/content-error.ts';
import type { Clause } from '../model/clause.ts';
import type { FormerTopic, Topic } from '../model/model.ts';

const file = 'content/former-topics.yaml';

const schema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z
    .strictObject({
      /** Its name, as its page bore it. */
      name: z.string(),
      /** The topic in which its statements stand now, or … */
      topic: z.string().optional(),
      /** … the clause (`<text>#<clause>`) in which its number stands. */
      clause: z
        .string()
        .regex(/^[a-z0-9-]+#[a-z0-9_-]+$/)
        .optional(),
      /** Why it has no page any more, a sentence that readers of the old address see. */
      why: z.string().endsWith('.'),
    })
    .refine(
      (f) => (f.topic === undefined) !== (f.clause === undefined),
      'Give "topic" or "clause".',
    ),
);

/** Reads `content/former-topics.yaml`. @throws ContentError when an entry leads nowhere, or is a topic again */
export function readFormerTopics(
  source: string,
  topics: readonly Pick<Topic, 'slug'>[],
  clause: (text: string, id: string) => Clause | undefined,
): readonly FormerTopic[] {
  const entries = source.trim() === '' ? {} : parseYaml(file, source, schema);
  return Object.entries(entries).map(([slug, { name, topic, clause: key, why }]) => {
    if (topics.some((t) => t.slug === slug))
      throw new ContentError(
        { file },
        `"${slug}" is a topic again.`,
        'Remove the entry, or the topic.',
      );
    if (topic !== undefined) {
      if (!topics.some((t) => t.slug === topic))
        throw new ContentError(
          { file },
          `"${slug}" leads to the topic "${topic}", which is not there.`,
          'Name a topic of content/topics/.',
        );
      return { slug, name, topic, why, url: topicUrl(topic) };
    }
    const [text = '', id = ''] = (key ?? '').split('#');
    if (clause(text, id) === undefined)
      throw new ContentError(
        { file },
        `there is no clause "${key}".`,
        'The ids stand in content/ids.lock.',
      );
    return { slug, name, why, url: clausePageUrl(text, id) };
  });
}
