import { createHash } from 'node:crypto';
import type { Edition } from '../model/model.ts';
import type { RawContent } from './read-all.ts';

/** A sentence or label that editors wrote, and what of the texts it depends on. */
export interface OwnSentence {
  readonly file: string;
  /** Where it stands in the data of its file; empty for a note in the MDX of a text. */
  readonly path: readonly PropertyKey[];
  /** The line to look at when the file is no YAML. */
  readonly line?: number;
  /** Field names without places in lists: "readAside.reason". */
  readonly field: string;
  readonly words: string;
  /** Id of the entry of its file that it stands in; '' when it has none. */
  readonly entry: string;
  /** Unchanged while the words and the entry that they belong to are. */
  readonly hash: string;
  /** True for what an entry says besides its sentences: numbers, days, names, what it points to. */
  readonly facts?: true;
  /** These, as the data has them. */
  readonly value?: unknown;
  /** Text → hash of what it says on the matter ("-": nothing). Only for a sentence that compares. */
  readonly said: ReadonlyMap<string, string>;
}

type Said = ReadonlyMap<string, readonly string[]>;
type Collection = Exclude<
  {
    [K in keyof RawContent]: RawContent[K] extends readonly { file: string }[] ? K : never;
  }[keyof RawContent],
  'texts'
>;

/**
 * The fields whose words are ours, by collection; the one list of them. "a[].b" is the field b of each entry of a. Those ahead of "own"
 * may compare the texts; those after it speak of their own clause, document or term alone.
 */
const ownFields: Partial<
  Record<Collection, { readonly comparing?: readonly string[]; readonly own?: readonly string[] }>
> = {
  provinces: { own: ['name', 'successor', 'mergerBasis'] },
  topics: {
    comparing: [
      'name',
      'question',
      'difference',
      'note',
      'readAside[].reason',
      'notApplicable[].reason',
    ],
  },
  indicators: {
    comparing: ['indicators[].name', 'indicators[].group'],
    own: ['indicators[].numerator', 'indicators[].denominator'],
  },
  statements: { own: ['statements[].note'] },
  subjects: { comparing: ['name', 'scope', 'silences[].note'] },
  glossary: {
    comparing: ['editorsReading', 'note', 'meanings[].note'],
    own: ['term', 'meanings[].meaning'],
  },
  references: { comparing: ['note', 'mentions[].note'], own: ['subject'] },
  national: {
    comparing: ['marks[].note', 'marks[].conflict'],
    own: ['marks[].place', 'marks[].numerator', 'marks[].denominator'],
  },
  alignments: { own: ['pairs[].note'] },
  tasks: { own: ['tasks[].note'] },
};
/**
 * Collections whose files are lists, by the field of the list: each entry is read by itself. Others are one entry each.
 */
const lists: Partial<Record<Collection, string>> = {
  statements: 'statements',
  indicators: 'indicators',
  national: 'marks',
  tasks: 'tasks',
  alignments: 'pairs',
};
/** Fields of the front matter that readers see as ours. */
const textFields = [
  'numberNote',
  'dateNote',
  'issuerNote',
  'title',
  'subject',
  'shortName',
  'missing[]',
];

/** A short hash of any JSON. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
const count = 'hai|ba|bốn|năm|sáu|bảy|tám|chín';
/** Words that speak of all provinces or texts: any further one may make them false, also one that says nothing. */
const everyone = word(
  `(?:cả|mọi|tất cả|các|những|không|chưa|${count}|\\d)(?: (?:các|${count}))? (?:tỉnh|văn bản)(?!,? (?:thành|nào (?:ban hành|phê duyệt)))|đều|(?:tỉnh|văn bản) (?:khác|kia|còn lại)`,
);
/** The sentence without what it quotes. */
const unquoted = (words: string): string => words.replace(/“[^”]*”/gu, '“”');

/** Whether a sentence compares: it names a province, or speaks of "the only one", "another". @param names names of the provinces */
const compares = (words: string, names: readonly string[]): boolean =>
  word(['chỉ một', 'duy nhất', ...names].join('|')).test(words) || everyone.test(words);

