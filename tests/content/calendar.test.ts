import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { tasksCalendar } from '../../src/data/tasks-calendar.ts';
import { edition } from '../support/edition.ts';

const ics = tasksCalendar(edition, (path) => `https://doi-chieu.example${path}`, '2026.1.2');
const events = new ICAL.Component(ICAL.parse(ics) as never)
  .getAllSubcomponents('vevent')
  .map((e) => new ICAL.Event(e));
const due = edition.tasks.flatMap((task) =>
  task.deadlines
    .map((deadline, i) => ({ task, deadline, i }))
    .filter(({ deadline }) => deadline.from !== null || deadline.to !== null),
);

describe('tasks.ics', () => {
  test('has lines of at most 75 octets that end as RFC 5545 says', () => {
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of ics.split('\r\n'))
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  });
  test('has an event for each deadline with a day, on its last day or the first of one that only begins', () => {
    expect(events).toHaveLength(due.length);
    due.forEach(({ task, deadline }, i) => {
      const event = events[i] ?? expect.fail();
      const day = deadline.to ?? deadline.from ?? '';
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(day);
      expect(event.duration.toSeconds()).toBe(86_400);
      expect(event.summary).toContain(`“${deadline.printed}”`);
      expect(event.description).toContain(
        task.words ?? edition.clause(task.text, task.clause)?.words ?? '?',
      );
      for (const { printed } of task.deadlines) expect(event.description).toContain(`“${printed}”`);
      for (const { printed } of task.agencies) expect(event.description).toContain(printed);
      expect(event.component.getFirstPropertyValue('url')).toBe(
        `https://doi-chieu.example${task.url}`,
      );
    });
  });
  test('has ids that do not change: of the task, with the number of a later deadline', () => {
    expect(events.map((e) => e.uid)).toEqual(
      due.map(({ task, i }) => `${task.id}${i === 0 ? '' : `.han-${i + 1}`}@doi-chieu`),
    );
    expect(new Set(events.map((e) => e.uid)).size).toBe(events.length);
  });
  test('is the same however often and wherever it is written', () => {
    const write = `
      import { tasksCalendar } from './src/data/tasks-calendar.ts';
      import { edition } from './tests/support/edition.ts';
      process.stdout.write(tasksCalendar(edition, (path) => 'https://doi-chieu.example' + path, '2026.1.2'));`;
    const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', write], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati' },
    });
    expect(elsewhere.toString()).toBe(ics);
  });
  test('is stamped by the last change of the content, not by the clock', () => {
    const stamps = new Set(ics.match(/DTSTAMP:.*/g));
    expect(stamps.size).toBe(1);
    const [stamp = ''] = stamps;
    const days = [
      ...edition.texts.flatMap((t) => t.date ?? []),
      ...edition.formerWords.map((f) => f.mended),
    ].sort();
    expect(stamp.trim()).toBe(`DTSTAMP:${days.at(-1)?.replaceAll('-', '')}T000000Z`);
  });
});

test('the calendar names the version of its data', () => {
  expect(ics.replaceAll('\r\n ', '')).toContain('Bản của dữ liệu: 2026.1.2.');
});
