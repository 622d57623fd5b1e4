import { beforeAll, expect, test } from 'vitest';
import { assemble } from '../../src/edition/assemble.ts';
import { readConfirmed } from '../../src/edition/reread/confirmed-file.ts';
import { checkConfirmed } from '../../src/edition/reread/open-places.ts';
import { faultsOf } from '../../src/edition/faults.ts';
import { copyOfContent, type SpoiltContent } from '../support/spoil.ts';
import { verdictWords } from '../../src/domain/compare/verdict-words.ts';

// Every field of the content that readers take for a fact is changed to a plausible lie, and the checks of the build must refuse it.
// One field of all entries is changed at a time; each entry must be refused by a fault of its own. What the schemas refuse is not tried.

type Entry = Record<string, unknown>;
/** The lies for one value; none when the field has no plausible other value. */
type Lies = (value: unknown, entry: Entry, all: readonly Entry[]) => readonly unknown[];

const others =
  (...values: readonly unknown[]): Lies =>
  (value) =>
    values.filter((v) => v !== value);
/** Values that other entries have in this field: a line copied from elsewhere. */
const ofOthers =
  (field: string, most = 1): Lies =>
  (value, _, all) =>
    [...new Set(all.map((e) => e[field]))].filter((v) => v !== value && v !== null).slice(0, most);
const both =
  (...lies: readonly Lies[]): Lies =>
  (...given) =>
    lies.flatMap((lie) => lie(...given));
const unlessNull =
  (lie: (value: string) => readonly unknown[]): Lies =>
  (value) =>
    typeof value === 'string' ? lie(value) : [];
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const otherDigit = (words: string): string =>
  words.replace(/\d/, (d) => String((Number(d) + 1) % 10));

const kinds = ['target', 'universal', 'qualitative', 'baseline', 'other'];
const sections = ['muc-tieu', 'nhiem-vu', 'quan-diem', 'tinh-hinh'];

interface Collection {
  readonly name: string;
  /** Entries, each with how a refusal of it begins or what it names. */
  readonly entries: (content: SpoiltContent) => readonly { entry: Entry; named: string }[];
  readonly fields: Readonly<Record<string, Lies>>;
}

/** Entries of files that are lists, each named by its file and id. */
const listed = <File extends { readonly file: string }>(
  files: readonly File[],
  list: (file: File) => readonly { id: string }[],
) =>
  files.flatMap((f) =>
    list(f).map((entry) => ({
      entry: entry,
      named: `${f.file}|"${entry.id}"`,
    })),
  );
const confirmed = readConfirmed();

