/** A topic that a clause speaks of, and the numbers it gives there as the reader sees them: "trên 80% (2025)". */
export interface RecordTopic {
  readonly slug: string;
  readonly name: string;
  readonly values: readonly string[];
}

/** What the engine keeps of one clause, and the reader is shown. */
export interface SearchRecord {
  /** `<text>#<clause>` */
  readonly ref: string;
  /** Place among all clauses of the edition; the last tie-breaker. */
  readonly order: number;
  /** h heading · p words of its own · a what belongs to the item above ("Cơ quan thực hiện: …") · f form (letterhead, legal basis, signature) · t title */
  readonly role: 'h' | 'p' | 'a' | 'f' | 't';
  /** Place in the text, as cited: "gạch đầu dòng thứ 1, phần I". */
  readonly place: string;
  /** Headings above, the outermost first. */
  readonly trail: readonly string[];
  /** Years it speaks of: in its own words, in a heading above that names just one, in its statements. */
  readonly years: readonly number[];
  /** Topics and pillars of its statements. */
  readonly topics: readonly RecordTopic[];
  readonly pillars: readonly string[];
  /** One of its statements has a number. */
  readonly hasNumber: boolean;
  /** Mark (of a Điều only) and words, as printed. */
  readonly words: string;
}

const parts = '\t';
/** Between topics, and between a topic's slug, name and values: signs that no name has. */
const [each, inner] = [';', '|'];

/**
 * A record packed into the one field of a Pagefind record that is neither searched nor changed: its address.
 * @param withWords false when the content of the Pagefind record has them
 */
export const packRecord = (r: SearchRecord, withWords = false): string =>
  [
    r.ref,
    r.order,
    r.role,
    r.place,
    r.trail.join(' › '),
    r.years.join(','),
    r.topics.map((t) => [t.slug, t.name, ...t.values].join(inner)).join(each),
    r.pillars.join(','),
    r.hasNumber ? '1' : '',
    withWords ? r.words : '',
  ]
    .join(parts)
    .replace(/\t+$/, '');

const list = (s: string, by: string): string[] => (s === '' ? [] : s.split(by));

/** Undoes `packRecord`. @param content the words, if they were not packed */
export function unpackRecord(packed: string, content: string): SearchRecord {
  const [
    ref = '',
    order = '',
    role = 'p',
    place = '',
    trail = '',
    years = '',
    topics = '',
    pillars = '',
    hasNumber = '',
    words = '',
  ] = packed.split(parts);
  return {
    ref,
    order: Number(order),
    role: role as SearchRecord['role'],
    place,
    trail: list(trail, ' › '),
    years: list(years, ',').map(Number),
    topics: list(topics, each).map((t) => {
      const [slug = '', name = '', ...values] = t.split(inner);
      return { slug, name, values };
    }),
    pillars: list(pillars, ','),
    hasNumber: hasNumber !== '',
    words: words === '' ? content : words,
  };
}
