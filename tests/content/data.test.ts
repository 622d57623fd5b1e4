import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/edition/assemble.ts';
import { clausesData } from '../../src/data/clauses.ts';
import { csv } from '../../src/data/csv.ts';
import { dataFiles } from '../../src/data/dictionary.ts';
import { jsonLines } from '../../src/data/json-lines.ts';
import { matrixColumns } from '../../src/data/comparison/columns.ts';
import { matrixData } from '../../src/data/comparison/rows.ts';
import { cellWords } from '../../src/domain/compare/cell-state.ts';
import { relatedData } from '../../src/data/related.ts';
import { provincesData } from '../../src/data/provinces.ts';
import { statementColumns } from '../../src/data/statement-fields.ts';
import { statementsData } from '../../src/data/statements.ts';
import { alignmentsData } from '../../src/data/alignments.ts';
import { subjectsData } from '../../src/data/subjects.ts';
import { tasksData } from '../../src/data/tasks.ts';
import { textsData } from '../../src/data/texts.ts';
import { topicsData } from '../../src/data/topics.ts';
import type { Edition } from '../../src/model/model.ts';
import { edition } from '../support/edition.ts';
import { copyOfContent } from '../support/spoil.ts';

const everything = (e: Edition) => ({
  texts: textsData(e),
  clauses: clausesData(e),
  statements: statementsData(e),
  topics: topicsData(e),
  tasks: tasksData(e),
  subjects: subjectsData(e),
  alignments: alignmentsData(e),
  related: relatedData(e),
  provinces: provincesData(e),
});
const data = everything(edition);
const keysOf = (records: readonly object[]) => [...new Set(records.flatMap((r) => Object.keys(r)))];

describe('field names are an API: not one is missing or renamed, and additions are those named here', () => {
  test.for<[file: keyof typeof data, fields: string, additions: string]>([
    [
      'texts',
      'id, province, type, number, date, issuer, signer, title, standing, url, sourceSha256',
      'scope',
    ],
    ['clauses', 'text, id, kind, marker, parent, words, citation, url', ''],
    [
      'statements',
      'id, text, province, clause, url, topic, indicator, pillar, section, kind, year, operator, value, valueMax, unit, denominator, quote, words',
      'exception',
    ],
    [
      'topics',
      'id, name, pillar, indicators, comparability, note, direction, cells',
      'difference, searched, alsoSpeaks, readAside',
    ],
    ['subjects', 'id, name, clauses, silences', 'group, scope, url'],
    ['alignments', 'a, b, pairs', 'url'],
    ['related', 'text, clause, related', ''],
    [
      'tasks',
      'text, clause, url, heading, task, agency, deadline',
      'id, words, agencies, deadlineFrom, deadlineTo, deadlinePrinted, recurs, stages',
    ],
    ['provinces', 'id, name, iso, successor, mergedFrom, merger, mergerBasis, texts', 'letters'],
  ])('%s.json', ([file, fields, additions]) => {
    const names = `${fields}, ${additions}`
      .split(', ')
      .filter((n) => n !== '')
      .sort();
    expect(data[file].length).toBeGreaterThan(0);
    for (const record of data[file]) expect(Object.keys(record).sort()).toEqual(names);
  });
  test('a cell of topics.json', () => {
    expect(keysOf(data.topics.flatMap((t) => t.cells))).toEqual([
      'province',
      'year',
      'state',
      'statements',
    ]);
  });
  test('a clause and a silence of subjects.json, a pair of alignments.json', () => {
    expect(keysOf(data.subjects.flatMap((s) => s.clauses))).toEqual([
      'text',
      'clause',
      'words',
      'weight',
    ]);
    expect(keysOf(data.subjects.flatMap((s) => s.silences))).toEqual([
      'text',
      'state',
      'clause',
      'words',
      'note',
    ]);
    expect(keysOf(data.alignments.flatMap((a) => a.pairs))).toEqual([
      'a',
      'b',
      'relation',
      'rule',
      'note',
    ]);
  });
  test('an indicator of topics.json', () => {
    expect(keysOf(data.topics.flatMap((t) => t.indicators))).toEqual([
      'id',
      'name',
      'numerator',
      'denominator',
      'unit',
      'direction',
    ]);
  });
  test('the columns of statements.csv are the fields of statements.json, in their order', () => {
    expect(keysOf(data.statements)).toEqual([...statementColumns]);
  });
  test('the dictionary describes each file field by field, with a type that its values have', () => {
    const types: Record<string, (v: unknown) => boolean> = {
      string: (v) => typeof v === 'string',
      integer: Number.isInteger,
      number: (v) => typeof v === 'number',
      date: (v) => typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v),
      array: Array.isArray,
      object: (v) => typeof v === 'object',
    };
    const described = new Map(dataFiles.map((f) => [f.name, f]));
    for (const [name, records] of Object.entries(data)) {
      const file =
        described.get(name) ?? expect.fail(`the dictionary does not describe ${name}.json`);
      expect(file.fields.map((f) => f.name).sort(), name).toEqual(keysOf(records).sort());
      for (const field of file.fields)
        for (const value of records.map((r) => (r as Record<string, unknown>)[field.name]))
          expect(
            value === null || types[field.type]?.(value),
            `${name}.${field.name}: ${JSON.stringify(value)} is no ${field.type}`,
          ).toBe(true);
    }
  });
});

