import { expect, test } from 'vitest';
import { asciiFold } from '../../../../src/domain/words/fold.ts';

test.for<[words: string, folded: string]>([
  ['Điện thoại thông minh', 'dien thoai thong minh'],
  ['ĐỘC LẬP - TỰ DO - HẠNH PHÚC', 'doc lap - tu do - hanh phuc'],
  ['đường, ưỡn, ngã', 'duong, uon, nga'],
  ['80% hộ; 4G/5G', '80% ho; 4g/5g'],
  ['VNeID', 'vneid'],
  ['', ''],
])('“%s” is typed as “%s”', ([words, folded]) => {
  expect(asciiFold(words)).toBe(folded);
  expect(asciiFold(words.normalize('NFD'))).toBe(folded);
  expect(asciiFold(folded)).toBe(folded);
});

test('of composed words, each letter stays where it was, so that a hit can be marked', () => {
  const letters = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
  for (const words of [letters, letters.toUpperCase()]) {
    expect(asciiFold(words)).toHaveLength(words.length);
    expect(asciiFold(words)).toMatch(/^[a-z]+$/);
  }
});
