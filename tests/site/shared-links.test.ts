import { expect, test } from 'vitest';
import { isGoal } from '../../src/domain/compare/compare.ts';
import { valueText } from '../../src/domain/compare/format.ts';
import { comparabilities } from '../../src/schemas/verdicts.ts';
import { builtPages, tree } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';

/** The heads of all pages, by address: what a shared link is made of. */
const heads = new Map(
  builtPages().map((page) => [
    page.path,
    tree({ ...page, html: page.html.slice(0, page.html.indexOf('</head>')) }),
  ]),
);
const metaOf =
  (path: string) =>
  (name: string): string =>
    heads
      .get(path)
      ?.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content') ?? '';
const spaced = (words: string) => words.replaceAll('\u00a0', ' ');

test.for(edition.topics)(
  'a link to $slug that is shared says the whole answer, the verdict and every value, with a picture of this comparison',
  (topic) => {
    const meta = metaOf(topic.url);
    expect(meta('og:title')).toBe(topic.name);
    for (const name of ['description', 'og:description'])
      expect(
        meta(name).startsWith(topic.question) && meta(name).endsWith(topic.note),
        meta(name),
      ).toBe(true);
    expect(meta('og:image')).toMatch(new RegExp(`/anh/so-sanh-${topic.slug}\\.png$`));
    const goals = topic.statements.filter(isGoal);
    const verdict = `${comparabilities[topic.comparability]}${topic.difference === null ? '' : `: ${topic.difference}`}.`;
    if (goals.length > 0)
      for (const said of [
        meta('og:description').slice(topic.question.length),
        meta('og:image:alt'),
      ])
        expect(said.toLowerCase()).toContain(verdict.toLowerCase());
    const alt = spaced(meta('og:image:alt'));
    // Words without a number may stand among more of their sentence: “… đều được triển khai …”.
    for (const s of goals)
      expect(alt.toLowerCase()).toContain(
        spaced(s.value === null ? s.valueWords : valueText(s)).toLowerCase(),
      );
    for (const p of edition.provinces) expect(alt).toContain(`${p.name}: `);
  },
);

test('a link to a clause that is shared says the whole clause', () => {
  for (const t of edition.texts)
    for (const c of t.clauses.toSorted((a, b) => b.words.length - a.words.length).slice(0, 12))
      expect(metaOf(`/van-ban/${t.slug}/${c.id}/`)('og:description')).toBe(c.words);
});

test('every page says in words what its picture shows, and no description ends in the middle', () => {
  const wrong = [...heads.keys()]
    .filter((path) => !path.startsWith('/nhung/'))
    .flatMap((path) => {
      const meta = metaOf(path);
      return [
        ...(meta('og:image:alt') === '' ? [`${path}: no words`] : []),
        ...(/…$/.test(meta('description')) && !path.startsWith('/van-ban/')
          ? [`${path}: ${meta('description')}`]
          : []),
      ];
    });
  expect(wrong).toEqual([]);
});
