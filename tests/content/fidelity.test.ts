import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clausesData } from '../../src/data/clauses.ts';
import { printed } from '../../src/model/clause.ts';
import { parseText } from '../../src/edition/parse-mdx.ts';
import { readRemovals } from '../../src/edition/fidelity/source-words.ts';
import { edition } from '../support/edition.ts';
import { firstDifference, sourceSlugs, sourceWords, wordsOf } from '../support/removals.ts';

const sources = 'content/sources';
const clauses = clausesData(edition);

test.for(sourceSlugs)('%s says every word of its source, in order, and no other', (slug) => {
  const words = clauses.filter((c) => c.text === slug).flatMap((c) => wordsOf(printed(c)));
  expect(words.length).toBeGreaterThan(4000);
  expect(firstDifference(slug, words)).toBe('');
  expect(words).toEqual(sourceWords(slug));
});

test('every source is in the edition and every text of the edition has its source', () => {
  expect([...sourceSlugs].sort()).toEqual(edition.texts.map((t) => t.slug).sort());
  expect(readdirSync(sources).sort()).toEqual(
    [...sourceSlugs.flatMap((s) => [`${s}.txt`, `${s}.removals.yaml`]), 'SHA256SUMS'].sort(),
  );
  for (const t of edition.texts) expect(t.sourceFile).toBe(`${t.slug}.txt`);
});

test('the words of the runs, which the pages print, are the words of the clauses', () => {
  const apart = edition.texts
    .flatMap((t) => t.clauses)
    .filter(
      (c) =>
        c.runs
          .map((r) => r.text)
          .join('')
          .trim() !== c.words || /\s{2}|[\n\t\u00a0]/.test(c.words),
    );
  expect(apart.map((c) => `${c.text}#${c.id}`)).toEqual([]);
});

test('the sources are the files that were received', () => {
  const sums = readFileSync(`${sources}/SHA256SUMS`, 'utf8')
    .trim()
    .split('\n')
    .map((l) => l.split(/ +/) as [string, string]);
  expect(sums.map(([, file]) => file)).toEqual([...sourceSlugs.map((s) => `${s}.txt`)].sort());
  for (const [sum, file] of sums)
    expect(
      createHash('sha256')
        .update(readFileSync(`${sources}/${file}`))
        .digest('hex'),
      file,
    ).toBe(sum);
  for (const t of edition.texts)
    expect([t.sourceSha256, t.sourceFile]).toEqual(sums.find(([, file]) => file === t.sourceFile));
});

test('the removals take no words of a text but the republishing site’s', () => {
  const all = sourceSlugs.flatMap((slug) => readRemovals(slug).map((r) => ({ slug, ...r })));
  expect(
    all.every((r) => r.pattern === undefined && r.block === undefined && r.lines === undefined),
  ).toBe(true);
  const wordsGone = all.flatMap(({ slug, remove = [] }) =>
    remove.filter((r) => /\p{L}/u.test(r.words)).map((r) => `${slug}:${r.line}`),
  );
  expect(wordsGone.sort()).toEqual(
    [
      'kien-giang-nq22:1',
      'kien-giang-nq22:91',
      'kien-giang-nq22:92',
      ...[28, 38, 107, 110, 118, 144, 155].map((l) => `gia-lai-trinh-bay-nq04:${l}`),
    ].sort(),
  );
});

const mdx = new Map(
  edition.texts.map((t) => {
    const file = `content/texts/${t.slug}.mdx`;
    const source = readFileSync(file, 'utf8').normalize('NFC');
    return [t.slug, source.slice(source.indexOf('\n---\n', 4) + 5)];
  }),
);
const bodyOf = (slug: string) => mdx.get(slug) ?? expect.fail(`no text "${slug}"`);
const differenceOf = (slug: string, body: string) =>
  firstDifference(
    slug,
    parseText(slug, body, `${slug}.mdx`).flatMap((c) => wordsOf(printed(c))),
  );

test.for(sourceSlugs)('%s, read anew from its unchanged MDX, shows no difference', (slug) => {
  expect(differenceOf(slug, bodyOf(slug))).toBe('');
});

