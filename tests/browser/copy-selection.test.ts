import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { printed, type Clause } from '../../src/model/clause.ts';
import { launch } from '../support/browser.ts';
import { edition } from '../support/edition.ts';
import { clipboard, read } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
const lines = (text: string) =>
  text
    .split('\n')
    .map(flat)
    .filter((line) => line !== '');
/** Mark and words, on as many lines as the source has. */
const linesOf = ({ marker, runs }: Clause) =>
  lines(
    printed({
      marker,
      words: runs.map((r) => `${r.lineBreak === true ? '\n' : ''}${r.text}`).join(''),
    }),
  );
/** Lines without their first letters (spaces are not counted). */
const without = (all: readonly string[], letters: number) =>
  lines(all.join('\n').replace(new RegExp(`^(?:\\s*\\S){${letters}}`), ''));
/** No more of the lines than their first letters. */
const first = (all: readonly string[], letters: number) =>
  lines(new RegExp(`^(?:\\s*\\S){${letters}}`).exec(all.join('\n'))?.[0] ?? '');
const half = (clause: Clause) => Math.floor(printed(clause).replace(/\s/g, '').length / 2);

const selectAll = (page: Page) =>
  page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('article[data-text]')!),
  );
/** Selects from after so many letters of one clause to after so many of another. */
const select = (
  page: Page,
  from: readonly [id: string, letters: number],
  to: readonly [id: string, letters: number],
) =>
  page.evaluate(
    (ends) => {
      const [start, end] = ends.map(([id, letters]): [Node, number] => {
        const walker = document.createTreeWalker(
          document.getElementById(id)!.querySelector('.clause__words')!,
          NodeFilter.SHOW_TEXT,
        );
        let left = letters;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          for (let at = 0; at < (node.nodeValue ?? '').length; at += 1)
            if (/\S/.test(node.nodeValue![at]!) && --left === 0) return [node, at + 1];
        throw new Error(`${id} has fewer than ${letters} letters`);
      });
      getSelection()?.setBaseAndExtent(...start!, ...end!);
    },
    [from, to],
  );
const copied = async (page: Page) => {
  await page.keyboard.press('ControlOrMeta+c');
  return lines(await page.evaluate(() => navigator.clipboard.readText()));
};

test.for(
  edition.texts.flatMap((text) => [360, 1280].map((width) => [text.slug, width, text] as const)),
)(
  'the whole of %s, selected at %i px and copied, is its marks and words, each clause on lines of its own, and nothing of ours',
  async ([, width, text]) => {
    const page = await read(browser, text.url, { viewport: { width, height: 900 } });
    await selectAll(page);
    expect(await copied(page)).toEqual(text.clauses.flatMap(linesOf));
    await page.context().close();
  },
);

test.for(edition.texts.map((text) => [text.slug, text] as const))(
  'a selection in %s from the middle of a clause to the middle of the next but one keeps marks and words apart, whatever kinds meet',
  async ([, text]) => {
    const page = await read(browser, text.url);
    const kind = (c: Clause | undefined) => `${c?.kind}${c?.heading === true ? ' heading' : ''}`;
    const meetings = new Map(
      text.clauses
        .slice(0, -2)
        .map((_, i) => [[0, 1, 2].map((n) => kind(text.clauses[i + n])).join(), i]),
    );
    expect(meetings.size).toBeGreaterThan(10);
    for (const i of meetings.values()) {
      const [from, between, to] = text.clauses.slice(i, i + 3) as [Clause, Clause, Clause];
      await select(page, [from.id, half(from)], [to.id, half(to)]);
      expect(await copied(page), `${from.id} to ${to.id}`).toEqual([
        ...without(linesOf(from), half(from)),
        ...linesOf(between),
        ...first(linesOf(to), half(to)),
      ]);
    }
    await page.context().close();
  },
);

test('what the page has put into a clause, its actions and a notice of its version, is not in a copied selection', async () => {
  const text = edition.texts.find((t) => t.slug === 'kien-giang-nq22')!;
  const id = 'ii_2-2-1-3_g2';
  const page = await read(browser, `${text.url}?v=00000000#${id}`);
  // A link to a clause opens its actions.
  await page.locator(`[id="${id}"] .citation-notice`).waitFor();
  await page.locator(`[id="${id}"] .clause-actions`).waitFor();
  await selectAll(page);
  expect(await copied(page)).toEqual(text.clauses.flatMap(linesOf));
  await page.context().close();
});

test('a clause selected on a page of its own is copied with its mark, as HTML too', async () => {
  const kinds = new Map(
    edition.texts
      .flatMap((t) => t.clauses)
      .filter((c) => c.marker !== '')
      .map((c) => [c.kind, c]),
  );
  expect([...kinds.keys()].sort()).toEqual([
    'cham',
    'cong',
    'diem',
    'dieu',
    'gach',
    'khoan',
    'muc',
    'muc-luc',
    'phan',
  ]);
  for (const clause of kinds.values()) {
    const page = await read(browser, `/van-ban/${clause.text}/${clause.id}/`);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1')!));
    expect(await copied(page), clause.id).toEqual(linesOf(clause));
    const { html } = await clipboard(page);
    // Some versions of Chromium write a space of the page as one that does not break.
    const words = html.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', ' ');
    expect(flat(words), clause.id).toBe(flat(printed(clause)));
    await page.context().close();
  }
});
