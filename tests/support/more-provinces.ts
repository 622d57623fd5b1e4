import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { confirmAll } from './confirm-all.ts';
import { linkFolder } from './links.ts';
import { agreedFields } from '../../src/schemas/second-reading.ts';

const root = resolve(import.meta.dirname, '../..');

/** A province that nobody has ever heard of, with one text. */
interface MadeUp {
  readonly slug: string;
  /** Its file, but for its place in the order. */
  readonly province: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly number: string;
  /** It names the decision of the whole country. */
  readonly cites?: true;
  /** What part of the field its text is about; left out: the whole. */
  readonly scope?: { readonly about: string; readonly topics: readonly string[] };
  /** Its goals, by year: percent of households with broadband, of adults with a smartphone. */
  readonly goals: Readonly<Record<string, readonly [households: number, adults: number]>>;
}

/**
 * A province that was never merged, and a city that ended on 01/7/2025, of which only a text about a part of the field is held: with shapes
 * and colours that others have, too. Names and figures are made up.
 */
export const madeUp: readonly MadeUp[] = [
  {
    slug: 'binh-minh',
    text: 'binh-minh-qd15-2023',
    number: '15/QĐ-UBND',
    cites: true,
    // A year that no comparison has a column for.
    goals: { '2025': [73, 77], '2028': [83, 87], '2030': [93, 97] },
    province: {
      name: 'Bình Minh',
      kind: 'tỉnh',
      iso: null,
      statisticsCode: null,
      successorCode: null,
      successor: null,
      mergedFrom: [],
      mergerBasis: null,
      letters: ['bm'],
      region: 'tay-nguyen',
      mark: 'circle',
      colour: { light: '#00525e', dark: '#35a3ad' },
    },
  },
  {
    slug: 'hai-son',
    text: 'hai-son-qd16-2023',
    number: '16/QĐ-UBND',
    scope: { about: 'hạ tầng số', topics: ['bang-rong-ho-gia-dinh', 'dien-thoai-thong-minh'] },
    goals: { '2025': [71, 79], '2030': [91, 99] },
    province: {
      name: 'Hải Sơn',
      kind: 'thành phố',
      iso: null,
      statisticsCode: '98',
      successorCode: '99',
      successor: 'Thành phố Hải Sơn',
      mergedFrom: ['Hải Sơn', 'Bắc Sơn'],
      mergerBasis: 'Nghị quyết làm ra để thử',
      letters: [],
      region: 'dong-bang-song-hong',
      mark: 'diamond',
      colour: { light: '#c6558d', dark: '#fba9d0' },
    },
  },
];

/** A decision of the whole country, which cites one that is real and is cited by the first of the texts above. Made up. */
export const madeUpNational = {
  text: 'thu-tuong-qd17-2023',
  reference: 'qd-17-qd-ttg-2023',
  title: 'Quyết định phê duyệt Chương trình hạ tầng số',
  number: '17/QĐ-TTg',
  /** What the other text says of it. */
  cited: 'Căn cứ Quyết định số 17/QĐ-TTg ngày 15/3/2023 của Thủ tướng Chính phủ;',
} as const;
const real = 'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;';
const nationalGoals = [
  'Trên 95% hộ gia đình có kết nối Internet băng rộng cố định vào năm 2028.',
  'Mỗi người dân trưởng thành có điện thoại thông minh.',
] as const;

const yearsOf = ({ goals }: Pick<MadeUp, 'goals'>): readonly string[] => Object.keys(goals);
/** Numbers of the parts of a text, one for the goals of each year. */
const partsOf = (made: Pick<MadeUp, 'goals'>): readonly number[] =>
  yearsOf(made).map((_, i) => i + 1);
const goalsOf = ({ goals }: Pick<MadeUp, 'goals'>, year: string) => goals[year] ?? [0, 0];
const households = (n: number) => `Trên ${n}% hộ gia đình có kết nối Internet băng rộng cố định.`;
const adults = (n: number) => `Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt ${n}%.`;

