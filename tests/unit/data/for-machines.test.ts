import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { llms } from '../../../src/data/llms.ts';
import { oembed } from '../../../src/data/oembed.ts';
import { openSearch } from '../../../src/data/open-search.ts';
import { addressOn, fromRoot } from '../../../src/model/addresses.ts';
import { edition } from '../../support/edition.ts';

const at = addressOn(new URL('https://vi-du.vn'));

test('a browser that takes the search over knows where to send the words, and finds the picture', () => {
  const root = parse(openSearch(edition, at));
  expect(root.querySelector('url')?.getAttribute('template')).toBe(
    'https://vi-du.vn/tim-kiem/?q={searchTerms}',
  );
  expect((root.querySelector('shortname')?.text ?? '').length).toBeLessThanOrEqual(16);
  expect(root.querySelector('image')?.text).toBe('https://vi-du.vn/icon-48.png');
});

test('an oEmbed answer has what its type asks for, and the same frame as the code that readers copy', () => {
  const answer = oembed({ slug: 'thu', name: 'Một & hai' }, 480, at);
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 640, height: 480 });
  const root = parse(String(answer['html']));
  expect(root.querySelector('iframe')?.getAttribute('src')).toBe('https://vi-du.vn/nhung/thu/');
  expect(root.querySelector('iframe')?.getAttribute('title')).toBe('Một & hai: Đối chiếu');
  expect(root.querySelector('script')?.getAttribute('src')).toBe('https://vi-du.vn/nhung/khung.js');
});

test('llms.txt is a title, a summary, then lists of links, as llmstxt.org describes it', () => {
  const text = llms(edition, fromRoot);
  expect(text).toMatch(/^# Đối chiếu\n\n> \S/);
  const lists = text.split(/^## /m).slice(1);
  expect(lists.length).toBe(3);
  for (const list of lists)
    for (const line of list.trim().split('\n').slice(2))
      expect(line).toMatch(/^- \[[^\]]+\]\(\/[^)\s]*\): \S/);
  for (const t of edition.texts) expect(text).toContain(`](${t.url})`);
});

test('with an address of its own the site is linked in full', () => {
  expect(llms(edition, at)).not.toMatch(/\]\(\//);
});
