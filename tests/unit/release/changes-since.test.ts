import { expect, test } from 'vitest';
import { changesSince } from '../../../src/release/changes-since.ts';
import { frozenFiles } from '../../../src/release/frozen-files.ts';
import type { FrozenFile, FrozenRow, FrozenTopic } from '../../../src/release/frozen.ts';
import { frozenTopics } from '../../../src/release/snapshot.ts';
import { edition } from '../../support/edition.ts';

const now = frozenTopics(edition);
const numbered = now.find((t) => t.rows.filter((r) => r['gia-tri'] !== undefined).length > 2);
const topic = numbered ?? expect.fail('no topic with three values');
/** The topic as it would have stood with one row changed. */
const withRow = (change: (row: Record<string, unknown>) => void): FrozenTopic => {
  const rows = structuredClone(topic.rows) as FrozenRow[];
  change(rows.find((r) => r['gia-tri'] !== undefined) as Record<string, unknown>);
  return { ...topic, rows };
};
const row = topic.rows.find((r) => r['gia-tri'] !== undefined)!;
const cell = `${row.tinh}, ${row.nam === undefined ? 'không ghi năm' : `năm ${row.nam}`}`;

test('nothing changed between a table and itself, for every topic', () => {
  for (const table of now) expect(changesSince(structuredClone(table), table)).toEqual([]);
});

test('a chart that changed while its table did not is named', () => {
  const charted = now.find((t) => t.charts !== undefined) ?? expect.fail('no chart');
  expect(changesSince(charted, charted)).toEqual([]);
  expect(changesSince({ ...charted, charts: [] }, charted)).toEqual([
    'Bảng không đổi; biểu đồ đã đổi: mức quốc gia, hoặc cách vẽ.',
  ]);
});

test.for<[what: string, then: FrozenTopic, says: RegExp]>([
  [
    'a value',
    withRow((r) => (r['gia-tri'] = '12%')),
    new RegExp(`^${cell}: trước là “.*12%.*”, nay là “`),
  ],
  [
    'a sentence',
    withRow((r) => (r['cau'] = 'Câu khác.')),
    /giá trị vẫn là “.+”; câu được trích đã đổi\.$/,
  ],
  [
    'a measure',
    withRow((r) => (r['thuoc-do'] = 'Khác')),
    /; tên thước đo hoặc nhóm được tính đã đổi\.$/,
  ],
  ['a place', withRow((r) => (r['ma-doan'] = 'i_1')), /; chỗ dẫn đã đổi\.$/],
  ['the verdict', { ...topic, verdict: 'khác' }, /^Kết luận: “khác” nay là “/],
  ['the difference', { ...topic, difference: 'xưa' }, /^Chỗ khác: trước ghi “xưa”, nay /],
  ['the name', { ...topic, name: 'Tên xưa' }, /^Tên chỉ tiêu: “Tên xưa” nay là “/],
  [
    'a cell that was not there',
    { ...topic, rows: topic.rows.filter((r) => r.tinh !== row.tinh || r.nam !== row.nam) },
    /: trước không có ô này, nay là “/,
  ],
  [
    'a province that was not there',
    { ...topic, rows: topic.rows.filter((r) => r.tinh !== row.tinh) },
    new RegExp(`^Trước chưa có, nay thêm: ${row.tinh}\\.$`),
  ],
])('%s that changed is told', ([, then, says]) => {
  const changes = changesSince(then, topic);
  expect(changes.length).toBeGreaterThan(0);
  for (const change of changes) expect(change).toMatch(says);
});

test('a frozen file has the table as it was only where it changed', () => {
  const then = [
    withRow((r) => (r['gia-tri'] = '12%')),
    ...now.filter((t) => t !== topic).slice(1),
    { ...topic, topic: 'xua', name: 'Chỉ tiêu xưa' },
  ];
  const missing = now.find((t) => t !== topic)!;
  const files = new Map(
    frozenFiles([{ version: '2026.1.1', topics: then }], now).map((f) => [f.path, f.content]),
  );
  const file = (slug: string) => files.get(`2026.1.1/${slug}`) as FrozenFile;
  expect(files.get('cac-ban')).toEqual(['2026.1.1']);
  expect(file(topic.topic).table).toEqual(then[0]);
  expect(file(topic.topic).changes).toHaveLength(1);
  expect(file(missing.topic)).toMatchObject({ isNew: true, table: null, changes: [] });
  expect(file('xua').table?.name).toBe('Chỉ tiêu xưa');
  for (const same of now.filter((t) => t !== topic && t !== missing))
    expect(file(same.topic)).toMatchObject({ isNew: false, table: null, changes: [] });
  expect(files.get('2026.1.1/so-sanh')).toEqual({
    version: '2026.1.1',
    changed: [{ topic: topic.topic, name: topic.name }],
    added: [{ topic: missing.topic, name: missing.name }],
    removed: ['Chỉ tiêu xưa'],
  });
});

test('a citation that is worded otherwise is no change: its id says which clause it is', () => {
  expect(
    changesSince(
      withRow((r) => (r.doan = 'khoản 1 của văn bản ấy')),
      topic,
    ),
  ).toEqual([]);
});
