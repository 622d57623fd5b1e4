import { isGoal } from '../domain/compare/compare.ts';
import { possibleVerdicts } from '../domain/compare/possible-verdicts.ts';
import { ContentError } from '../model/content-error.ts';
import type { Statement } from '../model/model.ts';
import type { TopicData } from '../schemas/topic.ts';
import { lineOf } from './line-of.ts';
import type { ContentFile } from './read-content.ts';

/** Refuses words between “ ” in our sentences that no text says on the topic. */
function checkQuoted({ file, data }: ContentFile<TopicData>, own: readonly Statement[]): void {
  const said = [...own.map((s) => s.quote), ...data.alsoSpeaks.map((s) => s.words)];
  for (const [field, words] of [
    ['difference', data.difference ?? ''],
    ['note', data.note],
  ] as const)
    for (const [, quoted] of words.matchAll(/“([^”]+)”/g))
      if (!said.some((words) => words.toLowerCase().includes((quoted ?? '').toLowerCase())))
        throw new ContentError(
          { file, line: lineOf(file, `${field}:`) },
          `trường "${field}" dẫn “${quoted}”, chữ mà không câu nào của chỉ tiêu này có.`,
          'Chữ trong “ ” phải có nguyên văn trong "quote" của một cam kết thuộc chỉ tiêu, hoặc trong "words" của "alsoSpeaks".',
        );
}

/** Refuses a cell that is said not to apply: of no such province, or with a goal. */
function checkNotApplicable(
  { file, data }: ContentFile<TopicData>,
  own: readonly Statement[],
  provinces: readonly string[],
): void {
  for (const gap of data.notApplicable) {
    const place = { file, line: lineOf(file, 'notApplicable:') };
    if (!provinces.includes(gap.province))
      throw new ContentError(
        place,
        `không có tỉnh "${gap.province}".`,
        `Các mã đã có: ${provinces.join(', ')}.`,
      );
    const goal = own.find((s) => isGoal(s) && s.province === gap.province && s.year === gap.year);
    if (goal !== undefined)
      throw new ContentError(
        place,
        `ô của tỉnh "${gap.province}" năm ${gap.year} được ghi là không áp dụng, nhưng cam kết "${goal.id}" đặt mục tiêu cho ô ấy.`,
        'Bỏ mục ấy trong "notApplicable": ô có mục tiêu thì không ghi là không áp dụng.',
      );
  }
}

/**
 * Checks a topic against the statements that its row shows.
 * @param own its statements
 * @param provinces slugs
 * @throws ContentError
 */
export function checkTopic(
  topic: ContentFile<TopicData>,
  own: readonly Statement[],
  provinces: readonly string[],
): void {
  const { file, slug, data } = topic;
  if (own.length === 0)
    throw new ContentError(
      { file, line: lineOf(file, 'name:') },
      `chỉ tiêu "${slug}" không có cam kết nào.`,
      'Chỉ tiêu là một dòng của bảng so sánh: xóa nó, hoặc cho nó thước đo mà cam kết đang dùng.',
    );
  checkQuoted(topic, own);
  checkNotApplicable(topic, own, provinces);
  const { goals, numbers, verdicts } = possibleVerdicts(own);
  if (!verdicts.includes(data.comparability))
    throw new ContentError(
      { file, line: lineOf(file, 'comparability:') },
      `kết luận "${data.comparability}" không đúng: có ${goals} tỉnh đặt mục tiêu, trong đó ${numbers} tỉnh có con số.`,
      `Trường "comparability" có thể là: ${verdicts.join(', ')}.`,
    );
}
