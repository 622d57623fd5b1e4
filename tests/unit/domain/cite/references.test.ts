import { expect, test } from 'vitest';
import { assemble } from '../../../../src/edition/assemble.ts';
import { readAll } from '../../../../src/edition/read-all.ts';
import {
  citationsOf,
  isDocument,
  mentionSpans,
  mentionStart,
  referenceName,
} from '../../../../src/domain/cite/references.ts';
import type { MentionData } from '../../../../src/schemas/reference.ts';
import { edition } from '../../../support/edition.ts';

const raw = readAll();
/** The content with the first mention of one reference spoiled. */
const spoiled = (slug: string, change: Partial<MentionData>) => ({
  ...raw,
  references: raw.references.map((r) =>
    r.slug === slug
      ? {
          ...r,
          data: {
            ...r.data,
            mentions: r.data.mentions.map((m, i) => (i === 0 ? { ...m, ...change } : m)),
          },
        }
      : r,
  ),
});
const clause = (text: string, id: string) =>
  edition.clause(text, id) ?? expect.fail(`no clause "${id}"`);

test('every mention stands in its clause, at the place its occurrence says', () => {
  for (const r of edition.references)
    for (const m of r.mentions)
      expect(mentionStart(clause(m.text, m.clause).words, m)).toBeGreaterThanOrEqual(0);
});
test('two different 2043/QĐ-UBND stay two', () => {
  const twins = edition.references.filter((r) => r.number === '2043/QĐ-UBND');
  expect(twins.map((r) => r.date)).toEqual(['2023-12-29', '2024-11-19']);
});
test('a text that speaks of itself cites nothing: Nghị quyết 22 is cited by Quyết định 2174 alone', () => {
  const nq22 = edition.references.find((r) => r.id === 'nq-22-nq-tu-kien-giang-2022')!;
  expect(new Set(nq22.mentions.map((m) => m.text)).size).toBe(2);
  expect(citationsOf(nq22).map((m) => m.text)).toEqual(['kien-giang-qd2174-2022']);
});
test('what has a number is a text; a programme, an unknown plan is none', () => {
  for (const r of edition.references) if (r.number !== null) expect(isDocument(r), r.id).toBe(true);
  for (const id of ['chuong-trinh-ocop', 'chuong-trinh-smedx', 'khong-ro-ke-hoach-qd2174'])
    expect(isDocument(edition.references.find((r) => r.id === id)!), id).toBe(false);
});
test('national texts come first', () => {
  const levels = edition.references.map((r) => r.level);
  expect(levels.lastIndexOf('bo')).toBeLessThan(levels.indexOf('tinh-uy'));
});
test('QĐ 2174 leads to NQ 22 itself, other mentions to their entry', () => {
  expect(
    mentionSpans(clause('kien-giang-qd2174-2022', 'can-cu-9'), edition).map((s) => s.value.href),
  ).toEqual(['/van-ban/kien-giang-nq22/']);
  expect(
    mentionSpans(clause('tra-vinh-qd2043-2024', 'dieu-1_khoan-3_diem-a_d12_d1'), edition).map(
      (s) => s.value.href,
    ),
  ).toContain('/dan-chieu/#qd-2043-qd-ubnd-tra-vinh-2023');
});
test('"khoản 5 Mục III" is part of the link to Nghị quyết 09', () => {
  const c = clause('tra-vinh-qd2043-2024', 'dieu-1_khoan-3_diem-a_d11_d1');
  expect(mentionSpans(c, edition).map((s) => c.words.slice(s.start, s.end))).toContain(
    'khoản 5 Mục III Nghị quyết số 09-NQ/TU',
  );
});
test('"các kế hoạch nêu trên" leads to the clause that names them', () => {
  expect(
    mentionSpans(clause('tra-vinh-qd2043-2024', 'dieu-1_khoan-3_diem-a_d4_g1_c1'), edition).map(
      (s) => s.value.href,
    ),
  ).toContain('/van-ban/tra-vinh-qd2043-2024/#dieu-1_khoan-3_diem-a_d4_g1');
});
test('"Nghị quyết này" in the speech is the resolution, in a resolution it is no link', () => {
  expect(
    mentionSpans(clause('gia-lai-trinh-bay-nq04', 'd7'), edition).map((s) => s.value.href),
  ).toEqual(['/dan-chieu/#nq-04-nq-tu-gia-lai-2022']);
  expect(mentionSpans(clause('kien-giang-nq22', 'iv_g1'), edition)).toEqual([]);
});
test('a reference is named by type, number, date and issuer', () => {
  expect(referenceName(edition.references.find((r) => r.id === 'qd-749-qd-ttg-2020')!)).toBe(
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
  );
});

const slug = 'kh-42-kh-ubnd-tra-vinh-2022';
test.for<[name: string, change: Partial<MentionData>, message: RegExp]>([
  [
    'words that are not in the clause',
    { words: 'Kế hoạch số 43/KH-UBND' },
    /không có chữ “Kế hoạch số 43\/KH-UBND”/,
  ],
  ['an unknown clause', { clause: 'dieu-9' }, /không có đoạn "tra-vinh-qd2043-2024#dieu-9"/],
  [
    'a place that is not printed before it',
    { place: 'mục IV' },
    /trường "place" ghi “mục IV”, chữ không đứng ngay trước/,
  ],
  [
    'words that stand more than once',
    { words: 'UBND', clause: 'dieu-1_khoan-3_diem-a_d4_g1' },
    /chữ “UBND” có \d lần .*\n {2}Nói rõ lần thứ mấy/,
  ],
  ['an unknown outer reference', { within: 'luat-khac' }, /không có văn bản được dẫn "luat-khac"/],
  ['a group without the clause that names its texts', { kind: 'nhom' }, /vào trường "antecedent"/],
])('%s: refused', ([, change, message]) => {
  expect(() => assemble(spoiled(slug, change))).toThrow(message);
});
test('a mention given twice: refused', () => {
  const twice = {
    ...raw,
    references: raw.references.map((r) =>
      r.slug === slug
        ? { ...r, data: { ...r.data, mentions: [...r.data.mentions, r.data.mentions[0]!] } }
        : r,
    ),
  };
  expect(() => assemble(twice)).toThrow(/được ghi hai lần/);
});
test('one legal text in two files: refused', () => {
  const copy = raw.references.find((r) => r.slug === slug)!;
  expect(() =>
    assemble({ ...raw, references: [...raw.references, { ...copy, slug: 'ban-sao' }] }),
  ).toThrow(/số, ngày và cơ quan ban hành trùng với tệp "kh-42/);
});
test('an unknown text of the edition: refused', () => {
  expect(() =>
    assemble({
      ...raw,
      references: raw.references.map((r) =>
        r.slug === slug ? { ...r, data: { ...r.data, edition: 'nq-99' } } : r,
      ),
    }),
  ).toThrow(/không có văn bản "nq-99"/);
});
