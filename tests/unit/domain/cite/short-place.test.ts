import { expect, test } from 'vitest';
import { shortPlace } from '../../../../src/domain/cite/short-place.ts';
import { edition } from '../../../support/edition.ts';

const placeOf = (text: string, id: string): string => {
  const clause = edition.clause(text, id) ?? expect.fail(`no clause ${text}#${id}`);
  return shortPlace(clause, edition.lineage(clause));
};

/** Each checked by eye in `content/sources/`. */
test.for<[text: string, id: string, place: string]>([
  ['kien-giang-nq22', 'iii_7_g2', 'III.7, gạch 2'],
  ['kien-giang-nq22', 'i_g3', 'I, gạch 3'],
  ['kien-giang-nq22', 'ii_2-2-1-3_g2', 'II.2.2.1.3, gạch 2'],
  ['dong-thap-nq04', 'iii_2-1_d4', 'III.2.1, đoạn 4'],
  ['gia-lai-trinh-bay-nq04', 'muc-4-2-1_g4_c3', 'mục 4.2.1, gạch 4, cộng 3'],
  ['tra-vinh-qd2043-2024', 'dieu-1_khoan-2_diem-b_g7_c8', 'Điều 1.2.b, gạch 7, cộng 8'],
  ['kien-giang-nq22', 'noi-nhan', 'nơi nhận'],
])('%s %s is %s', ([text, id, place]) => {
  expect(placeOf(text, id)).toBe(place);
});

test('no two clauses of a text have the same short place', () => {
  for (const { slug, clauses } of edition.texts) {
    const places = clauses.map((c) => placeOf(slug, c.id));
    expect(places.filter((p, i) => places.indexOf(p) !== i)).toEqual([]);
  }
});