/** The values at "a[].b" of the data, each with its path and the entry it stands in. */
function valuesAt(
  data: unknown,
  field: string,
): readonly { path: readonly PropertyKey[]; entry: unknown; words: string }[] {
  const walk = (
    value: unknown,
    steps: readonly string[],
    path: readonly PropertyKey[],
    entry: unknown,
  ): { path: readonly PropertyKey[]; entry: unknown; words: string }[] => {
    const [step, ...rest] = steps;
    if (step === undefined)
      return typeof value === 'string' && value !== '' ? [{ path, entry, words: value }] : [];
    const name = step.replace('[]', '');
    const next = (value as Readonly<Record<string, unknown>> | null)?.[name];
    if (!step.endsWith('[]')) return walk(next, rest, [...path, name], entry);
    return (Array.isArray(next) ? next : []).flatMap((item: unknown, i) =>
      walk(item, rest, [...path, name, i], item),
    );
  };
  return walk(data, field.split('.'), [], null);
}

/** What names an entry of a list, whatever its place: its id, its clause, what it belongs to. */
const nameOf = (entry: unknown): unknown => {
  if (entry === null || typeof entry !== 'object') return null;
  const { id, text, clause, clauses, a, b, topic, province, year } = entry as Record<
    string,
    unknown
  >;
  return [id, text, clause, clauses, a, b, topic, province, year];
};

/** The id of an entry, as refusals name it. */
const idOf = (entry: unknown): string => {
  const { id, clause } = (entry ?? {}) as Record<string, unknown>;
  return [id, clause].find((name) => typeof name === 'string') ?? '';
};

const grouped = <T>(
  items: readonly T[],
  text: (item: T) => string,
  words: (item: T) => unknown,
): Said =>
  new Map(
    [...Map.groupBy(items, text)].map(([key, own]) => [
      key,
      own.map((item) => JSON.stringify(words(item))),
    ]),
  );

/** What the texts say on the matter of a file of the content, or of an entry in it. */
function saidOf(edition: Edition, collection: Collection, slug: string, entry: unknown): Said {
  const goals = (topic: string | null, indicator?: unknown) =>
    edition.statements
      .filter((s) => (topic === null ? s.indicator.id === indicator : s.topic === topic))
      .map((s) => ({
        text: s.text,
        said: [
          s.id,
          s.kind,
          s.year,
          s.operator,
          s.value,
          s.valueMax,
          s.unit,
          s.denominator,
          s.valueWords,
        ],
      }));
  const spoken = (topic: string) =>
    (edition.topics.find((t) => t.slug === topic)?.alsoSpeaks ?? []).map(({ clause, words }) => ({
      text: clause.split('#')[0] ?? '',
      said: [clause, words],
    }));
  const id = (entry as { id?: unknown } | null)?.id;
  const byText = (items: readonly { text: string; said: unknown }[]): Said =>
    grouped(
      items,
      (item) => item.text,
      (item) => item.said,
    );
  if (collection === 'topics') return byText([...goals(slug), ...spoken(slug)]);
  if (collection === 'indicators') return byText(goals(null, id));
  if (collection === 'national') {
    const topic = (entry as { topic?: string | null } | null)?.topic ?? null;
    return topic === null ? new Map() : byText(goals(topic));
  }
  if (collection === 'subjects')
    return byText(
      (edition.subjects.find((s) => s.id === slug)?.passages ?? []).map((p) => ({
        text: p.text,
        said: [p.clause, p.weight, p.words],
      })),
    );
  if (collection === 'references')
    return byText(
      (edition.references.find((r) => r.id === slug)?.mentions ?? []).map((m) => ({
        text: m.text,
        said: [m.clause, m.words],
      })),
    );
  if (collection === 'glossary') {
    const term = edition.glossary.find((t) => t.id === slug);
    const printed = term === undefined ? [] : [term.term, ...(term.variants ?? [])];
    return byText(
      edition.texts
        .flatMap((t) => t.clauses)
        .filter((c) => printed.some((words) => c.words.includes(words)))
        .map((c) => ({ text: c.text, said: c.id })),
    );
  }
  return new Map();
}

/** The data with nothing of the sentences at these places but that they are there. */
function withoutFields<Data>(data: Data, fields: readonly string[]): Data {
  const copy = structuredClone(data);
  for (const { path } of fields.flatMap((field) => valuesAt(data, field))) {
    let holder = copy as Record<PropertyKey, unknown>;
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<PropertyKey, unknown>;
    holder[path.at(-1) ?? ''] = true;
  }
  return copy;
}

/** Without what says nothing, so that a field which the schema gets later changes no entry that does not have it. */
const withoutEmpty = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, v]): [string, unknown][] =>
      v === null || v === undefined || v === '' || (Array.isArray(v) && v.length === 0)
        ? []
        : [[key, withoutEmpty(v)]],
    ),
  );
};

