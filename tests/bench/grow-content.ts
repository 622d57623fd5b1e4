import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { abbreviationsOf, searchOf } from '../../src/domain/compare/absence.ts';
import { possibleVerdicts } from '../../src/domain/compare/possible-verdicts.ts';
import { numbersIn } from '../../src/domain/words/number-words.ts';
import { parseText } from '../../src/edition/parse-mdx.ts';
import { readFolder } from '../../src/edition/read-content.ts';
import { termSchema, type TermData } from '../../src/schemas/term.ts';
import { textSchema } from '../../src/schemas/text.ts';
import { printed } from '../../src/model/clause.ts';
import { clauseRef } from '../../src/model/clause-ref.ts';
import { agreedFields, type SecondTopics } from '../../src/schemas/second-reading.ts';
import type { NumberEntry } from '../../src/schemas/numbers.ts';
import type { ProvinceData } from '../../src/schemas/province.ts';
import type { ReferenceData } from '../../src/schemas/reference.ts';
import type { StatementData } from '../../src/schemas/statement.ts';
import type { SubjectData, WithoutSubjectData } from '../../src/schemas/subject.ts';
import type { TasksData } from '../../src/schemas/task.ts';
import type { IndicatorData, TopicData } from '../../src/schemas/topic.ts';
import { numbers, placeOf, provinceNames, slugOf, syllable } from './many-texts.ts';

/** A text that copies are made of: its own number where it is printed, and the slug and the numbers of a copy. */
interface Pattern {
  readonly slug: string;
  readonly province: string;
  readonly number: RegExp;
  readonly named: (number: string) => string;
  readonly from: number;
}
const patterns: readonly Pattern[] = [
  {
    slug: 'kien-giang-nq22',
    province: 'Kiên Giang',
    number: /(?<!\d)22(?=\/NQ-TU|-NQ\/TU)/g,
    named: (n) => `nq${n}`,
    from: 101,
  },
  {
    slug: 'kien-giang-qd2174-2022',
    province: 'Kiên Giang',
    number: /(?<!\d)2174(?=\/QĐ-UBND)/g,
    named: (n) => `qd${n}-2022`,
    from: 3001,
  },
  {
    slug: 'dong-thap-nq04',
    province: 'Đồng Tháp',
    number: /(?<!\d)04(?=-NQ\/TU)/g,
    named: (n) => `nq${n}`,
    from: 201,
  },
  {
    slug: 'gia-lai-trinh-bay-nq04',
    province: 'Gia Lai',
    number: /(?<!\d)04(?=-NQ\/TU)/g,
    named: (n) => `trinh-bay-nq${n}`,
    from: 301,
  },
  {
    slug: 'tra-vinh-qd2043-2024',
    province: 'Trà Vinh',
    number: /(?<!\d)2043(?=\/QĐ-UBND)/g,
    named: (n) => `qd${n}-2024`,
    from: 4001,
  },
];
/** What the first of two words may become, so that copies do not say the same in the same words. None of them is searched for by a topic. */
const exchanged = [
  ['đẩy mạnh', 'tăng cường'],
  ['bảo đảm', 'đảm bảo'],
  ['nâng cao', 'cải thiện'],
  ['khuyến khích', 'động viên'],
  ['hoàn thiện', 'kiện toàn'],
  ['hỗ trợ', 'trợ giúp'],
] as const;
/** Percentages change places within a band, one for one, so that no two statements of a text fall together. */
const bands = [
  [5, 15],
  [20, 45],
  [50, 95],
] as const;
/** Said where editors would say what they read. */
const unread = 'chưa ai đọc: bản làm ra để đo';
const marks = ['circle', 'diamond', 'square', 'triangle'] as const;
const national = new Set(['dang-trung-uong', 'quoc-hoi', 'chinh-phu', 'bo', 'khac']);

/** A text to be made: of which pattern, for which province, and what becomes of words and of a whole body. */
interface Copy {
  readonly slug: string;
  readonly province: string;
  readonly pattern: Pattern;
  readonly said: (words: string) => string;
  readonly body: (mdx: string) => string;
}

const hash = (words: string): number => createHash('sha256').update(words).digest().readUInt32LE(0);

