import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { countOf, countWords, subjectView } from '../../src/domain/subject/subject-view.ts';
import { subjectSummary } from '../../src/domain/subject/subject-summary.ts';
import { builtPages, ownTree, tree } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';

const pages = new Map(builtPages().map((p) => [p.path, p]));
const pageOf = (path: string): HTMLElement =>
  tree(pages.get(path) ?? expect.fail(`there is no page ${path}`));
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
/** Words of a part without those that the extract puts there itself. */
const wordsOf = (element: HTMLElement | null, without: string): string => {
  const copy = ownTree({ html: element?.outerHTML ?? '' });
  copy.querySelectorAll(without).forEach((e) => e.remove());
  return plain(copy.textContent);
};

describe.for(edition.subjects)('the page of "$id"', (subject) => {
  const page = pageOf(subject.url);
  const view = subjectView(edition, subject);

  test('has every passage once, in its text’s column of its part, each word the clause’s', () => {
    const shown = page.querySelectorAll('.subject-passage');
    expect(shown.map((e) => e.getAttribute('data-passage')).sort()).toEqual(
      subject.passages.map((p) => `${p.text}#${p.clause}`).sort(),
    );
    for (const e of shown) {
      const [text = '', id = ''] = (e.getAttribute('data-passage') ?? '').split('#');
      const clause = edition.clause(text, id) ?? expect.fail(`${text}#${id}`);
      const words = e.querySelector('.subject-passage__words');
      expect(wordsOf(words, '.passage-words__gap'), id).toBe(plain(clause.words));
      const passage = subject.passages.find((p) => p.text === text && p.clause === id);
      const extract = wordsOf(words, '.passage-words__gap, .passage-words__rest');
      for (const piece of passage?.words ?? [clause.words]) expect(extract).toContain(plain(piece));
      expect(e.closest('[data-column]')?.getAttribute('data-column')).toBe(text);
      expect(e.closest('details') === null).toBe(passage?.weight === 'about');
      expect(e.querySelector('blockquote')?.getAttribute('cite')).toBe(`/van-ban/${text}/#${id}`);
    }
  });

  test('links every number of its passages to its comparison', () => {
    for (const p of subject.passages) {
      const topics = edition.statements
        .filter((s) => s.text === p.text && s.clause === p.clause && s.topic !== null)
        .map((s) => `/so-sanh/${s.topic}/`);
      const links = page
        .querySelector(`[data-passage="${p.text}#${p.clause}"]`)
        ?.querySelectorAll('a.number-link')
        .map((a) => a.getAttribute('href'));
      expect(
        links?.every((l) => topics.includes(l ?? '')),
        p.clause,
      ).toBe(true);
      if (topics.length > 0) expect(links?.length, p.clause).toBeGreaterThan(0);
    }
  });

  test('has a cell for each text in each part, and says in words why one is empty', () => {
    for (const { part } of view.columns[0]?.cells ?? []) expect(view.parts).toContain(part);
    const sections = page.querySelectorAll('.subject-part');
    expect(sections.length).toBe(view.parts.length);
    for (const section of sections) {
      const cells = section.querySelectorAll('.subject-cell');
      expect(cells.map((c) => c.getAttribute('data-column'))).toEqual(
        edition.texts.map((t) => t.slug),
      );
      for (const cell of cells) expect(wordsOf(cell, 'h3')).not.toBe('');
    }
  });

  test('quotes what sends the reader to another document, with a link to that', () => {
    for (const s of subject.silences.filter((x) => x.state === 'elsewhere')) {
      const quote = page
        .querySelectorAll(`[data-column="${s.text}"] .subject-cell__referral`)
        .map((e) => plain(e.textContent));
      expect(quote).toEqual([`“${plain(s.words ?? '')}”`]);
      const named = edition
        .mentionsIn(s.text, s.clause ?? '')
        .some(({ mention }) => (s.words ?? '').includes(mention.words));
      if (named)
        expect(
          page.querySelector(`[data-column="${s.text}"] .subject-cell__referral a`),
        ).not.toBeNull();
    }
  });

  test('has its summary, and lines of agency and deadline with their task', () => {
    expect(plain(page.querySelector('.subject-summary')?.textContent ?? '')).toBe(
      subjectSummary(view, edition.tasks).join(' '),
    );
    for (const p of view.columns.flatMap((c) => c.cells.flatMap((cell) => cell.about)))
      expect(
        page
          .querySelector(`[data-passage="${p.passage.text}#${p.passage.clause}"]`)
          ?.querySelectorAll('.subject-passage__line')
          .map((e) => plain(e.textContent)),
      ).toEqual(p.lines.map((l) => plain(l.words)));
  });
});

test('the index has a row for each subject, and its rods are those of the passages', () => {
  const rows = pageOf('/chu-de/').querySelectorAll('.subjects-table tbody tr:not([class])');
  expect(rows.map((r) => r.querySelector('th a')?.getAttribute('href'))).toEqual(
    edition.subjects.map((s) => s.url),
  );
  for (const [i, subject] of edition.subjects.entries()) {
    const cells = rows[i]?.querySelectorAll('td') ?? [];
    for (const [j, { cells: parts }] of subjectView(edition, subject).columns.entries()) {
      const count = countOf(parts);
      const rods = cells[j]?.querySelectorAll('.rods i') ?? [];
      expect(rods.length).toBe(count.about);
      expect(rods.filter((r) => r.classList.contains('rods__solid')).length).toBe(count.numbered);
      if (count.about > 0)
        expect(cells[j]?.querySelector('.rods .visually-hidden')?.textContent).toBe(
          countWords(count),
        );
      else expect(cells[j]?.querySelector('.absence')?.textContent.trim()).not.toBe('');
    }
  }
});

test('the page of a clause names its subjects, each with a link to what its text says on it', () => {
  for (const { slug, clauses } of edition.texts)
    for (const c of clauses) {
      const own = edition.subjectsOf(slug, c.id).map((s) => `${s.subject.url}?van-ban=${slug}`);
      const path = `/van-ban/${slug}/${c.id}/`;
      const html = pages.get(path)?.html ?? expect.fail(path);
      expect(
        [...html.matchAll(/href="(\/chu-de\/[^"?]+\?van-ban=[^"]*)"/g)].map(([, href]) => href),
        path,
      ).toEqual(own);
    }
});
