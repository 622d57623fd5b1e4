// npm run add-text -- file.{pdf,docx,html,txt,md} [--text <slug>] [--province <slug>] [--again]
// A received document becomes the draft of a text in content/. All or nothing; what is there is never written over.
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { editorsCommand } from './editors-command.ts';
import { discardDraft, extendLock, parseLock } from '../edition/ids-lock.ts';
import { Refusal } from '../model/refusal.ts';
import { knownContent } from '../add-text/known-content.ts';
import { makeDraft } from '../add-text/make-draft.ts';
import { readFile } from '../add-text/read/read-file.ts';
import { refuseOverwriting, saveAll } from '../add-text/save.ts';
import { counted, outlineWords } from '../add-text/write/report.ts';

const lockFile = 'content/ids.lock';
const { values, positionals, usage } = editorsCommand(
  'npm run add-text -- <tệp> --province <mã tỉnh; văn bản của trung ương thì bỏ> [--text <mã văn bản>] [--again]',
  { text: { type: 'string' }, province: { type: 'string' }, again: { type: 'boolean' } },
);
const [file, more] = positionals;
if (file === undefined) throw new Refusal('chưa nói tệp nào.', usage);
if (more !== undefined) throw new Refusal(`mỗi lần một tệp; thừa “${more}”.`, usage);
const found = statSync(file, { throwIfNoEntry: false });
if (found === undefined)
  throw new Refusal(`không có tệp ${file}.`, 'Đường dẫn tính từ thư mục gốc của kho.');
if (!found.isFile())
  throw new Refusal(`${file} là một thư mục, không phải một tệp.`, 'Viết cả tên tệp.');
const received = await readFile(basename(file), readFileSync(file));
const draft = makeDraft(
  received,
  { text: values.text ?? null, province: values.province ?? null },
  knownContent(),
);
const lock = parseLock(existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : '');
/** What an earlier draft had and this one has not. */
const dropped = [
  `content/sources/${draft.text}.removals.yaml`,
  `content/statements/${draft.text}.yaml`,
  `content/numbers/${draft.text}.yaml`,
].filter((path) => !draft.outputs.some((o) => o.path === path));
refuseOverwriting(draft.outputs, dropped, draft.text, values.again === true, lock);
// The ids of the draft that is written anew are proposed anew, too.
const outputs = lock.drafts.has(draft.text)
  ? [
      ...draft.outputs,
      {
        path: lockFile,
        words: extendLock(discardDraft(lock, draft.text, false), []),
        shared: true as const,
      },
    ]
  : draft.outputs;
saveAll(outputs);
for (const path of dropped) rmSync(path, { force: true });
const { findings } = draft;
console.log(
  [
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
  ].join('\n'),
);
