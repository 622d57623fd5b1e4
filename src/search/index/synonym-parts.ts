import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { tokens } from '../text/tokens.ts';
import type { Synonym } from '../../schemas/search.ts';

export interface SynonymPart {
  /** First key of the part; it reaches up to the next part's. */
  readonly from: string;
  readonly file: string;
  readonly content: Uint8Array;
}

/** The entries by the first word of what is typed, cut into small files: a query reads those of its own words. @param limit bytes before compression */
export function synonymParts(entries: readonly Synonym[], limit: number): readonly SynonymPart[] {
  const ways = entries
    .flatMap(({ from, to, caps }) => {
      const byHead = Map.groupBy(from, (words) => tokens(words)[0]?.key ?? '');
      return [...byHead].map(([head, words]) => ({ head, entry: { from: words, to, ...(caps === true ? { caps } : {}) } satisfies Synonym }));
    })
    .sort((a, b) => (a.head < b.head ? -1 : a.head > b.head ? 1 : 0));
  const groups: { from: string; last: string; entries: Synonym[]; size: number }[] = [];
  for (const { head, entry } of ways) {
    const size = JSON.stringify(entry).length;
    const open = groups.at(-1);
    if (open === undefined || (open.size + size > limit && open.last !== head)) groups.push({ from: head, last: head, entries: [entry], size });
    else {
      open.entries.push(entry);
      open.size += size;
      open.last = head;
    }
  }
  return groups.map(({ from, entries: own }) => {
    const content = gzipSync(JSON.stringify(own), { level: 9 });
    return { from, file: `${createHash('sha256').update(content).digest('hex').slice(0, 10)}.json.gz`, content };
  });
}
