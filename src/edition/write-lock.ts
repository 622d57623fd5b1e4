// npm run ids [-- --mended text#id …]: adds new ids to content/ids.lock. Refuses to drop or move one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkIds, extendLock, parseLock } from './ids-lock.ts';
import { parseText } from './parse-mdx.ts';
import { readFolder } from './read-content.ts';
import { textSchema } from '../schemas/text.ts';

const file = 'content/ids.lock';
const mended = new Set(process.argv.slice(2).filter((argument) => argument.includes('#')));
const clauses = readFolder('content/texts', '.mdx', textSchema).flatMap((t) => parseText(t.slug, t.body, t.file, t.bodyLine));
const lock = parseLock(existsSync(file) ? readFileSync(file, 'utf8') : '');
const extended = extendLock(lock, clauses, mended);
checkIds(clauses, parseLock(extended), (text) => `content/texts/${text}.mdx`);
writeFileSync(file, extended);
console.log(`${file}: ${clauses.length} clauses.`);
