import { expect, test } from 'vitest';
import { isDeadlineLine } from '../../src/domain/text/task-lines.ts';
import { topicDescription } from '../../src/domain/compare/topic-description.ts';
import { isGoal } from '../../src/domain/compare/compare.ts';
import { valueText } from '../../src/domain/compare/format.ts';
import { verdictWords } from '../../src/domain/compare/verdict-words.ts';
import { clauseContexts } from '../../src/domain/text/clause-context.ts';
import { clauseDescription } from '../../src/domain/text/clause-description.ts';
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
  'a link to $slug that is shared says question and answer whole; its picture says the verdict and every value',
  (topic) => {
    const meta = metaOf(topic.url);
    expect(meta('og:title')).toBe(topic.name);
    for (const name of ['description', 'og:description'])
      expect(meta(name)).toBe(topicDescription(topic, edition.provinces));
    expect(meta('description').startsWith(topic.question)).toBe(true);
    expect(meta('og:image')).toMatch(new RegExp(`/anh/so-sanh-${topic.slug}\\.png$`));
    const goals = topic.statements.filter(isGoal);
    const verdict = `${verdictWords[topic.comparability]}${topic.difference === null ? '' : `: ${topic.difference}`}.`;
    if (goals.length > 0)
      expect(meta('og:image:alt').toLowerCase()).toContain(verdict.toLowerCase());
    const alt = spaced(meta('og:image:alt'));
    // Words without a number may stand among more of their sentence: “… đều được triển khai …”.
    for (const s of goals)
      expect(alt.toLowerCase()).toContain(
        spaced(s.value === null ? s.valueWords : valueText(s)).toLowerCase(),
      );
    for (const p of edition.provinces) expect(alt).toContain(`${p.name}: `);
  },
);

test('a link to a clause that is shared says the whole clause, and before it whose it is and for which year', () => {
  for (const context of clauseContexts(edition)) {
    const said = metaOf(`/van-ban/${context.text.slug}/${context.clause.id}/`)('og:description');
    expect(said).toBe(clauseDescription(context));
    const due = context.children.filter(isDeadlineLine).map((line) => ` – ${line.words}`);
    expect(said.endsWith([context.clause.words, ...due].join(''))).toBe(true);
  }
});

test('every page says in words what its picture shows', () => {
  const wrong = [...heads.keys()]
    .filter((path) => !path.startsWith('/nhung/'))
    .filter((path) => metaOf(path)('og:image:alt') === '');
  expect(wrong).toEqual([]);
});
