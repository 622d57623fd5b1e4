import { expect, test } from 'vitest';
import { csv } from '../../../../src/data/csv.ts';
import {
  englishColumns,
  matrixColumns,
  matrixFields,
} from '../../../../src/data/comparison/columns.ts';
import { matrixByText, matrixData } from '../../../../src/data/comparison/rows.ts';
import {
  csvRecords,
  selectRows,
  type CsvChoice,
} from '../../../../src/domain/compare/select-csv.ts';
import { edition } from '../../../support/edition.ts';

const published = csv(matrixColumns, matrixData(edition, edition.topics));
const chosenCsv = (choice: CsvChoice) => {
  const { columns, rows } = selectRows(published, choice);
  return csv(columns, rows);
};
const [first, second] = edition.topics.map((t) => t.name) as [string, string];

test('a record is read with its commas, quotes and line ends', () => {
  expect(csvRecords('a,b,c\r\n"1,5","nói ""có"" và\nxuống dòng",\r\n')).toEqual([
    ['a', 'b', 'c'],
    ['1,5', 'nói "có" và\nxuống dòng', ''],
  ]);
});

test('every record of the published table is read with all its columns', () => {
  const records = csvRecords(published);
  expect(records.length).toBe(matrixData(edition, edition.topics).length + 1);
  expect(new Set(records.map((r) => r.length))).toEqual(new Set([matrixColumns.length]));
});

test('the dictionary names every way in which a promise stands beside a national mark, and what is said where there is none', () => {
  const rows = matrixData(edition, edition.topics);
  const meaning = (name: string) =>
    matrixFields.find((f) => f.name === name)?.description ?? expect.fail(name);
  // Of several marks each part names its text first, and words may be added: "bằng; mức quốc gia ghi “khoảng”".
  const stands = rows.flatMap((r) =>
    String(r['so-voi-muc-quoc-gia'] ?? '')
      .split('; ')
      .map((part) => part.replace(/^(?:Nghị quyết|Quyết định) số [^:]+: /, '').replace(/, .*/, ''))
      // What is added in brackets is named once.
      .flatMap((part) => [part.replace(/ \(.*\)$/, ''), /\((.*)\)$/.exec(part)?.[1] ?? ''])
      .filter((part) => part !== '' && !part.includes('“')),
  );
  expect(new Set(stands).size).toBeGreaterThan(4);
  expect([...new Set(stands)].filter((s) => !meaning('so-voi-muc-quoc-gia').includes(s))).toEqual(
    [],
  );
  expect(englishColumns['so-voi-muc-quoc-gia']).toMatch(/range.*words/);
  const none = new Set(
    rows.flatMap((r) => (r['ma-muc-quoc-gia'] ? [] : [String(r['muc-quoc-gia'] ?? '')])),
  );
  for (const said of none) expect(meaning('muc-quoc-gia')).toContain(said);
});

test('choosing everything gives the published file byte for byte', () => {
  expect(
    chosenCsv({
      topics: edition.topics.map((t) => t.name),
      provinces: edition.provinces.map((p) => p.name),
      year: null,
    }),
  ).toBe(published);
});

test('topics come in the order asked for, provinces and years only as asked, with the byte order mark', () => {
  const chosen = chosenCsv({
    topics: [second, first],
    provinces: ['Gia Lai', 'Trà Vinh'],
    year: 2030,
  });
  expect(chosen.startsWith('\uFEFFchi-tieu,')).toBe(true);
  const records = csvRecords(chosen).slice(1);
  expect([...new Set(records.map((r) => r[0]))]).toEqual([second, first]);
  expect(new Set(records.map((r) => r[4]))).toEqual(new Set(['Gia Lai', 'Trà Vinh']));
  expect(new Set(records.map((r) => r[5]))).toEqual(new Set(['2030']));
});

test('a table without the columns it goes by is refused', () => {
  expect(() =>
    selectRows('ten,nam\r\nx,2025\r\n', { topics: [], provinces: [], year: null }),
  ).toThrow('The CSV has no column "chi-tieu".');
});

test('names of topics are unique, so that a name finds its rows', () => {
  expect(new Set(edition.topics.map((t) => t.name)).size).toBe(edition.topics.length);
});

const [whole, apart] = [matrixData(edition, edition.topics), matrixByText(edition, edition.topics)];
const goals = (rows: typeof whole) =>
  rows
    .filter((r) => r['cau'] !== null)
    .map((r) => [r['chi-tieu'], r['nam'], r['gia-tri'], r['cau'], r['dia-chi']].join('|'))
    .sort();

test('the table by text has every goal of the table, no more and no less', () => {
  expect(goals(apart)).toEqual(goals(whole));
});

test('the table by text names the text also where the text says nothing', () => {
  for (const r of apart) expect(edition.texts.map((t) => t.shortName)).toContain(r['van-ban']);
  for (const t of edition.topics)
    for (const text of edition.texts)
      for (const year of [2025, 2030])
        expect(
          apart.some(
            (r) => r['chi-tieu'] === t.name && r['van-ban'] === text.shortName && r['nam'] === year,
          ),
          `${t.slug} ${text.slug} ${year}`,
        ).toBe(true);
});

test('in the table by text a state is that of the text alone, not of its province', () => {
  for (const r of apart) {
    const own = apart.filter(
      (o) =>
        o['chi-tieu'] === r['chi-tieu'] && o['van-ban'] === r['van-ban'] && o['nam'] === r['nam'],
    );
    if (r['trang-thai'] === 'có số')
      expect(own.some((o) => !/^“/u.test(String(o['gia-tri'])))).toBe(true);
    if (r['trang-thai'] === 'không có số')
      expect(own.every((o) => /^“/u.test(String(o['gia-tri'])))).toBe(true);
    if (r['cau'] === null) expect(own).toHaveLength(1);
  }
});

test('a cell that says it is spoken of says where, and leads there; a level from an earlier year on is named', () => {
  const spoken = [...matrixData(edition, edition.topics), ...apart].filter(
    (r) => r['trang-thai'] === 'không đặt mức, có nói tới',
  );
  expect(spoken.length).toBeGreaterThan(300);
  for (const r of spoken) {
    const why = String(r['ly-do']);
    expect(why, `${r['ma-chi-tieu']} ${r['ma-tinh']} ${r['nam']}`).toMatch(
      /; (?:có nói tới, không đặt mức,|mức đặt từ năm \d{4}) ở .*(?:Nghị quyết|Quyết định|[Bb]ài trình bày)/u,
    );
    expect(String(r['dia-chi'])).toMatch(/#(?:noi-toi|cau)$/);
  }
  expect(
    spoken.find((r) => r['ma-chi-tieu'] === 'xep-hang-chuyen-doi-so' && r['nam'] === 2030)?.[
      'ly-do'
    ],
  ).toContain('mức đặt từ năm 2025 ở');
});

test('what is only near a topic makes no cell say that it is spoken of', () => {
  const rows = matrixData(edition, edition.topics).filter(
    (r) => r['ma-chi-tieu'] === 'san-pham-ocop' && r['cau'] === null,
  );
  expect(new Set(rows.map((r) => r['trang-thai']))).toEqual(new Set(['không nêu']));
});

test('the table by text reads as the other does', () => {
  expect(new Set(csvRecords(csv(matrixColumns, apart)).map((r) => r.length))).toEqual(
    new Set([matrixColumns.length]),
  );
});
