import { distinctionOf } from '../domain/compare/distinction.ts';
import { ContentError } from '../model/content-error.ts';
import type { Indicator, Statement } from '../model/model.ts';
import { attempt, canJudge } from './faults.ts';
import { lineOf } from './line-of.ts';
import type { RawContent } from './read-all.ts';

/** File of the indicators whose statements stand in the data, in no row of the comparison. */
const withoutTopic = 'ngoai-chi-tieu';

const fileOf = ({ topic }: Pick<Indicator, 'topic'>): string =>
  `content/indicators/${topic ?? withoutTopic}.yaml`;

/**
 * The indicators by their id, in the order of the files.
 * @throws ContentError for one of a topic that there is not, or declared twice
 */
export function assembleIndicators(
  raw: Pick<RawContent, 'indicators' | 'topics'>,
): ReadonlyMap<string, Indicator> {
  const indicators = new Map<string, Indicator>();
  const topicSlugs = new Set(raw.topics.map((t) => t.slug));
  for (const file of raw.indicators)
    for (const indicator of file.data.indicators)
      attempt(() => {
        const place = {
          file: file.file,
          get line() {
            return lineOf(file.file, `id: ${indicator.id}`);
          },
        };
        if (
          !topicSlugs.has(file.slug) &&
          file.slug !== withoutTopic &&
          canJudge('chỉ tiêu của các thước đo', `topics/${file.slug}.yaml`)
        )
          throw new ContentError(
            place,
            `không có chỉ tiêu "${file.slug}".`,
            'Tệp thước đo mang tên một chỉ tiêu trong content/topics/.',
          );
        const other = indicators.get(indicator.id);
        if (other !== undefined)
          throw new ContentError(
            place,
            `thước đo "${indicator.id}" được khai hai lần, lần kia ở content/indicators/${other.topic ?? withoutTopic}.yaml.`,
            'Mỗi thước đo khai một lần.',
          );
        indicators.set(indicator.id, {
          ...indicator,
          apart: distinctionOf(indicator, file.data.indicators),
          topic: file.slug === withoutTopic ? null : file.slug,
        });
      });
  return indicators;
}

/** @throws ContentError for an indicator that no statement is measured by */
export function checkIndicatorsUsed(
  indicators: Iterable<Indicator>,
  statements: readonly Statement[],
): void {
  for (const indicator of indicators)
    attempt(() => {
      if (!statements.some((s) => s.indicator.id === indicator.id))
        throw new ContentError(
          { file: fileOf(indicator), line: lineOf(fileOf(indicator), `id: ${indicator.id}`) },
          `không cam kết nào dùng thước đo "${indicator.id}".`,
          'Xóa thước đo ấy.',
        );
    });
}