/** The words of a text, line by line: what its source and its transcription share. */
const linesOf = (made: MadeUp) =>
  [
    ['so-hieu', `Số: ${made.number}`],
    ['tieu-de', 'QUYẾT ĐỊNH về hạ tầng số'],
    ...(made.cites === true ? [['can-cu-1', madeUpNational.cited] as const] : []),
    ...yearsOf(made).map((year, i) => {
      const [first, second] = goalsOf(made, year);
      return [
        String(i + 1),
        `Mục tiêu đến năm ${year}`,
        households(first),
        adults(second),
      ] as const;
    }),
  ] as const;

const isPart = (name: string): boolean => /^\d$/.test(name);
const block = (name: string, words: string): string =>
  `<Khoi ten="${name}">\n\n${words}\n\n</Khoi>`;

function mdxOf(made: MadeUp): string {
  const { province, slug, text, number } = made;
  const front = {
    province: slug,
    type: 'Quyết định',
    number,
    numberPrinted: number,
    date: null,
    issuer: null,
    signer: null,
    signerPosition: null,
    title: `Quyết định về hạ tầng số của ${String(province['name'])}`,
    subject: 'về hạ tầng số',
    shortName: `Quyết định số ${number} của ${String(province['name'])}`,
    standing: 'Quyết định của UBND tỉnh',
    sourceFile: `${text}.txt`,
    missing: ['ngày ban hành'],
    ...(made.scope === undefined ? {} : { scope: made.scope }),
  };
  const [blocks, parts] = [
    linesOf(made).filter(([name]) => !isPart(name)),
    linesOf(made).filter(([name]) => isPart(name)),
  ];
  const body = [
    ...blocks.map(([name, words]) => block(name, words)),
    ...parts.map(
      ([so, heading, ...goals]) =>
        `<Muc so="${so}.">\n\n${heading}\n\n${goals.map((g) => `- ${g}`).join('\n')}\n\n</Muc>`,
    ),
  ].join('\n\n');
  return `---\n${stringify(front)}---\n\n${body}\n`;
}

const sourceOf = (made: MadeUp): string =>
  `${linesOf(made)
    .flatMap(([head, ...lines]) =>
      isPart(head) ? [`${head}. ${lines[0]}`, ...lines.slice(1).map((l) => `- ${l}`)] : lines,
    )
    .join('\n')}\n`;

const statementsOf = (made: MadeUp) =>
  yearsOf(made).flatMap((year, i) =>
    (
      [
        ['bang-rong-ho-gia-dinh', '>', 'hộ gia đình', households, 'Trên'],
        ['dien-thoai-thong-minh', '=', 'dân số trưởng thành', adults, 'đạt'],
      ] as const
    ).map(([topic, operator, denominator, sentence, word], at) => {
      const value = goalsOf(made, year)[at] ?? 0;
      const quote = sentence(value);
      return {
        id: `muc-${i + 1}_g${at + 1}.1`,
        clause: `muc-${i + 1}_g${at + 1}`,
        indicator: indicators[topic],
        kind: 'target',
        section: 'muc-tieu',
        year: Number(year),
        yearFrom: 'heading',
        operator,
        value,
        valueMax: null,
        unit: '%',
        denominator,
        quote,
        words: quote.replace(/\.$/, ''),
        valueWords: `${word} ${value}%`,
        note: null,
      };
    }),
  );
const indicators = {
  'bang-rong-ho-gia-dinh': 'bang-rong-ho-gia-dinh-ket-noi-co-dinh',
  'dien-thoai-thong-minh': 'dien-thoai-thong-minh-dan-so-truong-thanh',
} as const;

