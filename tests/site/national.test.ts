import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';
import { panelsOf } from '../../src/domain/chart/chart-panel.ts';
import { isGoal } from '../../src/domain/compare/compare.ts';
import { formatDate } from '../../src/domain/words/dates.ts';
import { markText, withoutNumber } from '../../src/domain/national/mark-words.ts';
import { marksOf, standsOf } from '../../src/domain/national/marks-of.ts';
import { noMark, standingWords } from '../../src/domain/national/standing-words.ts';
import { unlikeMeasure } from '../../src/domain/compare/without-number.ts';
import { edition } from '../support/edition.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const treeOf = (path: string) => tree(pages.get(path) ?? expect.fail(`there is no page ${path}`));
const words = (text: string) => text.replace(/\s+/g, ' ');
const { nationalMarks: marks, topics, references } = edition;

test('every mark has its entry, with its copies and how far it was checked', () => {
  const page = treeOf('/quoc-gia/');
  for (const mark of marks) {
    const entry = page.querySelector(`[id="${mark.id}"]`) ?? expect.fail(`${mark.id} is missing`);
    const text = words(entry.text);
    expect(text, mark.id).toContain(
      mark.confirmed === null
        ? `Đối chiếu qua ${mark.copies} bản đăng công khai, chưa đối chiếu bản gốc`
        : mark.confirmed.copy,
    );
    for (const { url } of mark.sources)
      expect(entry.outerHTML.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), mark.id).toContain(
        url,
      );
    if (mark.conflict !== null) expect(text, mark.id).toContain(words(mark.conflict));
  }
});

test('a topic page shows its marks in a body of their own that is no part of the comparison, or says that none was confirmed', () => {
  for (const topic of topics) {
    const own = marksOf(marks, { topic: topic.slug });
    const page = treeOf(topic.url);
    const [reference, second] = page.querySelectorAll('[data-national]');
    expect(second, topic.slug).toBeUndefined();
    if (reference === undefined) throw new Error(`${topic.slug} says nothing of national marks`);
    expect(reference.querySelectorAll('[data-state], [data-province], .cell-statement')).toEqual(
      [],
    );
    if (own.length === 0) expect(words(reference.text), topic.slug).toContain(noMark);
    else for (const m of own) expect(reference.outerHTML, topic.slug).toMatch(m.decision.number);
    expect(words(reference.text)).not.toContain('không nêu mức');
  }
});

test('the entries of these decisions among the cited texts lead to their marks', () => {
  const page = treeOf('/dan-chieu/');
  const marked = references.filter((r) => marks.some((m) => m.decision.id === r.id));
  expect(marked.length).toBeGreaterThan(3);
  for (const r of references)
    expect(page.querySelector(`[id="${r.id}"] a[href="/quoc-gia/#${r.id}"]`) !== null, r.id).toBe(
      marked.includes(r),
    );
});

test('beside each goal whose measure has a mark for its year stand the mark, its decision and the standing; nowhere else', () => {
  const { statements, texts } = edition;
  const stands = standsOf(statements, marks, texts).filter((s) => s.standing !== 'other-measure');
  expect(stands.length).toBeGreaterThan(50);
  /** What a part of a page says of the marks: each of its lines, with the marks it leads to. */
  const said = (part: HTMLElement | null) =>
    (part?.querySelectorAll('div') ?? [])
      .filter(
        (line) => line.text.startsWith('So với mức quốc gia') && line.querySelector('div') === null,
      )
      .map((line) => ({
        words: words(line.text).trim(),
        ids: line.querySelectorAll('a').map((a) => a.getAttribute('href') ?? ''),
      }));
  for (const text of texts) {
    const page = treeOf(text.url);
    for (const clause of text.clauses) {
      const own = stands.filter(
        (s) => s.statement.text === text.slug && s.statement.clause === clause.id,
      );
      const margin = said(page.querySelector(`[id="${clause.id}"] > .margin-note`));
      const expected = [...new Set(own.map((s) => s.mark.url))].sort();
      expect(margin.flatMap((line) => line.ids).sort(), `${text.slug}#${clause.id}`).toEqual(
        expected,
      );
      for (const s of own) {
        const line = margin.find(
          (l) =>
            l.ids.includes(s.mark.url) &&
            l.words.startsWith(`So với mức quốc gia ${s.statement.year}: `),
        );
        expect(line?.words, `${s.statement.id} / ${s.mark.id}`).toContain(
          words(standingWords(s.standing, s)),
        );
        expect(line?.words).toContain(s.mark.decision.number);
        expect(line?.words).toContain(
          words(s.mark.value === null ? withoutNumber : markText(s.mark)),
        );
      }
      if (own.length === 0) continue;
      const alone = treeOf(`${text.url}${clause.id}/`).querySelector('.topic-glances');
      // What the margin says, the clause's own page says.
      expect(said(alone), clause.id).toEqual(margin);
      expect(words(alone?.text ?? '')).toContain('chưa đối chiếu bản gốc');
    }
  }
});

