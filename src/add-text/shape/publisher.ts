import type { Clause } from '../../model/clause.ts';
import type { Question } from './join.ts';
import type { Node } from './node.ts';

const publisher =
  /trân trọng giới thiệu|toàn văn|văn bản gốc kèm theo|ban hành bởi|đã ký ban hành|theo (?:báo|cổng thông tin)|nguồn:|tải về|xem thêm|thuvienphapluat|luatvietnam|https?:/iu;

/** Paragraphs outside all parts that read like the site that published the text, not like the text. */
export function publisherQuestions(clauses: readonly Clause[], nodes: readonly Node[]): Question[] {
  return nodes.flatMap((n) => {
    const words = n.lines.join(' ');
    if (n.kind !== 'doan' || !publisher.test(words) || !clauses.some((c) => c.words === words))
      return [];
    return [
      {
        at: n.at,
        ask: `“${words.slice(0, 80)}” giống lời của nơi đăng lại, không phải lời của văn bản: nếu đúng thì bỏ đoạn ấy và kê dòng này vào tệp removals.`,
      },
    ];
  });
}
