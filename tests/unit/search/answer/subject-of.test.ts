import { expect, test } from 'vitest';
import { subjectOf, subjectWords } from '../../../../src/search/answer/subject-of.ts';
import { listedPassages } from '../../../../src/search/format/subject-answer.ts';
import { subjectAnswers, subjectNames } from '../../../../src/search/build/subject-answers.ts';
import { search } from '../../../../src/search/search.ts';
import { edition } from '../../../support/edition.ts';
import { sources } from '../edition.ts';

const names = subjectNames(edition);
const asked = async (query: string): Promise<string | null> => {
  const words = subjectWords((await search(sources, query)).plan);
  return words === null ? null : subjectOf(words, names);
};

test.for<[query: string, subject: string | null]>([
  ['y tế trà vinh', 'y-te'],
  ['y te tra vinh', 'y-te'],
  ['chuyển đổi số trong ngành y tế', 'y-te'],
  ['Đồng Tháp nói về nông nghiệp', 'nong-nghiep'],
  ['văn hoá', 'du-lich-van-hoa'],
  ['an toàn thông tin gia lai', 'an-toan-thong-tin'],
  ['người đứng đầu', 'nguoi-dung-dau'],
  ['so sánh y tế của các tỉnh', 'y-te'],
  ['tỉnh nào nói nhiều hơn về nông nghiệp số', 'nong-nghiep'],
  ['so sánh an toàn thông tin mạng giữa bốn tỉnh', 'an-toan-thong-tin'],
  ['so sanh giao duc kien giang voi tra vinh', 'giao-duc'],
  ['đối chiếu kinh phí chuyển đổi số giữa các tỉnh', 'kinh-phi'],
  ['thuê', null],
  ['y tế 2025', null],
  ['bao nhiêu bệnh viện có bệnh án điện tử', null],
  ['hồ sơ sức khỏe điện tử', null],
])('“%s” asks for %s', async ([query, subject]) => expect(await asked(query)).toBe(subject));

test('each subject is found by its name and by each of its words, and no word is that of two', () => {
  for (const { id, name, asked: words } of edition.subjects)
    for (const word of [name, ...words]) expect(subjectOf(word, names), word).toBe(id);
});

test('an answer has every text, its clauses in words of theirs, and says why there are none', () => {
  for (const answer of subjectAnswers(edition)) {
    expect(answer.texts.map((t) => t.text)).toEqual(edition.texts.map((t) => t.slug));
    for (const { text, about, passages, silence } of answer.texts) {
      const own = edition.subjects
        .find((s) => s.id === answer.id)
        ?.passages.filter((p) => p.text === text && p.weight === 'about');
      expect(about).toBe(own?.length);
      expect(passages.length).toBe(Math.min(about, listedPassages));
      expect(passages.length === 0, `${answer.id} ${text}`).toBe(silence !== '');
      for (const { clause, words } of passages)
        expect(edition.clause(text, clause)?.words).toContain(words.replace(/…$/, ''));
    }
  }
});
