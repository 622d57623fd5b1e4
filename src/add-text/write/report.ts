import { stringify } from 'yaml';
import type { DraftReference } from '../draft/references.ts';
import type { OtherNumber } from '../draft/other-numbers.ts';
import type { DraftStatement } from '../draft/statements.ts';
import type { Change } from '../shape/clean.ts';
import type { Question } from '../shape/join.ts';
import type { Suspicion } from '../suspected-faults.ts';
import type { Clause } from '../../model/clause.ts';

/** All that the editor has to know of a draft. */
export interface Findings {
  readonly text: string;
  readonly told: readonly string[];
  readonly changes: readonly Change[];
  readonly questions: readonly Question[];
  readonly clauses: readonly Clause[];
  readonly statements: readonly DraftStatement[];
  readonly numbers: readonly OtherNumber[];
  readonly references: readonly DraftReference[];
  readonly faults: readonly Suspicion[];
  readonly next: readonly string[];
}

/** Changes counted by their reason: "đầu trang lặp lại: 44 chỗ". */
export const counted = (changes: readonly Change[]): string[] => {
  const count = new Map<string, number>();
  for (const c of changes) count.set(c.because, (count.get(c.because) ?? 0) + 1);
  return [...count].map(([why, n]) => `${why}: ${n} chỗ`);
};

const kinds: Readonly<Record<string, string>> = {
  phan: 'phần',
  chuong: 'chương',
  muc: 'mục',
  dieu: 'điều',
  khoan: 'khoản',
  diem: 'điểm',
  gach: 'gạch đầu dòng',
  cong: 'dấu cộng',
  cham: 'dấu chấm',
  doan: 'đoạn thường',
  'can-cu': 'căn cứ',
  bang: 'bảng',
  hang: 'hàng của bảng',
  'phu-luc': 'phụ lục',
  'de-muc': 'đề mục',
};

/** What was read, in one line: "3 phần, 17 mục, 80 gạch đầu dòng". */
export function outlineWords(clauses: readonly Clause[]): string {
  const count = new Map<string, number>();
  for (const c of clauses) count.set(c.kind, (count.get(c.kind) ?? 0) + 1);
  return Object.entries(kinds)
    .flatMap(([kind, words]) => (count.has(kind) ? [`${count.get(kind)} ${words}`] : []))
    .join(', ');
}

/** A reference as it may be put into `content/references/`. */
function referenceYaml(r: DraftReference, text: string): string {
  const mentions = r.mentions.map((m) => ({
    text,
    clause: m.clause,
    words: m.words,
    kind: 'so',
    place: null,
    ...(m.occurrence === undefined ? {} : { occurrence: m.occurrence }),
  }));
  return r.known
    ? stringify(mentions, { lineWidth: 0 })
    : stringify(
        {
          type: r.type,
          number: r.number,
          numberVariants: r.printed,
          date: r.date,
          issuer: r.issuer,
          issuerVariants: [],
          level: r.level,
          province: r.province,
          subject: r.subject,
          subjectVariants: [],
          edition: null,
          named: false,
          note: null,
          mentions,
        },
        { lineWidth: 0, indentSeq: false },
      );
}

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${lines.map((l) => `- ${l}`).join('\n')}\n\n`;

/** The report, in Markdown: questions first, then what was changed, suspected, drafted, and what to do next. */
export function report(f: Findings): string {
  const open = f.numbers.filter((n) => n.reason === null);
  return [
    `# Bản nháp của ${f.text}\n\n`,
    `Đọc được: ${outlineWords(f.clauses)}. Mọi chữ của bản nguồn đều có trong bản MDX, đúng thứ tự.\n\n`,
    `## Việc tiếp theo\n\n${f.next.map((l, i) => `${i + 1}. ${l}`).join('\n')}\n\n`,
    f.questions.length === 0
      ? ''
      : `## Câu hỏi (${f.questions.length})\n\n${f.questions
          .map((q) => `# hỏi: dòng ${q.at}: ${q.ask}`)
          .map((l) => `    ${l}`)
          .join('\n')}\n\n`,
    f.told.length + f.changes.length === 0
      ? ''
      : `## Đã đổi, đã bỏ\n\n${list([...f.told, ...counted(f.changes)])}`,
    f.faults.length === 0
      ? ''
      : `## Ngờ là lỗi chép hay lỗi quét (${f.faults.length}; không tự sửa)\n\n${list(f.faults.map((s) => `\`${s.clause}\`: “${s.words}” (${s.because})`))}`,
    `## Cam kết\n\n${f.statements.length} con số có dấu “%” đã có bản nháp; ${f.statements.filter((s) => s.doubts.length > 0).length} câu có điều phải xem lại.\n\n`,
    open.length === 0
      ? ''
      : `## Con số chưa rõ là gì (${open.length})\n\n${list(open.map((n) => `\`${n.clause}\`: “${n.words}”`))}`,
    f.references.length === 0
      ? ''
      : `## Văn bản được dẫn (${f.references.length})\n\n${f.references.map((r) => `${r.known ? `Đã có: thêm vào cuối \`content/references/${r.slug}.yaml\`, dưới "mentions"` : `Chưa có: viết \`content/references/${r.slug}.yaml\``}\n\n\`\`\`yaml\n${referenceYaml(r, f.text)}\`\`\`\n`).join('\n')}`,
  ].join('');
}