test('what is not compared with a mark is folded on its page, and counted; no goal is left out', () => {
  const page = treeOf('/quoc-gia/');
  for (const mark of marks) {
    const entry = page.querySelector(`[id="${mark.id}"]`);
    const folded = entry?.querySelector('[data-unlike]') ?? null;
    // Also those that another mark measures; without a year, nothing is set beside each other.
    const own = edition.statements.filter(
      (s) =>
        isGoal(s) &&
        s.year !== null &&
        s.topic !== null &&
        s.topic === mark.topic &&
        s.year === mark.year,
    );
    const unlike = standsOf(own, [mark], edition.texts).filter(
      (s) => s.standing === 'other-measure',
    );
    expect(entry?.querySelectorAll('.national-stand').length, mark.id).toBe(own.length);
    expect(folded?.querySelectorAll('.national-stand').length ?? 0, mark.id).toBe(unlike.length);
    expect(folded?.hasAttribute('open') ?? false).toBe(false);
    expect(words(folded?.querySelector('summary')?.text ?? '').trim()).toBe(
      folded === null
        ? ''
        : `${unlike.length} cam kết cùng chỉ tiêu mà thước đo khác, nên không so`,
    );
    // A link may lead to a mark, so none may be inside what is folded.
    expect(folded?.querySelectorAll('[id]') ?? []).toEqual([]);
  }
});

test('without its script the comparison leads to the page of marks, and holds none of them', () => {
  const page = treeOf('/so-sanh/');
  expect(page.querySelector('noscript a[href="/quoc-gia/"]')).not.toBeNull();
  expect(page.querySelectorAll('[data-national]')).toEqual([]);
});

test('a topic page draws lines exactly for the marks that its charts can hold, in both forms, with words for those who do not see them', () => {
  let lined = 0;
  for (const topic of topics) {
    const page = treeOf(topic.url);
    const panels = panelsOf(topic, edition.provinces, marks);
    const charts = page.querySelectorAll('topic-chart');
    expect(charts.length, topic.slug).toBe(panels.length);
    for (const [i, { lines }] of panels.entries()) {
      const chart = charts[i] ?? expect.fail(`${topic.slug} has no chart ${i + 1}`);
      expect(chart.hasAttribute('data-lined')).toBe(lines.length > 0);
      for (const svg of chart.querySelectorAll('svg')) {
        const shown = svg.text;
        expect(shown.includes('mức quốc gia'), topic.slug).toBe(lines.length > 0);
        expect(svg.querySelectorAll('path[stroke-dasharray="4 3"]').length).toBe(
          lines.filter((l) => l.year < 2030).length,
        );
        for (const l of lines) {
          expect(shown).toContain(`${l.year}: ${l.text}`);
          expect(svg.getAttribute('aria-label')).toContain(`năm ${l.year}: ${l.text}`);
        }
      }
      lined += lines.length > 0 ? 1 : 0;
    }
  }
  expect(lined).toBeGreaterThan(10);
});

test('the figure of the front page sets the mark of its year beside the goals of the very measure, and names the others as unlike', () => {
  const figure = treeOf('/').querySelector('.home-figure') ?? expect.fail('no figure');
  const link = figure.querySelector('a[href^="/quoc-gia/#"]') ?? expect.fail('no mark');
  const mark = marks.find((m) => m.url === link.getAttribute('href'));
  const said = words(link.parentNode?.text ?? '');
  expect(said).toContain(
    `Mức quốc gia ${mark?.year}: ${words(mark === undefined ? '' : markText(mark))}`,
  );
  expect(said).toContain(`ngày ${formatDate(mark?.decision.date ?? '')}`);
  expect(said).toContain('chưa đối chiếu bản gốc');
  const unlike = /([^;]+) đo thứ khác/.exec(said)?.[1] ?? '';
  for (const row of figure.querySelectorAll('tbody tr')) {
    const url = row.querySelector('.home-figure__value a')?.getAttribute('href');
    const name = row.querySelector('th')?.text.trim() ?? '';
    const goals = edition.statements.filter((s) => s.url === url && s.year === mark?.year);
    expect(goals.length).toBeGreaterThan(0);
    expect(unlike.includes(name), name).toBe(
      goals.every((s) => s.indicator.id !== mark?.indicator?.id),
    );
    expect(said).toContain(name);
  }
});

test('a province’s table beside the marks says that there is nothing only where the province sets no goal for that year', () => {
  let [empty, unlike] = [0, 0];
  for (const { slug } of edition.provinces)
    for (const row of treeOf(`/tinh/${slug}/`).querySelectorAll('.national-table tbody tr')) {
      const topic =
        topics.find((t) => t.url === row.querySelector('th a')?.getAttribute('href')) ??
        expect.fail('a row without a topic');
      for (const cell of row.querySelectorAll('.table__cell--empty')) {
        const year = Number(cell.getAttribute('data-heading'));
        const goals = topic.statements.filter(
          (s) => isGoal(s) && s.province === slug && s.year === year,
        );
        expect(words(cell.text).trim(), `${slug}, ${topic.slug}, ${year}`).toBe(
          goals.length === 0 ? 'không có' : unlikeMeasure,
        );
        if (goals.length === 0) empty += 1;
        else unlike += 1;
      }
    }
  expect(empty).toBeGreaterThan(0);
  expect(unlike).toBeGreaterThan(0);
});

test('the English page calls the marks of resolutions no marks of decisions', () => {
  expect(marks.some((m) => m.decision.type === 'Nghị quyết')).toBe(true);
  const said = words(treeOf('/en/').getElementById('national')?.text ?? '');
  expect(said).toContain(`${marks.length} marks`);
  expect(said).not.toMatch(/decision/);
  // Some measure what no topic asks, and stand beside no promise.
  expect(marks.some((m) => m.topic === null)).toBe(true);
  expect(said).not.toMatch(/Beside the promises stand/);
});
