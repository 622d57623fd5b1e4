// npm run reread [-- --confirm [file …]]: lists the sentences of ours that have to be read again; --confirm says that they have been
// read, all of them or those of the files named.
import './refuse-in-words.ts';
import { writeFileSync } from 'node:fs';
import { assemble } from './assemble.ts';
import { confirmedFile, confirmedNow, readConfirmed, rereadFaults } from './confirmed.ts';
import { ownSentences } from './own-sentences.ts';
import { readAll } from './read-all.ts';

const [, , option, ...files] = process.argv;

const raw = readAll();
const edition = assemble(raw);
const before = readConfirmed();
const isChosen = (file: string): boolean => files.length === 0 || files.includes(file);
const open = rereadFaults(raw, edition, before);
const chosen = open.filter(({ file }) => isChosen(file));
if (option === '--confirm') {
  const next = confirmedNow(raw, ownSentences(raw, edition), before, isChosen);
  writeFileSync('content/confirmed.yaml', confirmedFile(next));
  console.log(`content/confirmed.yaml: ${chosen.length} chỗ đã đọc lại.`);
} else {
  for (const [file, own] of Map.groupBy(open, (fault) => fault.file))
    console.log([`${file} (${own.length})`, ...own.map(({ message }) => message), ''].join('\n'));
  console.log(
    open.length === 0 ? 'Không có câu nào phải đọc lại.' : `${open.length} chỗ phải đọc lại.`,
  );
  if (open.length > 0) process.exitCode = 1;
}