const collections: readonly Collection[] = [
  {
    name: 'statement',
    entries: (content) =>
      content.statements.flatMap((f) =>
        f.data.statements.map((s) => ({
          entry: s,
          named: `content/statements/${f.slug}.yaml|cam kết "${s.id}"~mục "${s.id}"`,
        })),
      ),
    fields: {
      kind: others(...kinds),
      section: others(...sections),
      year: (value) => (value === null ? [2025, 2030] : [value === 2025 ? 2030 : 2025, null]),
      yearFrom: others('sentence', 'heading', 'deadline'),
      operator: others('=', '>', '>=', '<='),
      value: (value) =>
        typeof value === 'number' ? [value + 5, value === 100 ? 90 : 100, null] : [100],
      valueMax: (value) => (typeof value === 'number' ? [value + 2, null] : [100]),
      unit: both(others('%', 'người'), (value) => (value === null ? [] : [null])),
      denominator: both(ofOthers('denominator', 3), (value) => (value === null ? [] : [null])),
      quote: unlessNull((words) =>
        [otherDigit(words), words.toUpperCase()].filter((w) => w !== words),
      ),
      valueWords: unlessNull((words) => [`${words} hoặc hơn`]),
      indicator: ofOthers('indicator', 2),
    },
  },
  {
    name: 'topic',
    entries: (content) => content.topics.map((f) => ({ entry: f.data, named: `${f.file}|` })),
    fields: {
      comparability: others(...Object.keys(verdictWords)),
      pillar: ofOthers('pillar', 2),
      direction: others('higher', 'lower', 'none'),
    },
  },
  {
    name: 'text',
    entries: (content) => content.texts.map((f) => ({ entry: f.data, named: `${f.file}|` })),
    fields: {
      province: ofOthers('province', 3),
      type: others('Nghị quyết', 'Quyết định', 'Bài trình bày'),
      number: unlessNull((number) => [otherDigit(number)]),
      numberPrinted: unlessNull((number) => [otherDigit(number)]),
      date: both(
        unlessNull((day) => [dayAfter(day), `2021${day.slice(4)}`]),
        (value) => (value === null ? ['2022-06-30'] : []),
      ),
      issuer: both(
        ofOthers('issuer', 3),
        unlessNull((body) => [`Chủ tịch ${body}`]),
      ),
      signer: both(
        ofOthers('signer', 2),
        unlessNull((name) => [`${name} Anh`]),
      ),
      signerPosition: unlessNull((words) => [`Quyền ${words}`]),
      title: unlessNull((title) => [
        title.replace(/Kiên Giang|Trà Vinh|Gia Lai|Đồng Tháp/, 'An Giang'),
      ]),
      sourceFile: ofOthers('sourceFile', 2),
      standing: ofOthers('standing', 4),
    },
  },
  {
    name: 'reference',
    entries: (content) => content.references.map((f) => ({ entry: f.data, named: `${f.file}|` })),
    fields: {
      type: others('Nghị quyết', 'Quyết định', 'Nghị định', 'Luật'),
      number: unlessNull((number) => [otherDigit(number)]),
      date: both(
        unlessNull((day) => [dayAfter(day), `2021${day.slice(4)}`].filter((d) => d !== day)),
        (value) => (value === null ? ['2022-06-30'] : []),
      ),
      issuer: both(
        unlessNull((body) => [`Phó ${body}`]),
        ofOthers('issuer', 2),
      ),
      subject: unlessNull((words) =>
        [`${words} mới`, otherDigit(words)].filter((w) => w !== words),
      ),
      level: ofOthers('level', 2),
      province: both(
        ofOthers('province', 2),
        unlessNull(() => [null]),
      ),
    },
  },
  {
    name: 'province',
    entries: (content) => content.provinces.map((f) => ({ entry: f.data, named: `${f.file}|` })),
    fields: {
      name: both(() => ['An Giang', 'Bến Tre']),
      kind: others('tỉnh', 'thành phố'),
      order: ofOthers('order', 3),
      iso: both(ofOthers('iso', 3), () => ['VN-61']),
      statisticsCode: both(ofOthers('statisticsCode', 3), () => ['11']),
      successorCode: both(ofOthers('successorCode', 3), () => ['11']),
      successor: both(ofOthers('successor', 3), () => [null]),
      mergedFrom: () => [[], ['Hà Nam', 'Nam Định']],
      mergerBasis: unlessNull((words) => [otherDigit(words), null]),
      letters: ofOthers('letters', 3),
    },
  },
  {
    name: 'indicator',
    entries: (content) => listed(content.indicators, (f) => f.data.indicators),
    fields: {
      name: ofOthers('name'),
      group: ofOthers('group'),
      numerator: ofOthers('numerator'),
      denominator: both(ofOthers('denominator'), (value) => (value === null ? ['dân số'] : [null])),
      unit: others('%', 'người'),
      direction: others('higher', 'lower', 'none'),
    },
  },
  {
    name: 'national mark',
    entries: (content) => listed(content.national, (f) => f.data.marks),
    fields: {
      place: ofOthers('place'),
      year: (value) => [value === 2025 ? 2030 : 2025, null].filter((v) => v !== value),
      operator: others('=', '>', '>='),
      value: (value) => (typeof value === 'number' ? [value + 5] : []),
      numerator: ofOthers('numerator'),
      denominator: ofOthers('denominator'),
      topic: ofOthers('topic', 2),
      indicator: (value) => (value === null ? [] : [null]),
    },
  },
  {
    name: 'task',
    entries: (content) =>
      content.tasks.flatMap((f) =>
        f.data.tasks.map((task) => ({ entry: task, named: `${f.file}|mục "${task.clause}"` })),
      ),
    fields: {
      agencies: (value) => {
        const [first, ...rest] = value as readonly Entry[];
        if (first === undefined) return [];
        const role = first['role'] === 'lead' ? 'with' : 'lead';
        return [
          [{ ...first, role }, ...rest],
          [{ ...first, name: 'Sở Nội vụ Hà Nội' }, ...rest],
          rest,
        ];
      },
      deadlines: (value) => {
        const [first, ...rest] = value as readonly Entry[];
        return first === undefined
          ? []
          : [[{ ...first, to: '2030-12-31', from: null }, ...rest], rest];
      },
    },
  },
  {
    name: 'subject',
    entries: (content) => content.subjects.map((f) => ({ entry: f.data, named: `${f.file}|` })),
    fields: {
      name: ofOthers('name'),
      group: ofOthers('group', 2),
      passages: (value) => {
        const texts = Object.entries(value as Record<string, readonly Entry[]>);
        return texts.map(([text, [first, ...rest]]) => ({
          ...(value as object),
          [text]: [
            { ...first, weight: first?.['weight'] === 'about' ? 'touches' : 'about' },
            ...rest,
          ],
        }));
      },
    },
  },
];

