import { changesSince } from './changes-since.ts';
import type { FrozenFile, FrozenList, FrozenTopic } from './frozen.ts';
import type { Release } from './read-releases.ts';

/** A file under /du-lieu/ban/. */
interface Frozen {
  /** "2026.11.28/cap-quang" */
  readonly path: string;
  readonly content: FrozenFile | FrozenList | readonly string[];
}

/**
 * What `?ban=` reads: for each kept release and each topic of then or now, whether its table has changed since and, if so, the table
 * as it was; a list of the changed ones for the whole comparison; and the list of kept releases.
 * @param kept newest first
 * @param now today's tables
 */
export function frozenFiles(
  kept: readonly Pick<Release, 'version' | 'topics'>[],
  now: readonly FrozenTopic[],
): Frozen[] {
  return [
    { path: 'cac-ban', content: kept.map((r) => r.version) },
    ...kept.flatMap(({ version, topics }): Frozen[] => {
      const then = new Map(topics.map((t) => [t.topic, t]));
      const today = new Map(now.map((t) => [t.topic, t]));
      const files = [...new Set([...then.keys(), ...today.keys()])].map((topic): FrozenFile => {
        const [before, after] = [then.get(topic), today.get(topic)];
        const changes =
          before !== undefined && after !== undefined ? changesSince(before, after) : [];
        const isNews = before === undefined || after === undefined || changes.length > 0;
        return {
          version,
          topic,
          isNew: before === undefined,
          changes,
          table: isNews ? (before ?? null) : null,
        };
      });
      const name = (topic: string): string => today.get(topic)?.name ?? topic;
      const list: FrozenList = {
        version,
        changed: files.flatMap(({ topic, changes }) =>
          changes.length > 0 ? [{ topic, name: name(topic) }] : [],
        ),
        added: files.flatMap(({ topic, isNew }) => (isNew ? [{ topic, name: name(topic) }] : [])),
        removed: topics.flatMap((t) => (today.has(t.topic) ? [] : [t.name])),
      };
      return [
        ...files.map((content) => ({ path: `${version}/${content.topic}`, content })),
        { path: `${version}/so-sanh`, content: list },
      ];
    }),
  ];
}
