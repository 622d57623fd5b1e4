import { abbreviationsOf, mustBeRead, searchOf, standing } from '../domain/compare/absence.ts';
import { longestPhrase } from '../domain/words/concept.ts';
import { ContentError, clauseReads, idsStandIn } from '../model/content-error.ts';
import { attempt } from './faults.ts';
import { refuseOfWholeCountry } from './known-clauses.ts';
import { lineOf } from './line-of.ts';
import type { Edition, Topic } from '../model/model.ts';
import { clauseRef, placeOf } from '../model/clause-ref.ts';

/** Longer phrases are cut from a sentence and find nothing but it. */
const mostSyllables = 6;

/**
 * Refuses a search that misses what its own topic states, and a clause that it finds and nobody has read for the topic.
 */
export function checkAbsence(
  edition: Pick<Edition, 'texts' | 'topics' | 'provinces' | 'glossary' | 'clause'>,
  fileOf: (topic: string) => string,
): void {
  const abbreviations = abbreviationsOf(edition);
  for (const topic of edition.topics)
    attempt(() => {
      checkTopic(topic, edition, searchOf(topic, abbreviations), fileOf(topic.slug));
    });
}

function checkTopic(
  topic: Topic,
  { texts, provinces, clause }: Pick<Edition, 'texts' | 'provinces' | 'clause'>,
  finds: ReturnType<typeof searchOf>,
  file: string,
): void {
  const fail = (needle: string, wrong: string, right: string): never => {
    throw new ContentError({ file, line: lineOf(file, needle) }, wrong, right);
  };
  const at = (key: string) => {
    const { text, clause: id } = placeOf(key);
    refuseOfWholeCountry(texts, text, fail, key);
    return clause(text, id) ?? fail(key, `không có đoạn "${key}".`, idsStandIn);
  };
  const seen = new Set<string>();
  const entries = [
    ...topic.alsoSpeaks.map(({ clause: key, words }) => ({ field: 'alsoSpeaks', key, words })),
    ...topic.readAside.flatMap(({ clauses }) =>
      clauses.map((key) => ({ field: 'readAside', key, words: '' })),
    ),
  ];
  for (const { field, key, words } of entries) {
    const held = at(key);
    if (!held.words.includes(words))
      fail(key, `đoạn "${key}" không có chữ “${words}”.`, clauseReads(held.words));
    if (seen.has(key))
      fail(
        field,
        `đoạn "${key}" được ghi hai lần.`,
        'Mỗi đoạn ghi một lần, trong "alsoSpeaks" hoặc trong "readAside".',
      );
    seen.add(key);
    if (topic.statements.some((s) => clauseRef(s.text, s.clause) === key))
      fail(
        key,
        `trường "${field}" ghi đoạn "${key}", đoạn đã có cam kết của chỉ tiêu này.`,
        'Đã có cam kết thì không ghi thêm: bỏ mục ấy.',
      );
    if (!finds(held))
      fail(
        key,
        `trường "${field}" ghi đoạn "${key}", đoạn không có chữ nào của "searched".`,
        'Mở rộng "searched" để tìm ra đoạn ấy, hoặc bỏ mục ấy.',
      );
  }
  for (const search of topic.searched)
    if (longestPhrase(search) > mostSyllables)
      fail(
        search,
        `chữ tìm “${search}” có cụm dài hơn ${mostSyllables} tiếng.`,
        'Tìm bằng tên của thứ được hỏi, không cắt từ một câu; “A + B” tìm những đoạn có cả hai cụm.',
      );
  for (const s of topic.statements) {
    const held = clause(s.text, s.clause);
    if (held !== undefined && !finds(held))
      fail(
        'searched:',
        `các chữ trong "searched" không tìm ra “${s.words}” ở đoạn "${s.text}#${s.clause}".`,
        'Tìm bằng tên của thứ được hỏi, sao cho ra mọi câu của chỉ tiêu.',
      );
  }
  const unread = mustBeRead(topic, provinces, finds).filter((c) => standing(topic, c) === null);
  const [first] = unread;
  if (first !== undefined)
    fail(
      'readAside',
      `đoạn "${clauseRef(first.text, first.id)}" có chữ của "searched", nhưng chưa ai nói nó có vai gì với chỉ tiêu này (có ${unread.length} đoạn như thế).`,
      `Đọc đoạn ấy, rồi ghi cam kết, hoặc ghi vào "alsoSpeaks" hay "readAside". ${clauseReads(first.words)}`,
    );
}