/** Adds the text of a made-up province to every subject: it speaks of the infrastructure, and is silent on all else, which one about a part need not say. */
function addToSubjects(content: string, made: MadeUp): void {
  for (const name of readdirSync(join(content, 'subjects'))) {
    const file = join(content, 'subjects', name);
    const about = name === 'ha-tang-vien-thong.yaml';
    const source = readFileSync(file, 'utf8');
    const passages = `passages:\n  ${made.text}:\n${partsOf(made)
      .flatMap((part) =>
        [1, 2].map((g) => `    - clause: muc-${part}_g${g}\n      weight: about\n`),
      )
      .join('')}`;
    if (!about && made.scope !== undefined) continue;
    const silence = `  - text: ${made.text}\n    state: silent\n    note: Văn bản ngắn, chỉ nói về hạ tầng số.\n`;
    writeFileSync(
      file,
      about
        ? source.replace('passages:\n', passages)
        : /^silences: \[\]$/m.test(source)
          ? source.replace(/^silences: \[\]$/m, `silences:\n${silence.trimEnd()}`)
          : source.replace(/^silences:\n/m, `silences:\n${silence}`),
    );
  }
}

/** Topics that have words of these goals among those they are searched by, and mean another thing. */
const readAside = ['ha-tang-mang-xa-ap'];

function addToTopics(content: string, made: MadeUp): void {
  const { text, scope } = made;
  for (const topic of scope === undefined ? readAside : []) {
    const file = join(content, 'topics', `${topic}.yaml`);
    const entry = `readAside:\n  - clauses: [${partsOf(made)
      .map((part) => `${text}#muc-${part}_g1`)
      .join(', ')}]\n    reason: nói về hộ gia đình\n`;
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^readAside:( \[\])?\n/m, entry));
  }
}

/** Adds the decision of the whole country, a reference to it, its own mention of a decision that the edition knows, and a mark of it. */
function addNational(content: string): void {
  const { text, reference, title, number, cited } = madeUpNational;
  const write = (path: string, words: string): void => {
    writeFileSync(join(content, path), words);
  };
  const head = [
    ['so-hieu', `Số: ${number}`],
    ['ngay-ky', 'Hà Nội, ngày 15 tháng 3 năm 2023'],
    ['tieu-de', 'QUYẾT ĐỊNH phê duyệt Chương trình hạ tầng số'],
    ['tham-quyen', 'THỦ TƯỚNG CHÍNH PHỦ'],
    ['can-cu-1', real],
  ] as const;
  const front = {
    province: null,
    type: 'Quyết định',
    number,
    numberPrinted: number,
    date: '2023-03-15',
    issuer: 'Thủ tướng Chính phủ',
    signer: null,
    signerPosition: null,
    title,
    subject: 'phê duyệt Chương trình hạ tầng số',
    shortName: `Quyết định số ${number}`,
    standing: 'Quyết định của Thủ tướng Chính phủ',
    sourceFile: `${text}.txt`,
    missing: ['chữ ký'],
  };
  const article = 'Phê duyệt Chương trình hạ tầng số, với mục tiêu:';
  write(
    `texts/${text}.mdx`,
    `---\n${stringify(front)}---\n\n${[
      ...head.map(([name, words]) => block(name, words)),
      `<Dieu so="1">\n\n${article}\n\n${nationalGoals.map((g) => `- ${g}`).join('\n')}\n\n</Dieu>`,
    ].join('\n\n')}\n`,
  );
  const source = `${[...head.map(([, words]) => words), `Điều 1. ${article}`, ...nationalGoals.map((g) => `- ${g}`)].join('\n')}\n`;
  write(`sources/${text}.txt`, source);
  const sum = createHash('sha256').update(source).digest('hex');
  appendFileSync(join(content, 'sources/SHA256SUMS'), `${sum}  ${text}.txt\n`);
  appendFileSync(
    join(content, 'references/qd-749-qd-ttg-2020.yaml'),
    stringify([
      {
        text,
        clause: 'can-cu-1',
        words: 'Quyết định số 749/QĐ-TTg',
        kind: 'so',
        place: null,
      },
    ]),
  );
  write(
    `national/${reference}.yaml`,
    stringify({
      decision: { type: 'Quyết định', number, date: '2023-03-15', issuer: 'Thủ tướng Chính phủ' },
      marks: [
        {
          id: 'n990',
          place: 'Điều 1, gạch đầu dòng 1 (hạ tầng số); điểm chưa thấy',
          year: 2028,
          operator: '>',
          value: 95,
          valueMax: null,
          unit: '%',
          numerator: 'hộ gia đình có Internet băng rộng cố định',
          denominator: 'hộ gia đình',
          topic: 'bang-rong-ho-gia-dinh',
          indicator: null,
          note: null,
          conflict: null,
          sources: ['a', 'b'].map((group) => ({
            url: `https://${group}.vi-du.vn/`,
            kind: 'press',
            group,
          })),
          confirmed: null,
        },
      ],
    }),
  );
  const [citing] = madeUp;
  write(
    `references/${reference}.yaml`,
    stringify({
      type: 'Quyết định',
      number,
      numberVariants: [number],
      date: '2023-03-15',
      issuer: 'Thủ tướng Chính phủ',
      issuerVariants: [],
      level: 'chinh-phu',
      province: null,
      subject: null,
      subjectVariants: [],
      edition: text,
      named: false,
      note: null,
      mentions: [
        {
          text: citing?.text,
          clause: 'can-cu-1',
          words: /Quyết định số \S+/.exec(cited)?.[0],
          kind: 'so',
          place: null,
        },
      ],
    }),
  );
}

