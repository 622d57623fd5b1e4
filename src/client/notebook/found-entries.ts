// The words behind the entries of a notebook, from the site's own files.
import type { NotebookNames, NotebookText, NotedNumber } from '../../documents/notebook-data.ts';
import type { Taken } from '../../documents/document.ts';
import type { TakenClause } from '../../documents/document-block.ts';
import { clauseAt, type Entry, type Notebook } from '../../domain/notebook/notebook.ts';
import { fetchJson } from '../shared/fetch-json.ts';

/** A clause of an entry. */
export interface FoundClause {
  readonly entry: Entry;
  readonly clause: TakenClause;
  readonly taken: Taken;
  readonly numbers: readonly NotedNumber[];
  /** It has a page of its own. */
  readonly hasPage: boolean;
  /** Its words were corrected after it was kept. */
  readonly changed: boolean;
}
/** A table of an entry. */
interface FoundView {
  readonly entry: Entry;
  readonly name: string;
  readonly says: string;
}
/** What an entry names; it may no longer be there. */
export type Found = FoundClause | FoundView | { readonly entry: Entry; readonly gone: true };

const textFile = (text: string): Promise<NotebookText | null> =>
  fetchJson<NotebookText>(`/so-trich/${text}.json`, (data) => data?.taken?.text?.slug === text);
const names = (): Promise<NotebookNames> =>
  fetchJson<NotebookNames>('/so-trich/ten.json', (data) => Array.isArray(data?.['/so-sanh/']));

async function foundEntry(entry: Entry, texts: ReadonlySet<string>): Promise<Found> {
  const at = clauseAt(entry.at);
  if (at === null) {
    const [path = ''] = entry.at.split('?');
    const named = (await names())[path];
    return named === undefined ? { entry, gone: true } : { entry, name: named[0], says: named[1] };
  }
  if (!texts.has(at.text)) return { entry, gone: true };
  const file = await textFile(at.text);
  const id = file?.aliases[at.id] ?? at.id;
  const clause = file?.taken.clauses.find((c) => c.id === id);
  if (file === null || clause === undefined) return { entry, gone: true };
  const numbers = file.numbers.filter((n) =>
    at.number === null ? n.clause === id : n.id === at.number,
  );
  if (at.number !== null && numbers.length === 0) return { entry, gone: true };
  return {
    entry,
    clause,
    taken: file.taken,
    numbers,
    hasPage: file.pages?.includes(id) ?? true,
    changed: entry.version !== '' && entry.version !== file.versions[id],
  };
}

/** All entries in their order. @throws when a file of the site does not come */
export async function foundEntries(notebook: Notebook): Promise<readonly Found[]> {
  if (notebook.length === 0) return [];
  // A text that the site does not have is no failure to load.
  const known = await names();
  const texts = new Set(
    Object.keys(known).flatMap((path) => (path.startsWith('/van-ban/') ? [path.slice(9, -1)] : [])),
  );
  return Promise.all(notebook.map((entry) => foundEntry(entry, texts)));
}
