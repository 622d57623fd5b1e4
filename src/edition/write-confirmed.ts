// npm run reread [-- --confirm [file …]]: lists the sentences of ours that have to be read again; --confirm says that they have been
// read, all of them or those of the files named.
import { writeFileSync } from 'node:fs';
import { assemble } from './assemble.ts';
import { confirmedFile, confirmedNow, readConfirmed, unread, unreadFault } from './confirmed.ts';
import { ownSentences } from './own-sentences.ts';
import { readAll } from './read-all.ts';
import { refusingInWords } from './refusing-in-words.ts';

const [, , option, ...files] = process.argv;

refusingInWords(() => {
  const raw = readAll();
  const sentences = ownSentences(raw, assemble(raw));
  const before = readConfirmed();
  const open = unread(sentences, before);
  const chosen = open.filter((s) => files.length === 0 || files.includes(s.file));
  if (option === '--confirm') {
    const keys = new Set(chosen.map((s) => `${s.file} ${s.field} ${s.hash}`));
    writeFileSync(
      'content/confirmed.yaml',
      confirmedFile(
        confirmedNow(sentences, before, (s) => keys.has(`${s.file} ${s.field} ${s.hash}`)),
      ),
    );
    console.log(`content/confirmed.yaml: ${chosen.length} câu đã đọc lại.`);
    return;
  }
  for (const [file, own] of Map.groupBy(chosen, (s) => s.file))
    console.log(
      [`${file} (${own.length})`, ...own.map((s) => unreadFault(s).message), ''].join('\n'),
    );
  console.log(
    open.length === 0 ? 'Không có câu nào phải đọc lại.' : `${open.length} câu phải đọc lại.`,
  );
  if (open.length > 0) process.exitCode = 1;
});
