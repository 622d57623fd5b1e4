// npm run add-text -- file.{pdf,docx,html,txt,md} [--text <slug>] --province <slug> [--again]
// A received document becomes the draft of a text in content/. All or nothing; what is there is never written over.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../model/content-error.ts';
import { knownContent } from './known-content.ts';
import { makeDraft } from './make-draft.ts';
import { readFile } from './read/read-file.ts';
import { Refusal } from './refusal.ts';
import { refuseOverwriting, saveAll } from './save.ts';
import { counted, outlineWords } from './write/report.ts';

const usage =
  'Viết: npm run add-text -- tệp.pdf --province ca-mau [--text ca-mau-kh34-2024] [--again]';

/** The command's words, or a refusal that names the right ones. */
function asked(): { file: string; text: string | null; province: string | null; again: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        text: { type: 'string' },
        province: { type: 'string' },
        again: { type: 'boolean' },
      },
    });
    const [file, more] = positionals;
    if (file === undefined) throw new Refusal('chưa nói tệp nào.', usage);
    if (more !== undefined) throw new Refusal(`mỗi lần một tệp; thừa “${more}”.`, usage);
    return {
      file,
      text: values.text ?? null,
      province: values.province ?? null,
      again: values.again === true,
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('lệnh có tham số lạ.', usage);
  }
}

async function run(): Promise<void> {
  const { file, text, province, again } = asked();
  if (!existsSync(file)) throw new Refusal(`không có tệp ${file}.`, 'Kiểm lại đường dẫn.');
  const received = await readFile(basename(file), readFileSync(file));
  const draft = makeDraft(received, { text, province }, knownContent());
  const lock = existsSync('content/ids.lock') ? readFileSync('content/ids.lock', 'utf8') : '';
  refuseOverwriting(draft.outputs, draft.text, again, lock);
  saveAll(draft.outputs);
  const { findings } = draft;
  const lines = [
    `Đã viết bản nháp của ${draft.text}: ${outlineWords(findings.clauses)}.`,
    ...draft.outputs.map((o) => `  ${o.path}`),
    ...[...findings.told, ...counted(findings.changes)].map((l) => `Đã đổi: ${l}`),
    ...findings.questions.map((q) => `# hỏi: dòng ${q.at}: ${q.ask}`),
    ...(findings.faults.length > 0
      ? [
          `Ngờ là lỗi chép hay lỗi quét: ${findings.faults.length} chỗ, kê trong content/drafts/${draft.text}.md.`,
        ]
      : []),
    'Việc tiếp theo:',
    ...findings.next.map((l, i) => `  ${i + 1}. ${l}`),
  ];
  console.log(lines.join('\n'));
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal) && !(error instanceof ContentError)) throw error;
  console.error(`add-text: ${error.message}`);
  process.exitCode = 1;
}
