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

/** Where a topic without a goal is quoted all the same. */
export interface Spoken {
  readonly url: string;
  /** Of what and of whom: "Điện thoại thông minh, Đồng Tháp"; a single text by its own name. */
  readonly name: string;
}

/** Where the page of a topic quotes a province that mentions it without setting a goal; undefined when it sets one, or does not mention it. @param text slug of the only text to look at */
export function spokenAt(
  topic: Topic,
  province: Pick<Province, 'slug' | 'name' | 'texts'>,
  text?: string,
): Spoken | undefined {
  const own = topic.statements.filter(
    (s) => s.province === province.slug && (text === undefined || s.text === text),
  );
  if (own.some(isGoal)) return undefined;
  const at = (id: string): Spoken => ({
    url: `${topic.url}#${id}`,
    name: `${topic.name}, ${province.texts.find((t) => t.slug === text)?.shortName ?? province.name}`,
  });
  if (speaksOf(topic, province, text).length > 0) return at('noi-toi');
  return own.length > 0 ? at('cau') : undefined;
}

/** True when every province with mentions of a topic sets no goal on it. */
export const onlyOthersSpeak = (
  topic: Topic,
  provinces: readonly Pick<Province, 'slug' | 'name' | 'texts'>[],
): boolean =>
  provinces.every((p) => speaksOf(topic, p).length === 0 || spokenAt(topic, p) !== undefined);
