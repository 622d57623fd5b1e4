import { placeOf } from '../../model/clause-ref.ts';
import { tokens } from '../../domain/words/tokens.ts';
import { groupBy } from '../../domain/words/group-by.ts';
import type { ExportedText } from '../../data/exported.ts';
import { packNames, type TopicClauses, type TopicWords } from '../format/topic-answer.ts';
import type { IndexedClause } from './records.ts';
import type { SpokenTopic } from './shown.ts';

/** So many words at most tell the clauses of a topic from the others of their province; of so many they are chosen. */
const [mostWords, rare] = [3, 12];

interface Clause {
  readonly keys: ReadonlySet<string>;
  readonly isOwn: boolean;
}

/** The fewest words that stand together in clauses of the topic, and in no other of the province; as good as can be when there are none. */
function tellingWords(clauses: readonly Clause[]): string {
  const having = (key: string, all: readonly Clause[]): readonly Clause[] =>
    all.filter((c) => c.keys.has(key));
  const [first] = clauses.filter((c) => c.isOwn);
  const keys = [...(first?.keys ?? [])]
    .map((key) => ({ key, count: having(key, clauses).length }))
    .sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1))
    .slice(0, rare)
    .map(({ key }) => key);
  let best: { readonly words: readonly string[]; readonly rank: number } = { words: [], rank: -99 };
  const extend = (words: readonly string[], from: number, left: readonly Clause[]): void => {
    const own = left.filter((c) => c.isOwn).length;
    const rank = Math.min(own, 2) - 4 * (left.length - own) - words.length;
    if (words.length > 0 && rank > best.rank) best = { words, rank };
    if (words.length === mostWords) return;
    keys.slice(from).forEach((key, i) => {
      extend([...words, key], from + i + 1, having(key, left));
    });
  };
  extend([], 0, clauses);
  return best.words.join(' ');
}

const keysOf = (words: string): readonly string[] => tokens(words).map((t) => t.key);

/** Words of almost every question, of little weight: "tỉnh" and "mấy" are, "máy tính" is not. */
const common =
  /^(?:bao|nhiêu|sẽ|có|được|không|của|và|nào|các|tỉnh|dùng|làm|trên|đến|đâu|thế|thì|mọi|mỗi|mới|mấy|người|quan|về|cho|tới|trong|khi|cùng|hết|hay|sao)$/u;

/** Of each topic the words of its name and its question. */
export const topicWords = (
  topics: readonly Pick<SpokenTopic, 'id' | 'name' | 'question'>[],
): TopicWords =>
  Object.fromEntries(
    topics.map(({ id, name, question }) => [
      id,
      packNames(
        id,
        keysOf(name),
        tokens(question)
          .filter((t) => !common.test(t.text.toLowerCase()))
          .map((t) => t.key),
      ),
    ]),
  );

/** Of each topic and each province the words by which the index finds its clauses. */
export function topicClauses(
  topics: readonly Pick<SpokenTopic, 'id'>[],
  records: readonly IndexedClause[],
  texts: readonly ExportedText[],
): TopicClauses {
  const provinceOf = new Map(texts.map((t) => [t.id, t.province]));
  const byProvince = groupBy(
    records.map(({ record }) => ({ record, keys: new Set(keysOf(record.words)) })),
    ({ record }) => provinceOf.get(placeOf(record.ref).text) ?? null,
  );
  return Object.fromEntries(
    topics.map(({ id }) => [
      id,
      Object.fromEntries(
        [...byProvince].flatMap(([province, all]) => {
          const clauses = all.map(({ record, keys }) => ({
            keys,
            isOwn: record.topics.some((t) => t.slug === id),
          }));
          return province === null || !clauses.some((c) => c.isOwn)
            ? []
            : [[province, tellingWords(clauses)] as const];
        }),
      ),
    ]),
  );
}