function copyOf(pattern: Pattern, province: string, nth: number): Copy {
  const number = String(pattern.from + nth);
  const random = numbers(hash(`${province} ${pattern.slug}`));
  const mine = exchanged.filter(() => random() < 0.5);
  const turns = bands.map(([a, b]) => Math.floor(random() * ((b - a) / 5 + 1)));
  const percent = (n: number): number => {
    const i = bands.findIndex(([a, b]) => n >= a && n <= b);
    const [a, b] = bands[i] ?? [0, 0];
    return i < 0 || n % 5 !== 0 ? n : a + (((n - a) / 5 + (turns[i] ?? 0)) % ((b - a) / 5 + 1)) * 5;
  };
  const name = (words: string) => new RegExp(words.split(' ').join('(\\s+)'), 'g');
  const [low, high] = [name(pattern.province), name(pattern.province.toUpperCase())];
  const said = (words: string): string =>
    mine.reduce(
      (now, [one, other]) => now.replaceAll(one, other),
      words
        .replace(low, province)
        .replace(high, province.toUpperCase())
        .replace(pattern.number, number)
        .replace(/(?<![\d.,/])(\d{1,3})%/g, (_, n) => `${percent(Number(n))}%`),
    );
  const place = (): string =>
    [0, 1].map(() => syllable(random).replace(/^\p{L}/u, (l) => l.toUpperCase())).join(' ');
  const body = (mdx: string): string => {
    const lines = said(mdx).split('\n');
    return lines
      .map((line, i) =>
        /^\s*[-+] \p{L}/u.test(line) &&
        line.length > 90 &&
        /^$|^\s*[-+*] /.test(lines[i + 1] ?? '') &&
        random() < 0.08
          ? `${line} Làm trước tại xã ${place()}.`
          : line,
      )
      .join('\n');
  };
  return {
    slug: `${slugOf(province)}-${pattern.named(number)}`,
    province,
    pattern,
    said,
    body,
  };
}

/** One text for every other province, then a second for each, and so on; last, what the first four lack. */
function copiesFor(count: number): readonly Copy[] {
  const others = provinceNames.slice(4);
  const out: Copy[] = [];
  for (const round of patterns.keys())
    for (const [i, province] of others.entries()) {
      const pattern = patterns[(i + round) % patterns.length];
      if (pattern !== undefined) out.push(copyOf(pattern, province, i));
    }
  for (const [i, province] of provinceNames.slice(0, 4).entries())
    for (const pattern of patterns)
      if (pattern.province !== province) out.push(copyOf(pattern, province, 90 + i));
  return out.slice(0, count - patterns.length);
}

/** A colour of this hue as the site's files write it. */
function hex(hue: number, lightness: number): string {
  const part = (n: number): string => {
    const k = (n + hue / 30) % 12;
    const value =
      lightness -
      0.6 * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}

/** Said of every part of a value that is a string. */
function deep<T>(value: T, said: (words: string) => string, keep: ReadonlySet<string>): T {
  if (typeof value === 'string') return said(value) as T;
  if (Array.isArray(value)) return value.map((v: unknown) => deep(v, said, keep)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([k, v]) => [k, keep.has(k) ? v : deep(v, said, keep)]),
  ) as T;
}
/** Fields that name something and are not words of a text. */
const codes = new Set([
  ...['text', 'clause', 'antecedent', 'within', 'kind', 'role', 'recurs', 'from', 'to', 'date'],
  ...['id', 'indicator', 'section', 'yearFrom', 'operator', 'unit', 'type', 'standing', 'level'],
]);

/** The copy's statements: values follow the words. */
function statementsFor(copy: Copy, statements: readonly StatementData[]): StatementData[] {
  return statements.map((s) => {
    const own = deep(s, copy.said, codes);
    if (s.value === null) return own;
    const [before, after] = [numbersIn(s.valueWords), numbersIn(own.valueWords)];
    return {
      ...own,
      value: after[before.indexOf(s.value)] ?? s.value,
      valueMax: s.valueMax === null ? null : (after[before.lastIndexOf(s.valueMax)] ?? s.valueMax),
    };
  });
}

/**
 * Changes the content of `root` (a copy of this repository) into that of `count` texts of up to 63 provinces: the five stay as they are,
 * the others are made of them with another province, number, percentages, some words and invented places. What editors noted on a clause
 * is noted on its copies. For measuring only: nobody said any of it. The same on every run; `npm run ids` is to follow.
 * @param count 5 to 315
 */