/** Adds made-up provinces to a content folder, as an editor does: files of `content/` alone. */
function addProvinces(content: string, provinces: readonly MadeUp[] = madeUp): void {
  const first = readdirSync(join(content, 'provinces')).length + 1;
  for (const [i, made] of provinces.entries()) {
    const { slug, text, province } = made;
    const write = (path: string, words: string): void => {
      writeFileSync(join(content, path), words);
    };
    write(`provinces/${slug}.yaml`, stringify({ ...province, order: first + i }));
    write(`texts/${text}.mdx`, mdxOf(made));
    write(`statements/${text}.yaml`, stringify({ statements: statementsOf(made) }));
    const second = statementsOf(made).map((s) => ({
      id: s.id,
      ...Object.fromEntries(agreedFields.map((field) => [field, s[field]])),
      doubt: null,
    }));
    write(`second-reading/statements-${text}.yaml`, stringify({ statements: second }));
    const source = sourceOf(made);
    write(`sources/${text}.txt`, source);
    const sum = createHash('sha256').update(source).digest('hex');
    appendFileSync(join(content, 'sources/SHA256SUMS'), `${sum}  ${text}.txt\n`);
    addToSubjects(content, made);
    addToTopics(content, made);
  }
}

/** Of a publisher that nobody has ever heard of. */
const madeUpSettings = {
  publisher: 'Nhóm làm ra để thử',
  email: null,
  form: 'https://mau.vi-du.vn/bao-loi?cho={address}&loi={words}&ban={version}',
  repository: null,
  address: 'https://doi-chieu.vi-du.vn',
};

/**
 * A copy of the site, all its settings filled in, with more provinces, to build or to run `npm run ids` in; what is not content leads to the site itself.
 * @returns its folder, which the caller removes
 */
export function siteWithMore(provinces: readonly MadeUp[] = madeUp): string {
  const site = mkdtempSync(join(tmpdir(), 'more-provinces-'));
  for (const name of readdirSync(root))
    if (!['content', 'src', 'dist', 'node_modules', '.git', '.astro'].includes(name))
      cpSync(join(root, name), join(site, name), { recursive: true });
  cpSync(join(root, 'content'), join(site, 'content'), { recursive: true });
  cpSync(join(root, 'src'), join(site, 'src'), { recursive: true });
  linkFolder(join(root, 'node_modules'), join(site, 'node_modules'));
  addProvinces(join(site, 'content'), provinces);
  addNational(join(site, 'content'));
  writeFileSync(join(site, 'content/site.yaml'), stringify(madeUpSettings));
  execFileSync(process.execPath, [join(site, 'src/commands/ids.ts')], { cwd: site });
  confirmAll(site);
  return site;
}
