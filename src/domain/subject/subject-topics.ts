import { isGoal } from '../compare/compare.ts';
import { provinceCount, provinceNames } from '../words/counted.ts';
import { upperFirst } from '../words/upper-first.ts';
import type { Province, Topic } from '../../model/model.ts';
import type { SubjectView } from './subject-view.ts';

/** Topics to which the same provinces set a number. */
export interface TopicGroup {
  /** Slugs of the provinces, in their order. */
  readonly provinces: readonly string[];
  /** "Cả bốn tỉnh đặt số", "Chỉ Trà Vinh đặt số". */
  readonly who: string;
  readonly topics: readonly Topic[];
}

type Named = Pick<Province, 'name' | 'kind'>;

function who(setting: readonly Named[], provinces: readonly Named[]): string {
  if (setting.length === provinces.length && setting.length > 1)
    return `Cả ${provinceCount(provinces)} đặt số`;
  return upperFirst(`${setting.length === 1 ? 'chỉ ' : ''}${provinceNames(setting)} đặt số`);
}

/**
 * Topics with a number in the passages about this subject, by the provinces that set a goal in numbers to them, those of most provinces first.
 * Which provinces do is asked of the whole edition, not only of these passages: else "only" would not be true of a goal that another
 * text sets in a clause of another subject. Texts of one province count once.
 */
export function topicGroups(
  { columns }: Pick<SubjectView, 'columns'>,
  topics: readonly Topic[],
  provinces: readonly Pick<Province, 'slug' | 'name' | 'kind'>[],
): TopicGroup[] {
  const here = new Set(
    columns.flatMap(({ cells }) =>
      cells.flatMap(({ about }) =>
        about.flatMap((p) => p.numbers.filter(isGoal).map((s) => s.topic)),
      ),
    ),
  );
  const groups = new Map<string, { provinces: string[]; topics: Topic[] }>();
  for (const topic of topics) {
    if (!here.has(topic.slug)) continue;
    const set = provinces
      .map((p) => p.slug)
      .filter((slug) =>
        topic.statements.some((s) => s.province === slug && isGoal(s) && s.value !== null),
      );
    const group = groups.get(set.join()) ?? { provinces: set, topics: [] };
    group.topics.push(topic);
    groups.set(set.join(), group);
  }
  const place = (slugs: readonly string[]) =>
    slugs.map((s) => provinces.findIndex((p) => p.slug === s)).join();
  return [...groups.values()]
    .sort(
      (a, b) =>
        b.provinces.length - a.provinces.length ||
        place(a.provinces).localeCompare(place(b.provinces)),
    )
    .map((g) => ({
      ...g,
      who: who(
        provinces.filter((p) => g.provinces.includes(p.slug)),
        provinces,
      ),
    }));
}
