import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { builtPages, ownTree } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';
import { alignedParts, pairAnchor, relationCounts } from '../../src/domain/align/aligned-pairs.ts';
import { textPairs, topicsOfPair } from '../../src/domain/compare/text-pair.ts';
import { pairUrl } from '../../src/model/addresses.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const at = (path: string): HTMLElement =>
  ownTree(pages.get(path) ?? expect.fail(`there is no page ${path}`));
const pairs = textPairs(edition.texts);
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

test('each two texts have a page, linked from the list, and the reversed address leads to it', () => {
  const links = at('/doi-chieu/')
    .querySelectorAll('main a')
    .map((a) => a.getAttribute('href'));
  for (const [a, b] of pairs) {
    const url = pairUrl(a.slug, b.slug);
    expect(at(url).querySelector('h1')?.text).not.toBe('');
    expect(links).toContain(url);
    const reversed = at(pairUrl(b.slug, a.slug));
    expect(reversed.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      `0; url=${url}`,
    );
    expect(reversed.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(reversed.querySelector(`main a[href="${url}"]`)).not.toBeNull();
  }
});

test('every text and the province of two texts lead there', () => {
  for (const text of edition.texts) {
    const { texts } = edition.provinces.find((p) => p.slug === text.province) ?? { texts: [] };
    const [own] = textPairs(texts);
    const url = own === undefined ? '/doi-chieu/' : pairUrl(own[0].slug, own[1].slug);
    expect(at(text.url).querySelector(`main a[href="${url}"]`), text.slug).not.toBeNull();
  }
  for (const province of edition.provinces)
    for (const [a, b] of textPairs(province.texts))
      expect(
        at(`/tinh/${province.slug}/`).querySelector(`main a[href="${pairUrl(a.slug, b.slug)}"]`),
      ).not.toBeNull();
});

describe.for(pairs.map(([a, b]) => [a.slug, b.slug] as const))(
  'the page of %s and %s',
  ([a, b]) => {
    const page = at(pairUrl(a, b));
    const topics = topicsOfPair(edition.topics, { slug: a }, { slug: b });

    test('lists the topics that both set, that only the one and that only the other sets, with the counts it says', () => {
      const groups = page.querySelectorAll('.pair-numbers tbody');
      expect(groups.map((g) => g.getAttribute('data-state'))).toEqual(['both', 'only-a', 'only-b']);
      for (const group of groups) {
        const own = topics[group.getAttribute('data-state') as 'both'];
        expect(
          group.querySelectorAll('tr[data-topic]').map((r) => r.getAttribute('data-topic')),
        ).toEqual(own.map((t) => t.slug));
        expect(group.querySelector('.table__pillar')?.text).toContain(`${own.length} chỉ tiêu`);
        const link = page.querySelector(`.pair-page__summary a[href="#${group.id}"]`);
        expect(/(\d+)\s*$/.exec(plain(link?.text ?? ''))?.[1]).toBe(String(own.length));
      }
    });

    test('shows only statements of the text whose column it is, and leaves no cell empty', () => {
      for (const cell of page.querySelectorAll('.pair-numbers td[data-text]')) {
        expect(plain(cell.text)).not.toBe('');
        for (const item of cell.querySelectorAll('.cell-statement'))
          expect(item.getAttribute('data-id')).toMatch(
            new RegExp(`^${cell.getAttribute('data-text')}\\.`),
          );
      }
      for (const topic of topics.both)
        expect(
          new Set(
            page
              .querySelectorAll(`tr[data-topic="${topic.slug}"] .cell-statement`)
              .map((i) => i.getAttribute('data-id')?.split('.')[0]),
          ),
        ).toEqual(new Set([a, b]));
    });

    test('has every subject, with a link to the two texts on its page', () => {
      expect(
        page
          .querySelectorAll('.pair-subjects tr[data-subject] > th a')
          .map((link) => link.getAttribute('href')),
      ).toEqual(edition.subjects.map((s) => `${s.url}?van-ban=${a},${b}`));
      for (const cell of page.querySelectorAll('.pair-subjects td'))
        expect(plain(cell.text)).not.toBe('');
    });
  },
);

describe.for(edition.alignments.map((x) => [x.a, x.b, x] as const))(
  'the alignment of %s and %s',
  ([a, b, alignment]) => {
    const page = at(pairUrl(a, b));
    const items = page.querySelectorAll('.aligned-pair');

    test('has every pair once, under its own address', () => {
      expect(items.map((i) => i.id).toSorted()).toEqual(alignment.pairs.map(pairAnchor).toSorted());
    });

    test('quotes every clause of both sides word for word, and names the rule of each judgement', () => {
      for (const { pairs: own } of alignedParts(alignment, edition))
        for (const { anchor, pair, ...sides } of own) {
          const item = page.getElementById(anchor);
          const quotes = item?.querySelectorAll('blockquote') ?? [];
          const clauses = [...sides.a, ...sides.b];
          expect(quotes.map((q) => plain(q.text))).toEqual(clauses.map((c) => plain(c.words)));
          expect(quotes.map((q) => q.getAttribute('data-clause'))).toEqual(
            clauses.map((c) => `${c.text}#${c.id}`),
          );
          const relation = plain(item?.querySelector('.aligned-pair__relation')?.text ?? '');
          if (pair.rule !== undefined) expect(relation).toContain(`· ${pair.rule}`);
          expect(plain(item?.querySelector('.aligned-pair__note')?.text ?? '')).toBe(
            plain(pair.note),
          );
        }
    });

    test('counts on each chip the pairs that it shows', () => {
      const counts = relationCounts(alignment);
      for (const chip of page.querySelectorAll('.alignment-chips a')) {
        const loc = chip.getAttribute('data-loc') ?? '';
        const shown = items.filter((i) => loc === '' || i.getAttribute('data-relation') === loc);
        expect(Number(chip.querySelector('.alignment-chips__count')?.text)).toBe(shown.length);
        if (loc !== '') {
          expect(shown).toHaveLength(counts[loc as keyof typeof counts]);
          expect(chip.getAttribute('href')).toBe(`?loc=${loc}`);
        }
      }
      expect(page.querySelectorAll('.alignment-chips a')).toHaveLength(
        Object.keys(counts).length + 1,
      );
    });

    test('says in its summary the numbers of the data, and nothing of better or worse', () => {
      const lead = plain(page.querySelector('.lead')?.text ?? '');
      for (const [relation, n] of Object.entries(relationCounts(alignment)))
        expect(lead, relation).toMatch(new RegExp(`(?:^|\\D)${n} chỗ`));
      // The words of the texts themselves may say anything; ours may not.
      for (const quote of page.querySelectorAll('blockquote')) quote.remove();
      expect(page.querySelector('main')?.text).not.toMatch(/tốt hơn|kém hơn|bãi bỏ/i);
    });
  },
);
