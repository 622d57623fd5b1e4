import { isGoal } from './compare.ts';
import type { Province, Topic } from '../../model/model.ts';

type Speaks = Topic['alsoSpeaks'][number];

/** Where a province's texts mention a topic without setting a goal. @param text slug of the only text to look at */
export const speaksOf = (
  topic: Topic,
  province: Pick<Province, 'texts'>,
  text?: string,
): readonly Speaks[] =>
  topic.alsoSpeaks.filter((s) =>
    province.texts.some(
      (t) => (text === undefined || t.slug === text) && s.clause.startsWith(`${t.slug}#`),
    ),
  );

/** Where the page of a topic quotes a province that mentions it without setting a goal; undefined when it sets one, or does not mention it. @param text slug of the only text to look at */
export function spokenAt(
  topic: Topic,
  province: Pick<Province, 'slug' | 'texts'>,
  text?: string,
): string | undefined {
  const own = topic.statements.filter(
    (s) => s.province === province.slug && (text === undefined || s.text === text),
  );
  if (own.some(isGoal)) return undefined;
  if (speaksOf(topic, province, text).length > 0) return `${topic.url}#noi-toi`;
  return own.length > 0 ? `${topic.url}#cau` : undefined;
}

/** True when every province with mentions of a topic sets no goal on it. */
export const onlyOthersSpeak = (
  topic: Topic,
  provinces: readonly Pick<Province, 'slug' | 'texts'>[],
): boolean =>
  provinces.every((p) => speaksOf(topic, p).length === 0 || spokenAt(topic, p) !== undefined);
