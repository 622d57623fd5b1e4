import { bareHeading } from '../words/bare-heading.ts';
import type { Clause } from '../../model/clause.ts';
import type { Edition, Statement } from '../../model/model.ts';
import type { Pillar } from '../../schemas/topic.ts';

/** Words in a heading that name a pillar. */
const names: readonly (readonly [Pillar, RegExp])[] = [
  ['chinh-quyen-so', /chính quyền số/iu],
  ['kinh-te-so', /kinh tế số/iu],
  ['xa-hoi-so', /xã hội số/iu],
  ['ha-tang-so', /hạ tầng/iu],
  ['du-lieu-nen-tang', /dữ liệu|nền tảng số/iu],
  ['nhan-luc-so', /nhân lực/iu],
  ['an-toan-thong-tin', /an toàn thông tin/iu],
  ['nhan-thuc-the-che', /nhận thức|cơ chế, chính sách/iu],
];

/**
 * The heading above a clause, when it names a different pillar from the one the clause belongs to by its meaning.
 * @param lineage ancestors, nearest first
 * @returns the words of the heading; null when it names the same pillar or none
 */
export function otherHeading(
  lineage: readonly Pick<Clause, 'words' | 'kind' | 'heading'>[],
  pillar: Pillar,
): string | null {
  for (const { words, kind, heading } of lineage) {
    // "Những kết quả đạt được: nhiều ứng dụng …" is a paragraph with others below it, "Về chính quyền số:" leads them.
    if (kind === 'dieu' || kind === 'phan' || !(heading || words.endsWith(':'))) continue;
    const named = names.filter(([, pattern]) => pattern.test(words)).map(([slug]) => slug);
    if (named.includes(pillar)) return null;
    if (named.length > 0) return bareHeading(words);
  }
  return null;
}

/** The same for what stands in a clause of the edition. */
export function headingOf(
  { clause, lineage }: Pick<Edition, 'clause' | 'lineage'>,
  statement: Pick<Statement, 'text' | 'clause'>,
  pillar: Pillar,
): string | null {
  const place = clause(statement.text, statement.clause);
  return place === undefined ? null : otherHeading(lineage(place), pillar);
}