interface Row {
  readonly field: string;
  readonly lies: number;
  readonly refused: number;
  /** Refused by what the texts print and the entries say of each other, without any second reading. */
  readonly byRules: number;
  /** Refused by these or by the second reading; the others because nobody has read the changed entry again (content/confirmed.yaml). */
  readonly byTwo: number;
  readonly accepted: readonly string[];
}

/** One field of a collection: as many rounds as its values have lies; in each, every entry tells its next one. */
function tried({ name, entries, fields }: Collection, field: string): Row {
  const accepted: string[] = [];
  let [lies, byRules, byTwo] = [0, 0, 0];
  const all = entries(copyOfContent()).map(({ entry }) => entry);
  const planned = all.map((entry) => fields[field]?.(entry[field], entry, all) ?? []);
  // Few entries: each alone, so that no lie is refused for another's sake.
  const alone = all.length < 10;
  for (let round = 0; planned.some((own) => round < own.length); round += 1)
    for (const only of alone ? all.keys() : [null]) {
      const content = copyOfContent();
      const told = entries(content).flatMap(({ entry, named }, i) => {
        const own = planned[i] ?? [];
        if (round >= own.length || (only !== null && only !== i)) return [];
        entry[field] = structuredClone(own[round]);
        return [{ named, lie: own[round] }];
      });
      if (told.length === 0) continue;
      const said = faultsOf(() => {
        checkConfirmed(content, assemble(content, { absence: false }), confirmed);
      }).map((f) => f.message);
      for (const { named, lie } of told) {
        const [file = '', id = ''] = named.split('|');
        const own = alone
          ? said
          : said.filter(
              (words) =>
                words.startsWith(file) && id.split('~').some((name) => words.includes(name)),
            );
        lies += 1;
        if (own.some((words) => !/lần đọc thứ hai|đọc lại/.test(words))) byRules += 1;
        if (own.some((words) => !/từ khi được đọc lại|có ai đọc lại/.test(words))) byTwo += 1;
        if (own.length === 0) accepted.push(`${file} → ${JSON.stringify(lie)}`);
      }
    }
  return {
    field: `${name}.${field}`,
    lies,
    byRules,
    byTwo,
    refused: lies - accepted.length,
    accepted,
  };
}

let rows: readonly Row[] = [];
beforeAll(() => {
  rows = collections.flatMap((c) => Object.keys(c.fields).map((field) => tried(c, field)));
});
const sum = (key: 'lies' | 'byRules' | 'byTwo' | 'refused'): number =>
  rows.reduce((n, row) => n + row[key], 0);

test('no plausible lie goes through, and few wait for someone to notice that an entry was changed', () => {
  const line = (...[field, ...counts]: readonly string[]): string =>
    `${field?.padEnd(26)}${counts.map((n) => n.padStart(10)).join('')}`;
  console.log(
    [
      line('field', 'lies', 'by rules', 'read twice', 'refused'),
      ...rows.map((r) => line(r.field, ...[r.lies, r.byRules, r.byTwo, r.refused].map(String))),
      line('all', ...(['lies', 'byRules', 'byTwo', 'refused'] as const).map((k) => String(sum(k)))),
    ].join('\n'),
  );
  expect(rows.flatMap((r) => r.accepted.map((lie) => `${r.field}: ${lie}`))).toEqual([]);
  // Headings and words tell the part of a text and most kinds; what they cannot tell: a goal from a mere number, a situation from one.
  const share = (field: string) => {
    const row = rows.find((r) => r.field === field);
    return (row?.byRules ?? 0) / (row?.lies ?? 1);
  };
  expect(share('statement.section')).toBeGreaterThan(0.98);
  expect(share('statement.kind')).toBeGreaterThan(0.7);
  // What no reader of the texts alone can tell from another: which measure is the same, which pillar, which way is better.
  const ours = new Set(['statement.indicator', 'topic.pillar', 'topic.direction']);
  for (const { field, byTwo, lies } of rows)
    if (/^(?:statement|topic|text)\./.test(field) && !ours.has(field))
      expect(byTwo, field).toBe(lies);
});