export function growContent(root: string, count: number): { provinces: number } {
  const content = join(root, 'content');
  const read = (path: string): string => readFileSync(join(content, path), 'utf8').normalize('NFC');
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the files were checked by their schemas before
  const data = <T>(path: string): T => parse(read(path)) as T;
  const write = (path: string, words: string): void => writeFileSync(join(content, path), words);
  const yaml = (value: unknown): string =>
    stringify(value, { lineWidth: 0 }).replace(
      /^(\s*(?:- )?(?:date|from|to): )(\d{4}-\d\d-\d\d)$/gm,
      '$1"$2"',
    );
  const copies = copiesFor(count);
  const of = (slug: string): readonly Copy[] => copies.filter((c) => c.pattern.slug === slug);
  const speaking = new Map<string, StatementData[]>();
  const stated: { key: string; indicator: string }[] = [];
  const state = (text: string, province: string, statements: readonly StatementData[]): void => {
    stated.push(...statements.map((s) => ({ key: `${text}#${s.clause}`, indicator: s.indicator })));
    speaking.set(province, [...(speaking.get(province) ?? []), ...statements]);
  };
  let sums = read('sources/SHA256SUMS');

  for (const pattern of patterns) {
    const { statements } = data<{ statements: StatementData[] }>(`statements/${pattern.slug}.yaml`);
    state(pattern.slug, pattern.province, statements);
    const [, head = '', mdx = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`texts/${pattern.slug}.mdx`)) ?? [];
    const numbersAside = data<readonly NumberEntry[]>(`numbers/${pattern.slug}.yaml`);
    const tasks = data<TasksData>(`tasks/${pattern.slug}.yaml`);
    for (const copy of of(pattern.slug)) {
      const own = deep(parse(head) as Record<string, unknown>, copy.said, codes);
      const front = {
        ...own,
        // The number and the day of the first are printed by another text of its province; of a copy, by none.
        ...(pattern === patterns[0] ? { numberNote: unread, date: null, dateNote: unread } : {}),
        province: slugOf(copy.province),
        sourceFile: `${copy.slug}.txt`,
      };
      const body = copy.body(mdx);
      write(`texts/${copy.slug}.mdx`, `---\n${yaml(front)}---\n${body}`);
      // Nobody printed it: its source is its own words, from which nothing is left out.
      const source = `${parseText(copy.slug, body, copy.slug, 1).map(printed).join('\n')}\n`;
      write(`sources/${copy.slug}.txt`, source);
      sums += `${createHash('sha256').update(source).digest('hex')}  ${copy.slug}.txt\n`;
      write(`numbers/${copy.slug}.yaml`, yaml(deep(numbersAside, copy.said, codes)));
      const stating = statementsFor(copy, statements);
      state(copy.slug, copy.province, stating);
      write(`statements/${copy.slug}.yaml`, yaml({ statements: stating }));
      const second = stating.map((s) => ({
        id: s.id,
        ...Object.fromEntries(agreedFields.map((field) => [field, s[field]])),
        doubt: null,
      }));
      write(`second-reading/statements-${copy.slug}.yaml`, yaml({ statements: second }));
      write(`tasks/${copy.slug}.yaml`, yaml(deep(tasks, copy.said, codes)));
    }
  }
  write('sources/SHA256SUMS', sums);

  const provinces = provinceNames.filter((p, i) => i < 4 || copies.some((c) => c.province === p));
  for (const [i, name] of provinces.entries()) {
    if (i < 4) continue;
    const hue = Math.round((i * 137.508) % 360);
    const province: ProvinceData = {
      name,
      kind: 'tỉnh',
      order: i + 1,
      iso: null,
      ...placeOf(name),
      successorCode: null,
      successor: null,
      mergedFrom: [],
      mergerBasis: null,
      letters: [],
      mark: marks[i % marks.length] ?? 'circle',
      colour: { light: hex(hue, 0.32), dark: hex(hue, 0.68) },
    };
    write(`provinces/${slugOf(name)}.yaml`, yaml(province));
  }

  for (const file of readdirSync(join(content, 'subjects'))) {
    const subject = data<SubjectData>(`subjects/${file}`);
    const more = Object.entries(subject.passages).flatMap(([text, passages]) =>
      of(text).map((c) => [c.slug, deep(passages, c.said, new Set(['clause', 'weight']))] as const),
    );
    write(
      `subjects/${file}`,
      yaml({
        ...subject,
        passages: { ...subject.passages, ...Object.fromEntries(more) },
        silences: subject.silences.flatMap((s) => [
          s,
          ...of(s.text).map((c) => ({
            ...s,
            text: c.slug,
            ...(s.words === undefined ? {} : { words: c.said(s.words) }),
          })),
        ]),
      }),
    );
  }
  const { clauses } = data<WithoutSubjectData>('without-subject.yaml');
  write(
    'without-subject.yaml',
    yaml({
      clauses: clauses.flatMap((c) => [
        c,
        ...of(c.text).map((copy) => ({ ...c, text: copy.slug })),
      ]),
    }),
  );

  for (const file of readdirSync(join(content, 'glossary'))) {
    const term = data<TermData>(`glossary/${file}`);
    const more = term.meanings.flatMap((m) =>
      of(m.text).map((c) => ({ ...m, text: c.slug, words: c.said(m.words) })),
    );
    if (more.length > 0)
      write(`glossary/${file}`, yaml({ ...term, meanings: [...term.meanings, ...more] }));
  }

  const abbreviations = abbreviationsOf({
    glossary: readFolder(join(content, 'glossary'), '.yaml', termSchema).map((t) => t.data),
  });
  const clausesNow = readFolder(join(content, 'texts'), '.mdx', textSchema).flatMap((t) =>
    parseText(t.slug, t.body, t.file, t.bodyLine),
  );
  /** `<text>#<clause>` of a clause and of its copies. */
  const keysOf = (key: string): readonly string[] => {
    const [text = '', clause = ''] = key.split('#');
    return [key, ...of(text).map((c) => `${c.slug}#${clause}`)];
  };
  const judged = new Map<string, TopicData['comparability']>();
  for (const file of readdirSync(join(content, 'topics'))) {
    const topic = data<TopicData>(`topics/${file}`);
    const { indicators } = data<{ indicators: IndicatorData[] }>(`indicators/${file}`);
    const own = new Set(indicators.map((i) => i.id));
    const { verdicts } = possibleVerdicts(
      [...speaking].flatMap(([province, all]) =>
        all
          .filter((s) => own.has(s.indicator))
          .map(({ kind, value, indicator }) => ({
            kind,
            value,
            province,
            indicator: { id: indicator },
          })),
      ),
    );
    const comparability = verdicts.includes(topic.comparability)
      ? topic.comparability
      : (verdicts[0] ?? topic.comparability);
    judged.set(file.replace('.yaml', ''), comparability);
    // "Smart Trà Vinh" is another province's by its name.
    const searched = [
      ...new Set(topic.searched.flatMap((w) => [w, ...copies.map((c) => c.said(w))])),
    ];
    const alsoSpeaks = (topic.alsoSpeaks ?? []).flatMap((also) => {
      const [text = '', clause = ''] = also.clause.split('#');
      return [
        also,
        ...of(text).map((c) => ({
          ...also,
          clause: `${c.slug}#${clause}`,
          words: c.said(also.words),
        })),
      ];
    });
    const readAside = topic.readAside.map((aside) => ({
      ...aside,
      clauses: aside.clauses.flatMap(keysOf),
    }));
    const known = new Set([
      ...alsoSpeaks.map((s) => s.clause),
      ...readAside.flatMap((r) => r.clauses),
      ...stated.filter((s) => own.has(s.indicator)).map((s) => s.key),
    ]);
    const finds = searchOf({ searched }, abbreviations);
    // A province with fewer texts than its pattern has cells that are empty where the pattern's are not: its clauses were never read.
    const notRead = clausesNow
      .filter(finds)
      .map((c) => clauseRef(c.text, c.id))
      .filter((ref) => !known.has(ref));
    write(
      `topics/${file}`,
      yaml({
        ...topic,
        comparability,
        searched,
        alsoSpeaks,
        readAside: [
          ...readAside,
          ...(notRead.length === 0 ? [] : [{ clauses: notRead, reason: unread }]),
        ],
      }),
    );
  }

  const second = data<SecondTopics>('second-reading/topics.yaml');
  write(
    'second-reading/topics.yaml',
    yaml({
      topics: second.topics.map((t) => ({
        ...t,
        comparability: judged.get(t.topic) ?? t.comparability,
      })),
    }),
  );

  const references = readdirSync(join(content, 'references'));
  const provincial = new Set(
    references.filter((f) => !national.has(data<ReferenceData>(`references/${f}`).level)),
  );
  for (const file of references) {
    const reference = data<ReferenceData>(`references/${file}`);
    const mentionsOf = (c: Copy): ReferenceData['mentions'] =>
      reference.mentions
        .filter((m) => m.text === c.pattern.slug)
        .map((m) => ({
          ...deep(m, c.said, codes),
          text: c.slug,
          ...(m.within !== undefined && provincial.has(`${m.within}.yaml`)
            ? { within: `${m.within}-o-${slugOf(c.province)}` }
            : {}),
        }));
    if (!provincial.has(file)) {
      const mentions = [...reference.mentions, ...copies.flatMap(mentionsOf)];
      write(`references/${file}`, yaml({ ...reference, mentions }));
      continue;
    }
    for (const province of provinces) {
      const mine = copies.filter((c) => c.province === province && mentionsOf(c).length > 0);
      const [first] = mine;
      if (first === undefined) continue;
      const edition = copies.find(
        (c) => c.province === province && c.pattern.slug === reference.edition,
      );
      // What prints the number of the first text is another text of its province; see its front matter.
      if (edition?.pattern === patterns[0]) continue;
      const path = `references/${file.replace('.yaml', '')}-o-${slugOf(province)}.yaml`;
      if (existsSync(join(content, path))) throw new Error(`${path} is there already.`);
      write(
        path,
        yaml({
          ...deep(reference, first.said, codes),
          numberVariants: [],
          province: slugOf(province),
          edition: edition?.slug ?? null,
          note: null,
          mentions: mine.flatMap(mentionsOf),
        }),
      );
    }
  }
  return { provinces: provinces.length };
}