/** [what is done to the MDX, text, from, to, line of the source, word named there]: `from` stands in the body exactly once. */
const spoiled: [
  what: string,
  slug: string,
  from: string,
  to: string,
  line: number,
  word: string,
][] = [
  [
    'a number is changed',
    'kien-giang-nq22',
    'thông minh đạt 80%.',
    'thông minh đạt 85%.',
    22,
    '80%.',
  ],
  [
    'a misprint is corrected inside <Sic>',
    'kien-giang-nq22',
    '>Khuyến thích</Sic>',
    '>Khuyến khích</Sic>',
    46,
    'thích,',
  ],
  [
    'a doubled word is removed inside <Sic>',
    'kien-giang-qd2174-2022',
    '>của của</Sic>',
    '>của</Sic>',
    128,
    'của',
  ],
  [
    'a misprint is left out with its <Sic>',
    'dong-thap-nq04',
    '<Sic doc="Đẩy mạnh">Đây mạnh</Sic> ',
    '',
    9,
    'Đây',
  ],
  [
    'a word of a heading is changed',
    'kien-giang-nq22',
    'Quan Điểm Và Mục Tiêu',
    'Quan Điểm và Mục Tiêu',
    6,
    'Và',
  ],
  ['a misprinted heading is corrected', 'dong-thap-nq04', '>TỐ</Sic>', '>TỔ</Sic>', 188, 'TỐ'],
  [
    'a run-in heading is changed',
    'tra-vinh-qd2043-2024',
    'Chuyển đổi nhận thức:',
    'Chuyển đổi nhận thức.',
    233,
    'thức:',
  ],
  [
    'a section gets another number',
    'kien-giang-nq22',
    '<Muc so="2.2.1.3.">',
    '<Muc so="2.2.1.4.">',
    21,
    '2.2.1.3.',
  ],
  [
    'a điểm gets another letter',
    'tra-vinh-qd2043-2024',
    '<Diem so="đ">',
    '<Diem so="e">',
    87,
    'đ)',
  ],
  [
    'a word is removed',
    'gia-lai-trinh-bay-nq04',
    'mang tính đột phá, nhất là',
    'tính đột phá, nhất là',
    4,
    'mang',
  ],
  [
    'a word is added',
    'dong-thap-nq04',
    'Lưu Văn phòng Tỉnh uỷ',
    'Lưu tại Văn phòng Tỉnh uỷ',
    209,
    'Văn',
  ],
  ['two words change places', 'dong-thap-nq04', 'Lê Quốc Phong', 'Lê Phong Quốc', 214, 'Quốc'],
  [
    'the last word is removed',
    'tra-vinh-qd2043-2024',
    'Nguyễn Quỳnh Thiện',
    'Nguyễn Quỳnh',
    771,
    'Thiện',
  ],
  ['a tone is lost', 'kien-giang-qd2174-2022', 'Ứng dụng mạnh mẽ', 'Ưng dụng mạnh mẽ', 30, 'Ứng'],
  ['a full stop is added', 'kien-giang-nq22', 'Mai Văn Huỳnh', 'Mai Văn Huỳnh.', 90, 'Huỳnh'],
  ['"-" becomes "+"', 'kien-giang-nq22', '- Lãnh đạo VPTU,', '+ Lãnh đạo VPTU,', 89, '-'],
  [
    'a legal basis is cut short',
    'tra-vinh-qd2043-2024',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;',
    'Căn cứ Luật',
    19,
    'Tổ',
  ],
  [
    'words of an editors’ note slip into the text',
    'kien-giang-nq22',
    '  <GhiChu>Cùng văn bản này, ở gạch đầu dòng thứ 2, mục 3, phần III',
    '  Xem mục 3.\n\n  <GhiChu>Cùng văn bản này, ở gạch đầu dòng thứ 2, mục 3, phần III',
    23,
    '-',
  ],
];

test.for(spoiled)(
  'the comparison names the place when %s (%s)',
  ([, slug, from, to, line, word]) => {
    const body = bodyOf(slug);
    expect(body.split(from).length, `"${from}" must stand in the MDX exactly once`).toBe(2);
    const difference = differenceOf(slug, body.replace(from, to));
    expect(difference).toContain(`content/sources/${slug}.txt:${line}: the source reads "`);
    expect(/▸(.*?)◂/.exec(difference)?.[1]).toBe(word);
  },
);

test.for(sourceSlugs)('no word of %s can be dropped, doubled or changed unseen', (slug) => {
  const body = bodyOf(slug);
  const hidden = [...body.matchAll(/<GhiChu>[\s\S]*?<\/GhiChu>|<[^>]*>|^\s*[-+*] /gm)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const places = [...body.matchAll(/\p{L}{2,}/gu)].filter(
    ({ index }) => !hidden.some(([from, to]) => from <= index && index < to),
  );
  expect(places.length).toBeGreaterThan(3500);
  for (let i = 5; i < places.length; i += Math.floor(places.length / 30)) {
    const { index, 0: word } = places[i]!;
    for (const other of ['', `${word} ${word}`, `${word}x`])
      expect(
        differenceOf(slug, body.slice(0, index) + other + body.slice(index + word.length)),
        `"${word}" → "${other}"`,
      ).not.toBe('');
  }
});