describe('the same commit gives the same bytes', () => {
  const bytes = (e: Edition) => {
    const all = everything(e);
    return [
      ...Object.values(all).map((records) => jsonLines(records)),
      csv(statementColumns, all.statements),
      csv(matrixColumns, matrixData(e, e.topics)),
    ];
  };
  test('whatever the order in which the files are read', () => {
    const content = copyOfContent();
    for (const list of [
      content.texts,
      content.provinces,
      content.statements,
      content.indicators,
      content.topics,
      content.references,
      content.glossary,
    ] as unknown[][])
      list.reverse();
    expect(bytes(assemble(content))).toEqual(bytes(edition));
  });
  test('whatever the order of the statements in their files', () => {
    const content = copyOfContent();
    for (const file of content.statements) file.data.statements.reverse();
    const again = assemble(content);
    expect(statementsData(again)).toEqual(data.statements);
    expect(topicsData(again)).toEqual(data.topics);
  });
  test('in Unicode NFC, one record per line', () => {
    for (const file of bytes(edition)) expect(file).toBe(file.normalize('NFC'));
    const json = jsonLines(data.statements);
    expect(json.trimEnd().split('\n')).toHaveLength(data.statements.length + 2);
    expect(JSON.parse(json)).toEqual(data.statements);
  });
  test('statements and clauses stand in the order of the texts', () => {
    const place = new Map(data.clauses.map((c, i) => [`${c.text}#${c.id}`, i]));
    const order = data.statements.map(
      (s) => [place.get(`${s.text}#${s.clause}`) ?? -1, Number(s.id.split('.').at(-1))] as const,
    );
    expect(order).toEqual(order.toSorted(([a, i], [b, j]) => a - b || i - j));
    expect([...new Set(data.clauses.map((c) => c.text))]).toEqual(data.texts.map((t) => t.id));
  });
});

