import { placeOf } from '../model/clause-ref.ts';
import { z } from 'astro/zod';
import { citedUrl, topicUrl } from '../model/addresses.ts';
import { ContentError, idsStandIn } from '../model/content-error.ts';
import { clauseKey, slug as topicKey } from '../schemas/keys.ts';
import { yamlData } from './yaml-data.ts';
import type { Clause } from '../model/clause.ts';
import type { Edition, FormerTopic, Topic } from '../model/model.ts';

const file = 'content/former-topics.yaml';

const schema = z.record(
  topicKey,
  z
    .strictObject({
      /** Its name, as its page bore it. */
      name: z.string(),
      /** The topic in which its statements stand now, or … */
      topic: z.string().optional(),
      /** … the clause (`<text>#<clause>`) in which its number stands. */
      clause: clauseKey.optional(),
      /** Why it has no page any more, a sentence that readers of the old address see. */
      why: z.string().endsWith('.', 'Viết thành câu, kết thúc bằng dấu chấm.'),
    })
    .refine(
      (f) => (f.topic === undefined) !== (f.clause === undefined),
      'Ghi "topic" hoặc "clause", một trong hai.',
    ),
);

/** Reads `content/former-topics.yaml`. @throws ContentError when an entry leads nowhere, or is a topic again */
export function readFormerTopics(
  source: string,
  topics: readonly Pick<Topic, 'slug'>[],
  clause: (text: string, id: string) => Clause | undefined,
  hasPage: Edition['hasPage'],
): readonly FormerTopic[] {
  const entries = yamlData({ file, yaml: source }, schema.nullable()) ?? {};
  return Object.entries(entries).map(([slug, { name, topic, clause: key, why }]) => {
    if (topics.some((t) => t.slug === slug))
      throw new ContentError(
        { file },
        `"${slug}" lại là một chỉ tiêu.`,
        'Xóa mục ấy trong tệp này, hoặc xóa chỉ tiêu.',
      );
    if (topic !== undefined) {
      if (!topics.some((t) => t.slug === topic))
        throw new ContentError(
          { file },
          `"${slug}" dẫn tới chỉ tiêu "${topic}", chỉ tiêu không có.`,
          'Ghi mã của một chỉ tiêu trong content/topics/.',
        );
      return { slug, name, topic, why, url: topicUrl(topic) };
    }
    const { text, clause: id } = placeOf(key ?? '');
    if (clause(text, id) === undefined)
      throw new ContentError({ file }, `không có đoạn "${key}".`, idsStandIn);
    return { slug, name, why, url: citedUrl(text, id, hasPage(text, id)) };
  });
}
