import { kindOf, slugLetters } from '../../domain/cite/document-kinds.ts';
import { asciiFold } from '../../domain/words/fold.ts';
import { Refusal } from '../../model/refusal.ts';
import type { FrontMatter } from './front-matter.ts';

/** What a text or a province may be called in addresses. */
export const isSlug = (words: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(words);

/**
 * The slug that the guide would give: `<tỉnh>-<loại><số>`, with the year where numbers begin anew every year. A text of the whole country
 * has the letters of its body in place of a province: "ttg-qd749-2020". null when it cannot be told.
 */
export function slugFor(
  province: string | null,
  { calledType, number, date }: FrontMatter,
): string | null {
  const kind = slugLetters(kindOf(calledType ?? '') ?? '');
  const digits = /^\d+/.exec(number ?? '')?.[0];
  if (kind === null || digits === undefined) return null;
  const party = /\/T[UW]$/.test(number ?? '');
  const year = date?.slice(0, 4);
  if (!party && year === undefined) return null;
  const body = asciiFold(/[^-/]+$/.exec(number ?? '')?.[0] ?? '').toLowerCase();
  return `${province ?? body}-${kind}${digits}${party ? '' : `-${year}`}`;
}

/** The slug that the editor asks for, or else the one that the front matter gives. @throws Refusal when neither is there, or it cannot be one */
export function chosenSlug(
  asked: string | null,
  province: string | null,
  front: FrontMatter,
): string {
  const text = asked ?? slugFor(province, front);
  if (text === null)
    throw new Refusal(
      'tệp không cho biết đủ loại, số và năm để đặt mã văn bản.',
      `Chạy lại lệnh vừa rồi, thêm --text <mã>: ${province === null ? '<chữ của cơ quan>' : '<tỉnh>'}-<loại><số>, thêm năm nếu số đánh lại mỗi năm (${province ?? 'ttg'}-kh34-2024); không biết số thì loại và việc (${province ?? 'ttg'}-kh-mang-di-dong). Mã là vĩnh viễn.`,
    );
  if (!isSlug(text))
    throw new Refusal(
      `“${text}” không phải mã của văn bản.`,
      'Mã viết bằng chữ thường không dấu, số và gạch nối: ca-mau-kh34-2024.',
    );
  return text;
}