describe('every address and every id leads somewhere', () => {
  const clauses = new Map(data.clauses.map((c) => [c.url, c]));
  test('ids are unique', () => {
    for (const ids of [
      data.texts.map((t) => t.id),
      data.statements.map((s) => s.id),
      data.topics.map((t) => t.id),
      data.clauses.map((c) => c.url),
    ])
      expect(new Set(ids).size).toBe(ids.length);
  });
  test('a statement’s address is that of a clause, which holds its quote word for word', () => {
    for (const s of data.statements) {
      const clause = clauses.get(s.url) ?? expect.fail(`${s.id}: ${s.url} is no clause`);
      expect([clause.text, clause.id], s.id).toEqual([s.text, s.clause]);
      expect(s.url).toBe(`/van-ban/${s.text}/#${s.clause}`);
      expect(clause.words, s.id).toContain(s.quote);
      expect(s.quote, s.id).toContain(s.words);
    }
  });
  test('a parent is a clause of the same text that stands before', () => {
    const seen = new Set<string>();
    for (const c of data.clauses) {
      if (c.parent !== null) expect(seen, c.url).toContain(`${c.text}#${c.parent}`);
      seen.add(`${c.text}#${c.id}`);
    }
  });
  test('text, province, topic, indicator and pillar of each statement are those of the other files', () => {
    for (const s of data.statements) {
      expect(data.texts.find((t) => t.id === s.text)?.province, s.id).toBe(s.province);
      if (s.topic === null) {
        expect(
          [s.pillar, data.topics.some((t) => t.indicators.some((i) => i.id === s.indicator))],
          s.id,
        ).toEqual([null, false]);
        continue;
      }
      const topic =
        data.topics.find((t) => t.id === s.topic) ?? expect.fail(`${s.id}: no topic ${s.topic}`);
      expect([topic.pillar, topic.indicators.some((i) => i.id === s.indicator)], s.id).toEqual([
        s.pillar,
        true,
      ]);
    }
  });
  test('a task’s address is that of its clause', () => {
    for (const t of data.tasks) expect(clauses.get(t.url)?.words, t.clause).toBe(t.task);
    expect(data.tasks).toHaveLength(edition.tasks.length);
  });
  test('every province names its texts', () => {
    expect(data.provinces.flatMap((p) => p.texts.map((t) => `${p.id} ${t}`)).sort()).toEqual(
      data.texts.map((t) => `${t.province} ${t.id}`).sort(),
    );
  });
});

