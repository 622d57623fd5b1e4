import type { DraftReference } from '../draft/references.ts';
import type { OtherNumber } from '../draft/other-numbers.ts';
import type { DraftStatement } from '../draft/statements.ts';
import type { Question } from '../shape/join.ts';

/** A draft as far as its editor has work left with it. */
interface Drafted {
  readonly text: string;
  /** null for a text of the whole country. */
  readonly province: string | null;
  readonly isProvinceKnown: boolean;
  readonly questions: readonly Question[];
  readonly statements: readonly DraftStatement[];
  readonly numbers: readonly OtherNumber[];
  readonly references: readonly DraftReference[];
}

/** What an editor does with the promises of a draft. */
const withStatements = (text: string, statements: readonly DraftStatement[]): string =>
  statements.length > 0
    ? `Chọn thước đo cho ${statements.length} cam kết trong content/statements/${text}.yaml.`
    : `Văn bản không có con số “%” nào; viết content/statements/${text}.yaml cho các lời phổ quát và con số khác.`;

/** What is left to do for an editor, in its order. */
export function nextSteps(draft: Drafted): string[] {
  const { text, province, questions, references } = draft;
  const file = `content/texts/${text}.mdx`;
  const report = `content/drafts/${text}.md`;
  const open = draft.numbers.filter((n) => n.reason === null).length;
  const when = (isSo: boolean, step: string): string[] => (isSo ? [step] : []);
  return [
    ...when(
      questions.length > 0,
      `Trả lời ${questions.length} câu hỏi trong ${report}; sửa ${file} nơi câu trả lời khác bản nháp.`,
    ),
    `Đọc ${file} một lượt bên cạnh tệp gốc; điền các chỗ “null # điền” ở đầu tệp.`,
    ...when(
      province !== null && !draft.isProvinceKnown,
      `Viết content/provinces/${province}.yaml (mẫu ở content/guide.md, mục “Một tỉnh”).`,
    ),
    ...when(province !== null, withStatements(text, draft.statements)),
    ...when(
      open > 0,
      `Cho ${open} con số còn lại một cam kết hoặc một lý do (content/numbers/${text}.yaml).`,
    ),
    ...when(
      references.length > 0,
      `Chép ${references.length} văn bản được dẫn từ ${report} vào content/references/, mỗi văn bản một tệp.`,
    ),
    'npm run ids: so lời với bản nguồn, cấp mã nháp cho các đoạn.',
    'npm run check-content: kể mọi lỗi còn lại và cách sửa; chạy lại cho tới khi hết lỗi.',
    `Xong thì xóa ${report}.`,
  ];
}
