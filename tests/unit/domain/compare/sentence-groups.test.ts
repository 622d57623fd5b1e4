import { describe, expect, test } from 'vitest';
import {
  measureOrder,
  sentenceGroups,
  sentencesOf,
} from '../../../../src/domain/compare/sentence-groups.ts';
import { otherHeading } from '../../../../src/domain/text/text-heading.ts';
import { edition } from '../../../support/edition.ts';
import { indicatorNamed, statementWith, topicOf } from '../../../support/samples.ts';

describe('sentences side by side', () => {
  test('every statement of every topic stands in a sentence with its own words', () => {
    for (const topic of edition.topics) {
      const shown = sentenceGroups(topic).flatMap((g) =>
        g.sentences.flatMap((s) => [s.statement, ...s.also]),
      );
      for (const s of topic.statements)
        expect(
          shown.some((x) => x.url === s.url),
          s.id,
        ).toBe(true);
    }
  });
  test('numbers come first, wordings then, the situation last', () => {
    const topic = topicOf([
      statementWith({ id: '1', kind: 'baseline', quote: 'x', indicator: indicatorNamed('nay') }),
      statementWith({
        id: '2',
        kind: 'universal',
        value: null,
        quote: 'y',
        indicator: indicatorNamed('loi'),
      }),
      statementWith({ id: '3', quote: 'z' }),
    ]);
    expect(sentenceGroups(topic).map((g) => g.kind)).toEqual(['measure', 'wording', 'baseline']);
  });
  test('the measure that most provinces use stands first', () => {
    const one = indicatorNamed('mot');
    const two = indicatorNamed('hai');
    expect(
      measureOrder(
        topicOf([
          statementWith({ indicator: one }),
          statementWith({ indicator: two }),
          statementWith({ indicator: two, province: 'gia-lai' }),
        ]),
      ),
    ).toEqual(['hai', 'mot']);
  });
  test('the same words in the province’s other text are one sentence with two places', () => {
    const [first] = sentencesOf([
      statementWith({ quote: 'Đạt 100 %.' }),
      statementWith({ quote: 'Đạt 100%;', url: '/khac/#b' }),
    ]);
    expect(first?.also.map((s) => s.url)).toEqual(['/khac/#b']);
  });
  test('another word, or another province, is another sentence', () => {
    expect(
      sentencesOf([
        statementWith({ quote: 'Đạt 100%.' }),
        statementWith({ quote: 'Đạt trên 100%.' }),
        statementWith({ quote: 'Đạt 100%.', province: 'gia-lai' }),
      ]),
    ).toHaveLength(3);
  });
  test('the four figures of Trà Vinh for small enterprises all stand there', () => {
    const topic = edition.topics.find((t) => t.slug === 'doanh-nghiep-nho-va-vua')!;
    const shown = sentenceGroups(topic)
      .flatMap((g) => g.sentences)
      .filter(({ statement: s }) => s.province === 'tra-vinh' && s.year === 2025);
    expect(shown.map(({ statement: s }) => s.valueWords).sort()).toEqual([
      'trên 50%',
      'tối thiểu 30%',
      'tối thiểu 30%',
      'đạt 100%',
    ]);
  });
});

describe('the text’s own heading', () => {
  const lineage = (...words: string[]) =>
    words.map((w) => ({ words: w, kind: 'muc' as const, heading: !w.endsWith('.') }));
  test.for<[lines: string[], heading: string | null]>([
    [['Về xã hội số:'], null],
    [
      ['Vận hành tối ưu:', 'Phát triển chính quyền số, nâng cao hiệu lực'],
      'Phát triển chính quyền số, nâng cao hiệu lực',
    ],
    [['Phát triển kinh tế số, xã hội số'], null],
    [['Mục tiêu chung', 'Quan điểm'], null],
    [['Những kết quả đạt được: chính quyền số được đầu tư.'], null],
    [[], null],
  ])('%o', ([lines, heading]) => {
    expect(otherHeading(lineage(...lines), 'xa-hoi-so')).toBe(heading);
  });
});