/** What the entries of a file say besides their sentences. @param list field of its list, when it is one */
function factsOf(
  file: string,
  data: object,
  fields: readonly string[],
  list: string | undefined,
): OwnSentence[] {
  const rest = withoutFields(data, fields) as Record<string, unknown>;
  const entries = list === undefined ? [] : (rest[list] as readonly Record<string, unknown>[]);
  const whole = data as Record<string, unknown>;
  const fact = (
    entry: string,
    value: unknown,
    path: readonly PropertyKey[],
    shown: unknown,
  ): OwnSentence => ({
    file,
    path,
    facts: true,
    value: shown,
    field: 'facts',
    words: '',
    entry,
    hash: hashOf(withoutEmpty(value)),
    said: new Map(),
  });
  return [
    list === undefined
      ? fact('', rest, [], whole)
      : fact('', { ...rest, [list]: null }, [], { ...whole, [list]: [] }),
    ...entries.map((entry, i) =>
      fact(
        idOf(entry) || `thứ ${i + 1}`,
        entry,
        [list ?? '', i],
        (whole[list ?? ''] as readonly unknown[])[i],
      ),
    ),
  ];
}

/**
 * Every sentence and label that editors wrote, in the order of the files. A sentence that compares depends on what each text says on
 * its matter; one that speaks of all of them also on those that say nothing.
 */
export function ownSentences(raw: RawContent, edition: Edition): readonly OwnSentence[] {
  const names = edition.provinces.map((p) => p.name);
  const hashed = (words: string, said: () => Said, always = false): OwnSentence['said'] => {
    const plain = unquoted(words);
    if (!always && !compares(plain, names)) return new Map();
    const own = said();
    const all = everyone.test(plain);
    return new Map(
      edition.texts.flatMap(({ slug, province }) => {
        const lines = own.get(slug);
        if (lines !== undefined) return [[slug, hashOf(lines)] as const];
        return all && province !== null ? [[slug, '-'] as const] : [];
      }),
    );
  };
  const ofFiles = (Object.keys(ownFields) as Collection[]).flatMap((collection) => {
    const { comparing = [], own = [] } = ownFields[collection] ?? {};
    return raw[collection].flatMap(({ file, slug, data }) => [
      ...factsOf(file, data, [...comparing, ...own], lists[collection]),
      ...[...comparing, ...own].flatMap((field) =>
        valuesAt(data, field).map(({ path, entry, words }): OwnSentence => ({
          file,
          path,
          field: field.replaceAll('[]', ''),
          words,
          entry: idOf(entry),
          hash: hashOf([words, nameOf(entry)]),
          said: comparing.includes(field)
            ? hashed(
                words,
                () => saidOf(edition, collection, slug, entry),
                // The answer of a topic and the difference of its measures are about what its texts say, whatever their words.
                collection === 'topics' && (field === 'note' || field === 'difference'),
              )
            : new Map(),
        })),
      ),
    ]);
  });
  const without = valuesAt(raw.withoutSubject, 'clauses[].reason').map(
    ({ path, entry, words }): OwnSentence => ({
      file: 'content/without-subject.yaml',
      path,
      field: 'clauses.reason',
      words,
      entry: idOf(entry),
      hash: hashOf([words, nameOf(entry)]),
      // What belongs to no subject may belong to one that was added since.
      said: new Map([['subjects', hashOf(edition.subjects.map((s) => [s.id, s.name, s.scope]))]]),
    }),
  );
  const ofTexts = raw.texts.flatMap(({ file, slug, data }): OwnSentence[] => {
    const text = edition.texts.find((t) => t.slug === slug);
    const sisters: Said = new Map(
      edition.texts.filter((t) => t.province === data.province).map((t) => [t.slug, [t.slug]]),
    );
    return [
      ...factsOf(file, data, textFields, undefined),
      ...textFields.flatMap((field) =>
        valuesAt(data, field).map(({ path, words }): OwnSentence => ({
          file,
          path,
          field: field.replaceAll('[]', ''),
          words,
          entry: '',
          hash: hashOf([words, null]),
          said: new Map(),
        })),
      ),
      ...(text?.clauses ?? [])
        .filter((c) => c.note !== '')
        .map((c): OwnSentence => ({
          file,
          path: [],
          line: c.line,
          field: 'GhiChu',
          words: c.note,
          entry: c.id,
          hash: hashOf([c.note, c.id]),
          said: hashed(c.note, () => sisters),
        })),
    ];
  });
  return [...ofTexts, ...ofFiles, ...without];
}
