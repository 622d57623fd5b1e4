import { ContentError } from '../model/content-error.ts';
import { attempt } from './faults.ts';
import { lineOf } from './line-of.ts';
import type { Topic } from '../model/model.ts';
import type { TextMeta } from '../schemas/text.ts';
import type { ContentFile } from './read-content.ts';

/** Refuses a text's scope that names a topic there is not, names one twice, or leaves out one that the text speaks of. */
export function checkScopes(
  texts: readonly ContentFile<TextMeta>[],
  topics: readonly Pick<Topic, 'slug' | 'statements' | 'alsoSpeaks'>[],
): void {
  for (const text of texts)
    attempt(() => {
      checkScope(text, topics);
    });
}

function checkScope(
  { file, slug, data: { scope } }: ContentFile<TextMeta>,
  topics: readonly Pick<Topic, 'slug' | 'statements' | 'alsoSpeaks'>[],
): void {
  if (scope === undefined) return;
  const fail = (wrong: string, right: string): never => {
    throw new ContentError({ file, line: lineOf(file, 'scope:') }, wrong, right);
  };
  for (const [i, name] of scope.topics.entries()) {
    if (!topics.some((t) => t.slug === name))
      fail(
        `"scope" kể chỉ tiêu "${name}", không có trong content/topics/.`,
        'Mã chỉ tiêu là tên tệp trong thư mục ấy: sửa mã, hoặc bỏ nó.',
      );
    if (scope.topics.indexOf(name) < i)
      fail(`"scope" kể chỉ tiêu "${name}" hai lần.`, 'Mỗi chỉ tiêu kể một lần.');
  }
  for (const topic of topics) {
    if (scope.topics.includes(topic.slug)) continue;
    const spoken =
      topic.statements.find((s) => s.text === slug)?.id ??
      topic.alsoSpeaks.find((s) => s.clause.startsWith(`${slug}#`))?.clause;
    if (spoken !== undefined)
      fail(
        `văn bản nói tới chỉ tiêu "${topic.slug}" (ở "${spoken}") mà "scope" không kể chỉ tiêu ấy.`,
        `Thêm ${topic.slug} vào "topics" của "scope"; câu không thuộc chỉ tiêu ấy thì sửa thước đo của nó, hoặc bỏ mục trong "alsoSpeaks".`,
      );
  }
}
