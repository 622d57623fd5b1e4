// npm run reread: lists the sentences of ours that have to be read again in content/drafts/doc-lai.md, each in whole and with a box;
// npm run reread -- --confirm: says of those whose box is ticked there that they have been read. A box belongs to the very words and to
// what the texts said when it was listed: what has changed since is not confirmed by it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../model/refusal.ts';
import { assemble } from '../edition/assemble.ts';
import { confirmedNow } from '../edition/reread/confirm.ts';
import { confirmedFile, readConfirmed } from '../edition/reread/confirmed-file.ts';
import { openPlaces } from '../edition/reread/open-places.ts';
import { editorsCommand, takesNoWords } from './editors-command.ts';
import { ownSentences } from '../edition/reread/own-sentences.ts';
import { readAll } from '../edition/read-all.ts';
import { sheetFile, sheetOf, tickedIn } from '../edition/reread/sheet.ts';

const { values, positionals, usage } = editorsCommand('npm run reread [-- --confirm]', {
  confirm: { type: 'boolean' },
});
takesNoWords(positionals, usage);

const raw = readAll();
const edition = assemble(raw);
const before = readConfirmed();
const ticked = tickedIn(existsSync(sheetFile) ? readFileSync(sheetFile, 'utf8') : '');

/** The list as it is now, or none when nothing is left. @returns how many places are left */
function list(confirmed: typeof before): number {
  const open = openPlaces(raw, edition, confirmed);
  if (open.length === 0) rmSync(sheetFile, { force: true });
  else {
    mkdirSync(dirname(sheetFile), { recursive: true });
    writeFileSync(sheetFile, sheetOf(open, ticked));
  }
  return open.length;
}

if (values.confirm === true) {
  const open = openPlaces(raw, edition, before);
  const read = open.filter(({ mark }) => ticked.has(mark)).length;
  if (open.length > 0 && read === 0)
    throw new Refusal(
      `${sheetFile} chưa có ô nào được đánh dấu là đã đọc.`,
      'Chạy "npm run reread", đọc từng chỗ nó kê, viết x vào ô của chỗ đã đọc và đúng, rồi chạy lại lệnh này.',
    );
  const next = confirmedNow(raw, ownSentences(raw, edition), before, (mark) => ticked.has(mark));
  writeFileSync('content/confirmed.yaml', confirmedFile(next));
  const left = list(next);
  console.log(
    `content/confirmed.yaml: ${read} chỗ đã đọc lại.\n${
      left > 0
        ? `Còn ${left} chỗ trong ${sheetFile}: đọc tiếp, rồi npm run reread -- --confirm`
        : 'Không còn câu nào phải đọc lại. Việc tiếp theo: npm run check-content'
    }`,
  );
} else {
  const left = list(before);
  console.log(
    left === 0
      ? 'Không có câu nào phải đọc lại. Việc tiếp theo: npm run check-content'
      : `${left} chỗ phải đọc lại, kê trong ${sheetFile}.\nViệc tiếp theo: đọc từng chỗ cạnh văn bản, viết x vào ô của chỗ đúng, rồi npm run reread -- --confirm`,
  );
  if (left > 0) process.exitCode = 1;
}
