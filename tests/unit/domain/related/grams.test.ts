import { describe, expect, test } from 'vitest';
import { grams } from '../../../../src/domain/related/grams.ts';
import { cosine, weigher } from '../../../../src/domain/related/vectors.ts';

const none = new Map<string, string>();
const keys = (words: string, spellOut = none) => grams(words, spellOut).map((g) => g.key);

describe('runs of words', () => {
  test('are of one, two and three words', () => {
    expect(keys('kỹ năng số')).toHaveLength(6);
  });
  test('keep tones and marks, wherever the tone mark stands', () => {
    expect(keys('hoá')).toEqual(keys('hóa'));
    expect(keys('hoa')).not.toEqual(keys('hóa'));
    expect(keys('so')).not.toEqual(keys('số'));
    expect(keys('Số')).toEqual(keys('số'));
  });
  test('do not go across a number, nor a mark of punctuation', () => {
    expect(keys('đạt 80% dân số')).toEqual([...keys('đạt'), ...keys('dân số')]);
    expect(keys('y tế, giáo dục')).toEqual([...keys('y tế'), ...keys('giáo dục')]);
  });
  test('read abbreviations as the texts explain them', () => {
    const spellOut = new Map([['TTHC', 'thủ tục hành chính']]);
    expect(keys('hồ sơ TTHC', spellOut)).toEqual(keys('hồ sơ thủ tục hành chính'));
    expect(keys('hồ sơ TTHC')).not.toEqual(keys('hồ sơ thủ tục hành chính'));
  });
  test('weigh little with a word such as "trên" at one end', () => {
    const weights = new Map(grams('trên tài khoản', none).map((g) => [g.key, g.weight]));
    const [on, account] = [keys('trên')[0] ?? '', keys('tài khoản')[1] ?? ''];
    expect(weights.get(on)).toBeLessThan(0.1);
    expect(weights.get(account)).toBe(1);
  });
});

describe('likeness of words', () => {
  const clauses = [
    'Tỷ lệ dân số có tài khoản thanh toán điện tử đạt trên 50%.',
    'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số đạt trên 50%.',
    'Trên 60% dân số có tài khoản thanh toán điện tử.',
    'Năng suất lao động hàng năm tăng tối thiểu 7,0%.',
  ];
  const weigh = weigher(clauses, none);
  const alike = (a: number, b: number) => cosine(weigh(clauses[a] ?? ''), weigh(clauses[b] ?? ''));
  test('a common "trên 50%" is nothing beside a common matter', () => {
    expect(alike(0, 2)).toBeGreaterThan(5 * alike(0, 1));
  });
  test('the same words are 1, nothing in common is 0', () => {
    expect(alike(0, 0)).toBeCloseTo(1);
    expect(alike(0, 3)).toBe(0);
  });
});
