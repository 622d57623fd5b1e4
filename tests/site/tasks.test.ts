import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { dueDay } from '../../src/domain/tasks/due.ts';
import { clauseUrl } from '../../src/model/addresses.ts';
import { edition } from '../support/edition.ts';

const page = parse(readFileSync('dist/nhiem-vu/index.html', 'utf8'), {
  blockTextElements: { script: false, style: false },
});
const rowOf = (id: string) => page.getElementById(id) ?? expect.fail(id);
const words = (html: string) => html.replace(/\s+/g, ' ').trim();

describe('/nhiem-vu/ without a script', () => {
  test('has a row for every task of the texts, at its address, and no other', () => {
    expect(page.querySelectorAll('tr.task-row').map((r) => r.id)).toEqual(
      edition.tasks.map((t) => t.id),
    );
    expect(page.querySelectorAll('[hidden] tr.task-row, tr.task-row[hidden]')).toEqual([]);
  });
  test('shows each task in the words of its clause', () => {
    for (const task of edition.tasks)
      expect(words(rowOf(task.id).querySelector('td')?.textContent ?? '')).toContain(
        words(task.words ?? edition.clause(task.text, task.clause)?.words ?? '?'),
      );
  });
  test('quotes every deadline as it is printed, with a link to its clause', () => {
    for (const task of edition.tasks) {
      const links = rowOf(task.id).querySelectorAll('.task-row__due');
      expect(links.map((a) => [words(a.textContent), a.getAttribute('href')])).toEqual(
        task.deadlines.map((d) => [
          `“${d.printed}”`,
          clauseUrl(task.text, d.clause ?? task.clause),
        ]),
      );
    }
  });
  test('names every agency as it is printed, and beside it the name that it is listed under', () => {
    for (const task of edition.tasks) {
      const cell = rowOf(task.id).querySelectorAll('td')[1] ?? expect.fail(task.id);
      const shown = words(cell.textContent);
      for (const { printed, name } of task.agencies) {
        expect(shown).toContain(printed);
        expect(shown.toLowerCase()).toContain(name.toLowerCase());
      }
      expect(shown === 'không nêu').toBe(task.agencies.length === 0);
    }
  });
  test('has a mark for every deadline with a day, and one for every task without', () => {
    const marks = (part: string) =>
      page
        .querySelectorAll(`${part} .task-mark`)
        .map((a) => a.getAttribute('href')?.slice(1) ?? '')
        .sort();
    const days = (id: string) => edition.tasks.find((t) => t.id === id)?.deadlines.map(dueDay);
    expect(marks('.task-timeline__axis')).toEqual(
      edition.tasks
        .flatMap((t) => t.deadlines.filter((d) => dueDay(d) !== null).map(() => t.id))
        .sort(),
    );
    const undated = marks('.task-timeline__undated');
    expect(undated).toEqual(
      edition.tasks
        .filter((t) => t.deadlines.every((d) => dueDay(d) === null))
        .map((t) => t.id)
        .sort(),
    );
    for (const id of undated) expect(days(id)?.every((d) => d === null)).toBe(true);
  });
  test('says nothing of what is past: it does not know the day on which it is read', () => {
    const seen = page.querySelector('main')?.clone() as typeof page;
    for (const hidden of seen.querySelectorAll('[hidden]')) hidden.remove();
    expect(seen.textContent).not.toMatch(/đã qua|quá hạn/);
  });
});

test('a province’s page leads to its tasks, with as many as there are', () => {
  for (const { slug } of edition.provinces) {
    const own = edition.tasks.filter(
      (t) => edition.texts.find((x) => x.slug === t.text)?.province === slug,
    );
    const section = parse(readFileSync(`dist/tinh/${slug}/index.html`, 'utf8')).querySelector(
      '#nhiem-vu',
    );
    expect(section === null).toBe(own.length === 0);
    if (section === null) continue;
    expect(words(section.textContent)).toContain(`${own.length} việc`);
    expect(section.querySelector(`a[href="/nhiem-vu/?tinh=${slug}"]`)).not.toBeNull();
  }
});

test('every agency that a link names can be chosen', () => {
  const values = page.querySelectorAll('[name=co-quan] option').map((o) => o.getAttribute('value'));
  for (const { slug } of edition.provinces) {
    const html = readFileSync(`dist/tinh/${slug}/index.html`, 'utf8');
    for (const [, agency = ''] of html.matchAll(/\?co-quan=([a-z0-9-]+)/g))
      expect(values).toContain(agency);
  }
});
