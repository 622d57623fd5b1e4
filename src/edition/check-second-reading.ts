import { attempt } from './faults.ts';
import { lineOf, lineOfField } from './line-of.ts';
import { ContentError } from '../model/content-error.ts';
import {
  agreedFields,
  type EmptyCells,
  type SecondStatements,
  type SecondTopics,
  type ThirdReading,
} from '../schemas/second-reading.ts';
import type { ContentFile } from './read-content.ts';
import type { StatementData } from '../schemas/statement.ts';
import type { PillarName, TopicData } from '../schemas/topic.ts';

/** The second reading as read: one file for each text, one for the verdicts on topics; and what was read again after both. */
export interface SecondReading {
  readonly statements: readonly ContentFile<SecondStatements>[];
  readonly topics: ContentFile<SecondTopics>;
  /** By pillar, in readers' words and in their order. */
  readonly emptyCells: readonly { readonly pillar: PillarName; readonly readings: EmptyCells }[];
  readonly thirdReading: ThirdReading;
}

/** "file:line" of a field, as in every refusal. */
const placed = (file: string, line: number | undefined): string =>
  line === undefined ? file : `${file}:${line}`;
const decide =
  'Đọc lại câu trong văn bản. Chỗ nào ghi sai thì sửa chỗ ấy; cả hai cùng đổi thì ghi lý do vào content/second-reading/statements.md.';

/** Both readings of one text. @throws ContentError when a statement has no second reading, or the two do not agree */
function checkText(
  first: ContentFile<{ readonly statements: readonly StatementData[] }>,
  second: ContentFile<SecondStatements> | undefined,
): void {
  if (second === undefined)
    throw new ContentError(
      { file: `content/second-reading/statements-${first.slug}.yaml` },
      'thiếu tệp này.',
      'Một người khác đọc văn bản, không nhìn content/statements/, và ghi lại từng cam kết.',
    );
  const read = new Map(second.data.statements.map((s) => [s.id, s]));
  const known = new Set(first.data.statements.map((s) => s.id));
  const seen = new Set<string>();
  for (const { id } of second.data.statements)
    attempt(() => {
      const fail = (wrong: string, right: string): never => {
        throw new ContentError(
          { file: second.file, line: lineOf(second.file, `id: ${id}`) },
          wrong,
          right,
        );
      };
      if (!known.has(id)) fail(`lần đọc thứ hai có "${id}", mã mà ${first.file} không có.`, decide);
      if (seen.has(id)) fail(`lần đọc thứ hai ghi "${id}" hai lần.`, 'Giữ một mục.');
      seen.add(id);
    });
  for (const s of first.data.statements)
    attempt(() => {
      const other = read.get(s.id);
      if (other === undefined)
        throw new ContentError(
          { file: first.file, line: lineOf(first.file, `id: ${s.id}`) },
          `cam kết "${s.id}" chưa có trong ${second.file}.`,
          'Một người khác đọc câu ấy, không nhìn tệp này, rồi ghi vào tệp kia.',
        );
      const field = agreedFields.find((f) => s[f] !== other[f]);
      if (field === undefined) return;
      const [own, seconds] = [s[field], other[field]].map((v) => JSON.stringify(v));
      throw new ContentError(
        { file: first.file, line: lineOfField(first.file, `id: ${s.id}`, field) },
        `cam kết "${s.id}" có "${field}" là ${own}, lần đọc thứ hai ghi ${seconds} ở ${placed(second.file, lineOfField(second.file, `id: ${s.id}`, field))}.`,
        decide,
      );
    });
}

/**
 * Holds what readers see against a second, independent reading, so that no value can be changed at one place alone. Which fields:
 * `agreedFields`, and the verdicts of the topics.
 * @throws ContentError naming both places
 */
export function checkSecondReading(
  statements: readonly ContentFile<{ readonly statements: readonly StatementData[] }>[],
  topics: readonly ContentFile<TopicData>[],
  second: SecondReading,
): void {
  for (const first of statements)
    attempt(() => {
      checkText(
        first,
        second.statements.find((f) => f.slug === first.slug),
      );
    });
  for (const { slug, file } of second.statements)
    if (!statements.some((f) => f.slug === slug))
      attempt(() => {
        throw new ContentError(
          { file },
          `không có văn bản "${slug}".`,
          'Xóa tệp này, hoặc đổi tên nó.',
        );
      });
  const seconds = second.topics;
  const verdicts = new Map(seconds.data.topics.map((t) => [t.topic, t.comparability]));
  for (const { slug, file, data } of topics)
    attempt(() => {
      const other = verdicts.get(slug);
      if (other === undefined)
        throw new ContentError(
          { file, line: lineOf(file, 'comparability:') },
          `chỉ tiêu "${slug}" chưa có kết luận trong ${seconds.file}.`,
          'Một người khác đọc các câu của chỉ tiêu, không nhìn tệp này, rồi ghi kết luận và lý do.',
        );
      if (other !== data.comparability)
        throw new ContentError(
          { file, line: lineOf(file, 'comparability:') },
          `chỉ tiêu "${slug}" có "comparability" là "${data.comparability}", lần đọc thứ hai ghi "${other}" ở ${placed(seconds.file, lineOfField(seconds.file, `topic: ${slug}`, 'comparability'))}.`,
          decide,
        );
    });
  const seen = new Set<string>();
  for (const { topic } of seconds.data.topics)
    attempt(() => {
      const fail = (wrong: string, right: string): never => {
        throw new ContentError(
          { file: seconds.file, line: lineOf(seconds.file, `topic: ${topic}`) },
          wrong,
          right,
        );
      };
      if (!topics.some((t) => t.slug === topic))
        fail(`không có chỉ tiêu "${topic}".`, 'Xóa mục ấy, hoặc sửa mã.');
      if (seen.has(topic)) fail(`lần đọc thứ hai ghi "${topic}" hai lần.`, 'Giữ một mục.');
      seen.add(topic);
    });
}
