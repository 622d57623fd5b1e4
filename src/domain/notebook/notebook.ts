/** Something kept in a reader's notebook ("sổ trích"). */
export interface Entry {
  /** What is kept: "kien-giang-nq22/ii_2-2-1-3_g1" for a clause, with ".1" for the first number in it, a path of the site with its query for a table: "/so-sanh/?nam=2030". */
  readonly at: string;
  /** Version of the clause's words, or of the data, when it was kept; '' where it is not known. */
  readonly version: string;
  /** How it was cited then, for the day when it can no longer be found; '' in a shared notebook. */
  readonly cited: string;
  /** The reader's own words, on this device only; '' for none. */
  readonly note: string;
}
export type Notebook = readonly Entry[];

/** Most entries of a notebook. */
export const mostEntries = 60;
/** Longest address of a notebook, without the site's own: servers and mail programs cut or refuse longer ones. */
const longestQuery = 6000;
const longestNote = 2000;
const longestCitation = 400;

const clausePlace = /^[a-z0-9-]{1,80}\/[a-z][a-z0-9_-]{0,160}(?:\.\d{1,3})?$/;
/** Pages whose tables, lists and charts can be kept: `keepablePages`, here without the names, which readers need not load. */
const viewPlace =
  /^\/(?:so-sanh|chu-de|doi-chieu|nhiem-vu|tinh|quoc-gia|toan-canh|dan-chieu|thuat-ngu|tim-kiem)\/(?:[a-z0-9-]+\/){0,2}(?:\?[^#\s]{0,600})?$/;
const versionName = /^[a-z0-9.-]{1,40}$/;

/** Whether this names something that can be kept. */
const isPlace = (at: string): boolean => clausePlace.test(at) || viewPlace.test(at);

/** Text and id of a kept clause, and which of its numbers was kept, if one alone; null for a table. */
export function clauseAt(at: string): {
  readonly text: string;
  readonly id: string;
  readonly number: string | null;
} | null {
  if (at.startsWith('/')) return null;
  const [text = '', place = ''] = at.split('/');
  const [id = ''] = place.split('.');
  return { text, id, number: place === id ? null : place };
}

/** One entry in an address. What could be read as a version ends in "@", so that none is read where there is none. */
const item = ({ at, version }: Entry): string =>
  version !== '' || at.includes('@') ? `${at}@${version}` : at;

/** The query string of an address that carries the notebook, in its order; notes are never in it. '' for an empty one. */
export function queryOf(notebook: Notebook): string {
  const query = new URLSearchParams();
  for (const entry of notebook) query.append('muc', item(entry));
  // "/", "?" and "@" need no escape in a query; the address stays readable.
  return notebook.length === 0
    ? ''
    : `?${String(query).replaceAll('%2F', '/').replaceAll('%40', '@').replaceAll('%3F', '?')}`;
}

/** The notebook of an address, and the entries of it that name nothing. */
export function fromQuery(query: URLSearchParams): {
  readonly notebook: Notebook;
  readonly unknown: readonly string[];
} {
  const unknown: string[] = [];
  let notebook: Notebook = [];
  for (const written of query.getAll('muc')) {
    const cut = written.lastIndexOf('@');
    const [at, version] = cut > 0 ? [written.slice(0, cut), written.slice(cut + 1)] : [written, ''];
    if (!isPlace(at)) unknown.push(written.slice(0, 80));
    else
      notebook = add(notebook, {
        at,
        version: versionName.test(version) ? version : '',
        cited: '',
        note: '',
      });
  }
  return { notebook, unknown };
}

const text = (value: unknown, longest: number): string =>
  typeof value === 'string' ? value.slice(0, longest) : '';

/** How notebooks are stored; another number is not read as this one. */
const format = 1;

/**
 * What a device keeps, read without trust.
 * @returns the entries that can be read, and whether that was all of it
 */
export function fromStored(stored: string): {
  readonly notebook: Notebook;
  readonly whole: boolean;
} {
  try {
    const data = JSON.parse(stored) as { format?: unknown; entries?: unknown } | null;
    if (data?.format !== format || !Array.isArray(data.entries))
      return { notebook: [], whole: false };
    const entries = data.entries as (Partial<Record<keyof Entry, unknown>> | null)[];
    let notebook: Notebook = [];
    for (const kept of entries.slice(0, mostEntries)) {
      const version = text(kept?.version, 40);
      notebook = add(notebook, {
        at: text(kept?.at, 800),
        version: versionName.test(version) ? version : '',
        cited: text(kept?.cited, longestCitation),
        note: text(kept?.note, longestNote),
      });
    }
    return { notebook, whole: notebook.length === entries.length };
  } catch {
    return { notebook: [], whole: false };
  }
}

/** As a device keeps it. */
export const toStored = (notebook: Notebook): string =>
  JSON.stringify({ format, entries: notebook });

/** Why an entry cannot be added; null when it can, or is there already. */
export function refusal(notebook: Notebook, entry: Entry): 'no-place' | 'full' | null {
  if (!isPlace(entry.at)) return 'no-place';
  if (notebook.some(({ at }) => at === entry.at)) return null;
  return notebook.length >= mostEntries || queryOf([...notebook, entry]).length > longestQuery
    ? 'full'
    : null;
}

/** With one more at the end. What is there already stays where it is; what is refused leaves all as it is. */
export const add = (notebook: Notebook, entry: Entry): Notebook =>
  refusal(notebook, entry) !== null || notebook.some(({ at }) => at === entry.at)
    ? notebook
    : [...notebook, entry];

/** With all of another one that fit and are not there yet, after its own. */
export const addAll = (notebook: Notebook, other: Notebook): Notebook =>
  other.reduce(add, notebook);

/** Without the entry at an address; the same when there is none. */
export const remove = (notebook: Notebook, at: string): Notebook =>
  notebook.filter((entry) => entry.at !== at);

/** With one entry moved up (-1) or down (1); at the end it stays. */
export function move(notebook: Notebook, at: string, step: -1 | 1): Notebook {
  const from = notebook.findIndex((entry) => entry.at === at);
  const entry = notebook[from];
  const to = from + step;
  if (entry === undefined || to < 0 || to >= notebook.length) return notebook;
  const others = remove(notebook, at);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}

/** With the reader's note at one entry. */
export const withNote = (notebook: Notebook, at: string, note: string): Notebook =>
  notebook.map((entry) =>
    entry.at === at ? { ...entry, note: note.slice(0, longestNote) } : entry,
  );

/** Whether both hold the same things in the same order. */
export const isSame = (a: Notebook, b: Notebook): boolean =>
  a.length === b.length && a.every((entry, i) => entry.at === b[i]?.at);
