import { expect, test } from 'vitest';
import { builtPages, tree } from '../support/built-pages.ts';
import { marksOf } from '../../src/domain/national/marks-of.ts';
import { noMark } from '../../src/domain/national/standing-words.ts';
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
