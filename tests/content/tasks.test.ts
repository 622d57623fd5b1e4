import { describe, expect, test } from 'vitest';
import { byteOrderMark, csv } from '../../src/data/csv.ts';
import { taskColumns } from '../../src/data/task-fields.ts';
import { tasksData, tasksTable } from '../../src/data/tasks.ts';
import { agenciesOf } from '../../src/domain/tasks/agencies.ts';
import { csvRecords } from '../../src/domain/compare/select-csv.ts';
import { ledgerOf } from '../../src/domain/tasks/ledger.ts';
import { afterRunIn, isAgencyLine, isDeadlineLine } from '../../src/domain/text/task-lines.ts';
import { edition } from '../support/edition.ts';
import { datesIn, speaksOfDates } from '../support/dates-in.ts';

const data = tasksData(edition);
const record = (text: string, clause: string) =>
  data.find((t) => t.text === text && t.clause === clause) ?? expect.fail(`${text}#${clause}`);

describe('every line “Cơ quan thực hiện” and “Thời hạn” of the texts', () => {
  const lines = edition.texts.flatMap((t) => t.clauses).filter((c) => c.parent !== null);
  test('is the agency of a task, whole', () => {
    const agencies = lines.filter(isAgencyLine);
    expect(agencies.length).toBeGreaterThan(0);
    for (const line of agencies)
      expect(record(line.text, line.parent ?? '').agency).toBe(afterRunIn(line));
  });
  test('is the deadline of a task, whole', () => {
    const deadlines = lines.filter(isDeadlineLine);
    expect(deadlines.length).toBeGreaterThan(0);
    for (const line of deadlines)
      expect(record(line.text, line.parent ?? '').deadline).toBe(afterRunIn(line));
  });
  const dieu = 'dieu-1_khoan-3_diem-a';
  test.for<[task: string, heading: string, agency: string, deadline: string]>([
    ['d1_g3', 'Chuyển đổi nhận thức', 'các sở, ban, ngành tỉnh, UBND các cấp', 'tháng 10 hàng năm'],
    ['d2_g3', 'Xây dựng cơ chế, chính sách', 'Sở Nội vụ', 'tháng 12/2024'],
    ['d5_g1', 'Phát triển dữ liệu số', 'Sở Thông tin và Truyền thông', 'trước tháng 6/2025'],
    [
      'd10_g4',
      'Phát triển kinh tế số, xã hội số',
      'Cục Thuế tỉnh, các sở, ban, ngành tỉnh, UBND các cấp',
      'thường xuyên',
    ],
  ])('such as %s', ([id, heading, agency, deadline]) => {
    expect(record('tra-vinh-qd2043-2024', `${dieu}_${id}`)).toMatchObject({
      heading,
      agency,
      deadline,
    });
  });
});

describe('days are those of the printed words, read again by other means', () => {
  const deadlines = edition.tasks.flatMap((task) =>
    task.deadlines.map((deadline) => ({ id: task.id, ...deadline })),
  );
  test('for every deadline whose words name a month, a quarter or a year', () => {
    const named = deadlines.filter((d) => speaksOfDates(d.printed) && d.elsewhere !== true);
    expect(named.length).toBeGreaterThan(0);
    for (const { id, printed, from, to } of named)
      expect({ id, printed, from, to }).toEqual({ id, printed, ...datesIn(printed) });
  });
  test('and no other deadline has a day', () => {
    for (const { id, printed, from, to } of deadlines)
      if (!speaksOfDates(printed)) expect([id, from, to]).toEqual([id, null, null]);
  });
});

test('agencies have addresses of their own', () => {
  const agencies = agenciesOf(edition.tasks);
  expect(agencies.length).toBeGreaterThan(0);
  expect(new Set(agencies.map((a) => a.slug)).size).toBe(agencies.length);
  for (const { slug } of agencies) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('tasks have addresses of their own, and their words are in their clauses', () => {
  expect(new Set(edition.tasks.map((t) => t.url)).size).toBe(edition.tasks.length);
  for (const { task, words, more } of ledgerOf(edition)) {
    const whole = edition.clause(task.text, task.clause)?.words ?? '';
    expect(whole).toContain(words);
    expect(more.before || more.after).toBe(words !== whole);
  }
});

describe('tasks.csv', () => {
  const [head = [], ...records] = csvRecords(
    csv(taskColumns, tasksTable(edition)).slice(byteOrderMark.length),
  );
  const rows = records.map((r) => Object.fromEntries(head.map((name, i) => [name, r[i] ?? ''])));
  test('has the tasks and the fields of tasks.json', () => {
    expect(rows.map((r) => r['id'])).toEqual(data.map((t) => t.id));
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(data[0] ?? {}));
  });
  test('says of every stage its days, or why it has none', () => {
    data.forEach((t, i) => {
      const stages = (rows[i]?.['stages'] ?? '').split('; ').filter(Boolean);
      expect(stages).toHaveLength(t.stages.length);
      t.stages.forEach((s, at) => {
        expect(stages[at]).toBe(
          s.from === null && s.to === null
            ? s.elsewhere
              ? 'elsewhere'
              : s.recurs
            : `${s.from ?? '..'}/${s.to ?? '..'}`,
        );
      });
      expect(rows[i]?.['agencies']).toBe(t.agencies.map((a) => a.name).join('; '));
    });
  });
});

test('the dates of a task hold those of all its stages', () => {
  for (const t of data) {
    const dated = t.stages.filter((s) => s.from !== null || s.to !== null);
    expect(t.deadlinePrinted).toBe(t.stages.map((s) => s.printed).join('; ') || null);
    if (dated.length === 0) expect([t.deadlineFrom, t.deadlineTo]).toEqual([null, null]);
    for (const { from, to } of dated) {
      if (t.deadlineFrom !== null) expect(t.deadlineFrom <= (from ?? '')).toBe(true);
      if (t.deadlineTo !== null) expect(t.deadlineTo >= (to ?? '9999')).toBe(true);
      if (from === null) expect(t.deadlineFrom).toBeNull();
      if (to === null) expect(t.deadlineTo).toBeNull();
    }
  }
});
