import { expect, test } from 'vitest';
import {
  goalsWithoutTopic,
  goalsOf,
  missingIn,
  namesDistricts,
  onlyIn,
} from '../../../../src/domain/compare/province-view.ts';
import { isGoal } from '../../../../src/domain/compare/compare.ts';
import { edition } from '../../../support/edition.ts';
import { statementWith, topicOf } from '../../../support/samples.ts';

const goal = (province: string) => statementWith({ province });
const made = {
  ...edition,
  topics: [
    topicOf([goal('a')], { slug: 'only-a' }),
    topicOf([goal('b'), goal('c')], { slug: 'not-a' }),
    topicOf([goal('b')], { slug: 'only-b' }),
    topicOf([goal('a'), goal('b')], { slug: 'both' }),
    topicOf([statementWith({ province: 'a', kind: 'baseline' }), goal('b'), goal('c')], {
      slug: 'a-then',
    }),
  ],
};
const slugs = (topics: readonly { slug: string }[]) => topics.map((t) => t.slug);

test('a province alone states a goal for these', () => {
  expect(slugs(onlyIn(made, 'a'))).toEqual(['only-a']);
});
test('at least two others state a goal for these and it does not; how things stood is no goal', () => {
  expect(slugs(missingIn(made, 'a'))).toEqual(['not-a', 'a-then']);
});
test('its goals stand under their topics, in the order of the edition', () => {
  expect(goalsOf(made, 'a').map(({ topic, goals }) => [topic.slug, goals.length])).toEqual([
    ['only-a', 1],
    ['both', 1],
  ]);
});
test('every goal of every province is on its page, once', () => {
  for (const p of edition.provinces) {
    const shown = [
      ...goalsOf(edition, p.slug).flatMap(({ goals }) => goals),
      ...goalsWithoutTopic(edition, p.slug),
    ]
      .map((s) => s.id)
      .sort();
    expect(shown).toEqual(
      edition.statements
        .filter((s) => isGoal(s) && s.province === p.slug)
        .map((s) => s.id)
        .sort(),
    );
  }
});
test('only a province whose goals name “cấp huyện” is told that this level has ended', () => {
  expect(
    edition.provinces.filter((p) => namesDistricts(edition, p.slug)).map((p) => p.slug),
  ).toEqual(['kien-giang', 'gia-lai', 'tra-vinh']);
  expect(
    namesDistricts(
      { statements: [statementWith({ province: 'a', kind: 'baseline', words: '90% cấp huyện' })] },
      'a',
    ),
  ).toBe(false);
});
