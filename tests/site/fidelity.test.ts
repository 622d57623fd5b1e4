import { readFileSync } from 'node:fs';
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import { printed } from '../../src/model/clause.ts';
import { edition } from '../support/edition.ts';
import { firstDifference, sourceSlugs, wordsOf } from '../support/removals.ts';

/** Elements that a browser sets on a line of their own, so that words on either side are two. */
const blocks = new Set([
  'ARTICLE',
  'DIV',
  'P',
  'UL',
  'OL',
  'LI',
  'SECTION',
  'HEADER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BR',
  'TABLE',
  'TR',
  'TD',
  'TH',
]);

/** Text as it is read on the page: block borders part words, inline borders do not. Marks and links to the clause itself are left out. */
function readText(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  if (node.nodeType !== NodeType.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  if (
    element.tagName === 'ASIDE' ||
    (element.tagName === 'A' && element.classList.contains('clause__cite'))
  )
    return '';
  const inside = element.childNodes.map(readText).join('');
  return blocks.has(element.tagName) ? ` ${inside} ` : inside;
}

const pages = new Map(
  sourceSlugs.map((slug) => [
    slug,
    parse(readFileSync(`dist/van-ban/${slug}/index.html`, 'utf8')).querySelector(
      `main [data-text="${slug}"]`,
    ),
  ]),
);
const textOf = (slug: string): HTMLElement =>
  pages.get(slug) ?? expect.fail(`dist/van-ban/${slug}/index.html has no [data-text] in its main`);

test.for(sourceSlugs)(
  'the page of %s says every word of its source, in order, and no other',
  (slug) => {
    expect(firstDifference(slug, wordsOf(readText(textOf(slug))))).toBe('');
  },
);

test.for(edition.texts.map((t) => t.slug))(
  'each clause of %s stands on its page once, under its id, with its mark and its words',
  (slug) => {
    const clauses = edition.texts.find((t) => t.slug === slug)?.clauses ?? [];
    const elements = textOf(slug).querySelectorAll('[id]');
    expect(elements.map((e) => e.id)).toEqual(clauses.map((c) => c.id));
    for (const [i, c] of clauses.entries())
      expect(wordsOf(readText(elements[i]!)).join(' '), c.id).toBe(printed(c));
  },
);

test.for(edition.texts.map((t) => t.slug))(
  'each clause of %s has a page of its own, whose heading says its mark and its words',
  (slug) => {
    for (const c of edition.texts.find((t) => t.slug === slug)?.clauses ?? []) {
      const heading =
        parse(readFileSync(`dist/van-ban/${slug}/${c.id}/index.html`, 'utf8')).querySelector(
          `main h1[id="${c.id}"]`,
        ) ?? expect.fail(`the page of ${c.id} has no heading with its id`);
      expect(wordsOf(readText(heading)).join(' '), c.id).toBe(printed(c));
    }
  },
);

test('on the page a word removed, added or changed is named with its place', () => {
  const page = readFileSync('dist/van-ban/kien-giang-nq22/index.html', 'utf8');
  for (const [from, to, word] of [
    ['Mai Văn Huỳnh', 'Mai Huỳnh', 'Văn'],
    ['Trong những năm qua Kiên Giang', 'Và trong những năm qua Kiên Giang', 'Trong'],
    ['Khuyến thích', 'Khuyến khích', 'thích,'],
  ] as const) {
    const [, before, article = ''] = /^([\s\S]*?)(<article[\s\S]*)$/.exec(page) ?? [];
    expect(article.split(from).length, `"${from}" must stand in the text exactly once`).toBe(2);
    const spoiled =
      parse(`${before}${article.replace(from, to)}`).querySelector('[data-text]') ??
      expect.fail('no text');
    expect(firstDifference('kien-giang-nq22', wordsOf(readText(spoiled)))).toContain(`▸${word}◂`);
  }
});

/** Misprints found by reading the sources: [text, clause, as printed, the reading supposed]. */
const misprints: [slug: string, id: string, printed: string, reading: string][] = [
  ['kien-giang-nq22', 'i', 'Tinh', 'Tình'],
  ['kien-giang-nq22', 'i_g1', 'thiết', 'thiết thực'],
  ['kien-giang-nq22', 'i_g2', 'dữ liệu liệu chung', 'dữ liệu chung'],
  ['kien-giang-nq22', 'ii_1_g1', 'để để', 'để'],
  ['kien-giang-nq22', 'ii_2-1_g1', 'tóp', 'tốp'],
  ['kien-giang-nq22', 'iii_3_g3', 'Khuyến thích', 'Khuyến khích'],
  ['dong-thap-nq04', 'i_d1', 'Đây mạnh', 'Đẩy mạnh'],
  ['dong-thap-nq04', 'iii_4_g1', 'Block chain', 'Blockchain'],
  ['dong-thap-nq04', 'iv', 'TỐ', 'TỔ'],
  ['gia-lai-trinh-bay-nq04', 'muc-luc-1', '1.Sự', '1. Sự'],
  ['gia-lai-trinh-bay-nq04', 'muc-2_g2', 'chuyển đối số', 'chuyển đổi số'],
  ['gia-lai-trinh-bay-nq04', 'muc-2_g2', 'logistic', 'logistics'],
  ['gia-lai-trinh-bay-nq04', 'muc-5-1_g1', 'lần thứ thứ tư', 'lần thứ tư'],
  ['gia-lai-trinh-bay-nq04', 'muc-5-2_t1', 'khai khác', 'khai thác'],
  [
    'kien-giang-qd2174-2022',
    'can-cu-1',
    'Luật Tổ chức chính quyền và',
    'Luật Tổ chức Chính phủ và',
  ],
  ['kien-giang-qd2174-2022', 'dieu-1_ii_1-1_g1', 'mức 4', 'mức độ 4'],
  ['kien-giang-qd2174-2022', 'dieu-1_iii_1_g7', 'đầu vào', 'đầu tư vào'],
  ['kien-giang-qd2174-2022', 'dieu-1_iii_6_g1', 'của của', 'của'],
  ['kien-giang-qd2174-2022', 'dieu-1_iii_7_g1', 'tập huấn bồi dưỡng', 'tập huấn, bồi dưỡng'],
  ['kien-giang-qd2174-2022', 'dieu-1_iii_7_g3', 'CNTT tập đoàn', 'CNTT, các tập đoàn'],
  ['kien-giang-qd2174-2022', 'dieu-2_khoan-6_g2', 'hạ tàng', 'hạ tầng'],
  [
    'kien-giang-qd2174-2022',
    'dieu-2_khoan-7',
    'xây dựng và kế hoạch tổ chức',
    'xây dựng kế hoạch và tổ chức',
  ],
  ['tra-vinh-qd2043-2024', 'dieu-1_khoan-2_diem-b_g5_c3', 'hệ thống Hệ thống', 'Hệ thống'],
  ['tra-vinh-qd2043-2024', 'dieu-1_khoan-3_diem-a_d1_g1', 'Bộ chính trị', 'Bộ Chính trị'],
  ['tra-vinh-qd2043-2024', 'dieu-1_khoan-3_diem-a_d1_g4', 'Bộ ngành', 'Bộ, ngành'],
  [
    'tra-vinh-qd2043-2024',
    'dieu-1_khoan-3_diem-a_d2_g3',
    'vào nội đánh giá',
    'vào nội dung đánh giá',
  ],
  ['tra-vinh-qd2043-2024', 'dieu-1_khoan-3_diem-a_d5_g2', 'đảm tuân thủ', 'đảm bảo tuân thủ'],
  ['tra-vinh-qd2043-2024', 'dieu-1_khoan-3_diem-a_d6_g1', 'qua bằng', 'bằng'],
  [
    'tra-vinh-qd2043-2024',
    'dieu-1_khoan-3_diem-a_d8_g3_c2',
    'Thời gian hoàn thành',
    'Thời hạn hoàn thành',
  ],
  [
    'tra-vinh-qd2043-2024',
    'dieu-1_khoan-3_diem-a_d10_g1',
    'Quyết định 1267/QĐ-UBND',
    'Quyết định số 1267/QĐ-UBND',
  ],
  ['tra-vinh-qd2043-2024', 'dieu-1_khoan-3_diem-a_d10_g6', 'logistis', 'logistics'],
  ['tra-vinh-qd2043-2024', 'dieu-1_khoan-3_diem-b_g1_c1', 'hành chính;', 'hành chính,'],
  ['tra-vinh-qd2043-2024', 'dieu-2_khoan-1', 'Truyền Thông', 'Truyền thông'],
];

test.for(misprints)(
  '%s#%s keeps “%s” and gives “%s” as a mark beside it',
  ([slug, id, words, reading]) => {
    const marks = textOf(slug).querySelector(`[id="${id}"]`)?.querySelectorAll('.sic') ?? [];
    const mark =
      marks.find((m) => m.text === words) ??
      expect.fail(
        `#${id} does not mark “${words}”; marked: ${marks.map((m) => m.text).join(', ') || 'nothing'}`,
      );
    expect(mark.getAttribute('data-read-as')).toBe(reading);
  },
);

test('nothing else is marked as a misprint, and no mark stands outside a text', () => {
  expect(
    [...pages.keys()].reduce((n, slug) => n + textOf(slug).querySelectorAll('.sic').length, 0),
  ).toBe(misprints.length);
});