describe('no value is invented and none is left out', () => {
  const goals = ['target', 'universal', 'qualitative'];
  /** What a cell must hold, read from the statements alone. */
  const expected = (topic: string, province: string, year: number | null) =>
    data.statements.filter(
      (s) =>
        s.topic === topic && s.province === province && s.year === year && goals.includes(s.kind),
    );

  test('every cell has a state, and its statements are exactly the goals of its topic, province and year', () => {
    for (const t of data.topics)
      for (const cell of t.cells) {
        const own = expected(t.id, cell.province, cell.year);
        const where = `${t.id}, ${cell.province}, ${cell.year}`;
        expect(cell.statements, where).toEqual(own.map((s) => s.id));
        const gap = edition.topics
          .find((x) => x.slug === t.id)
          ?.notApplicable.some((n) => n.province === cell.province && n.year === cell.year);
        expect(cell.state, where).toBe(
          own.some((s) => s.value !== null)
            ? 'stated'
            : own.length > 0
              ? 'no-number'
              : gap === true
                ? 'not-applicable'
                : 'not-stated',
        );
      }
  });
  test('every topic has one cell for each province in 2025 and in 2030', () => {
    for (const t of data.topics)
      for (const p of data.provinces)
        for (const year of [2025, 2030])
          expect(
            t.cells.filter((c) => c.province === p.id && c.year === year),
            `${t.id}, ${p.id}, ${year}`,
          ).toHaveLength(1);
  });
  test('every goal stands in exactly one cell, and nothing else does', () => {
    const inCells = data.topics.flatMap((t) => t.cells.flatMap((c) => c.statements)).sort();
    expect(inCells).toEqual(
      data.statements
        .filter((s) => goals.includes(s.kind) && s.topic !== null)
        .map((s) => s.id)
        .sort(),
    );
  });
  test('a wording without a number has no value, operator or unit; a number has all three', () => {
    for (const s of data.statements) {
      if (s.kind === 'universal' || s.kind === 'qualitative')
        expect([s.value, s.valueMax, s.operator, s.unit], s.id).toEqual([null, null, null, null]);
      if (s.kind === 'target') expect([s.value, s.operator, s.unit], s.id).not.toContain(null);
    }
  });
  test('what a text does not say is null, never an empty word, a blank or 0', () => {
    for (const s of data.statements)
      for (const [field, value] of Object.entries(s))
        expect(['', 0, undefined], `${s.id}: ${field}`).not.toContain(
          typeof value === 'string' ? value.trim() : value,
        );
    for (const t of data.texts) expect(Object.values(t)).not.toContain('');
    expect(
      data.texts
        .filter((t) => t.number === null || t.date === null || t.signer === null)
        .map((t) => [t.id, t.number, t.date, t.signer]),
    ).toEqual([
      ['kien-giang-qd2174-2022', '2174/QĐ-UBND', '2022-08-26', null],
      ['dong-thap-nq04', null, null, 'Lê Quốc Phong'],
      ['gia-lai-trinh-bay-nq04', null, null, null],
    ]);
    expect(
      data.statements.filter((s) => s.denominator === null && s.year === null).length,
    ).toBeGreaterThan(0);
  });
  test('Trà Vinh’s four figures for small enterprises all stand in its cell of 2025', () => {
    const cell = data.topics
      .find((t) => t.id === 'doanh-nghiep-nho-va-vua')
      ?.cells.find((c) => c.province === 'tra-vinh' && c.year === 2025);
    const figures = (cell?.statements ?? []).map((id) => {
      const s = data.statements.find((x) => x.id === id);
      return [s?.clause, s?.operator, s?.value];
    });
    expect(figures).toEqual([
      ['dieu-1_khoan-2_diem-a_g1', '>=', 30],
      ['dieu-1_khoan-2_diem-b_g6_c5', '=', 100],
      ['dieu-1_khoan-2_diem-b_g6_c5', '>', 50],
      ['dieu-1_khoan-3_diem-a_d10_g2', '>=', 30],
    ]);
  });
  test('QĐ 2174 speaks of a spending ratio without a figure, and the data fill none in', () => {
    const clause =
      data.clauses.find(
        (c) =>
          c.text === 'kien-giang-qd2174-2022' && c.words.startsWith('Bảo đảm tỷ lệ kinh phí chi'),
      ) ?? expect.fail('no clause speaks of the ratio');
    expect(clause.words).not.toContain('%');
    expect(data.statements.filter((s) => s.url === clause.url)).toEqual([]);
  });
});

describe('the table of all cells', () => {
  const rows = matrixData(edition, edition.topics);
  test('has the same columns in every row', () => {
    for (const r of rows) expect(Object.keys(r)).toEqual([...matrixColumns]);
  });
  test('has one row for each statement of a cell, and one with its reason for each empty cell', () => {
    const cells = data.topics.flatMap((t) => t.cells);
    expect(rows).toHaveLength(cells.reduce((n, c) => n + Math.max(1, c.statements.length), 0));
    const empty = rows.filter((r) => r['gia-tri'] === null);
    expect(empty.length).toBe(cells.filter((c) => c.statements.length === 0).length);
    for (const r of empty)
      expect([
        cellWords['not-stated'],
        cellWords['spoken-of'],
        cellWords['not-applicable'],
      ]).toContain(r['trang-thai']);
  });
  test('never writes an empty value for a statement, nor a number for words', () => {
    for (const r of rows.filter((x) => x['trang-thai'] === cellWords['no-number']))
      expect(r['gia-tri']).toMatch(/^“.+”$/);
    for (const r of rows) if (r['cau'] !== null) expect(r['gia-tri']).not.toBe('');
  });
});

/** Reads CSV as a spreadsheet does (RFC 4180). */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of file
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

test('statements.csv, read back, says what statements.json says', () => {
  const file = csv(statementColumns, data.statements);
  expect(file[0]).toBe('\uFEFF');
  const [header, ...rows] = readCsv(file);
  expect(header).toEqual([...statementColumns]);
  expect(rows).toEqual(
    data.statements.map((s) => statementColumns.map((c) => (s[c] === null ? '' : String(s[c])))),
  );
});
