import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citeFull, citeShort } from '../../../../src/domain/cite/cite.ts';
import { citePlace } from '../../../../src/domain/cite/cite-place.ts';
import { formatDate } from '../../../../src/domain/words/dates.ts';
import type { Clause } from '../../../../src/model/clause.ts';
import { parseText } from '../../../../src/edition/parse-mdx.ts';
import { readFolder } from '../../../../src/edition/read-content.ts';
import { textSchema } from '../../../../src/schemas/text.ts';

const files = readFolder(
  join(import.meta.dirname, '../../../../content/texts'),
  '.mdx',
  textSchema,
);
const metas = new Map(files.map((t) => [t.slug, t.data]));
const metaOf = (slug: string) => metas.get(slug) ?? expect.fail(`no text "${slug}"`);
const clauses = files.flatMap((t) => parseText(t.slug, t.body, t.file, t.bodyLine));
const lineage = (clause: Clause, all: readonly Clause[]): Clause[] =>
  all
    .filter((c) => c.text === clause.text && c.id === clause.parent)
    .flatMap((parent) => [parent, ...lineage(parent, all)]);
const placeOf = (clause: Clause, all: readonly Clause[] = clauses) =>
  citePlace(clause, lineage(clause, all));

/** [text#id, opening words, place], each checked by eye in `content/sources/`. */
const places: [address: string, words: string, place: string][] = [
  ['kien-giang-nq22#i', 'Tinh Hình Và', 'phần I'],
  ['kien-giang-nq22#i_g3', 'Nguyên nhân chủ yếu', 'gạch đầu dòng thứ 3, phần I'],
  ['kien-giang-nq22#ii_2-2-1', 'Mục tiêu đến năm 2025', 'mục 2.2.1, phần II'],
  ['kien-giang-nq22#ii_2-2-1-2_d1', 'Tỷ lệ doanh nghiệp', 'đoạn thứ 1, mục 2.2.1.2, phần II'],
  [
    'kien-giang-nq22#ii_2-2-1-3_g2',
    'Tỷ lệ hộ gia đình',
    'gạch đầu dòng thứ 2, mục 2.2.1.3, phần II',
  ],
  [
    'kien-giang-nq22#iii_3_g2',
    'Tiếp tục mở rộng vùng phủ sóng 4G',
    'gạch đầu dòng thứ 2, mục 3, phần III',
  ],
  ['kien-giang-nq22#iii_7_d1', 'Tập trung nguồn lực', 'đoạn thứ 1, mục 7, phần III'],
  [
    'kien-giang-nq22#iii_7_g8',
    'Về lĩnh vực văn hóa, du lịch',
    'gạch đầu dòng thứ 8, mục 7, phần III',
  ],
  ['kien-giang-nq22#noi-nhan', 'Nơi nhận:', 'nơi nhận'],
  ['kien-giang-nq22#noi-nhan_g5', 'Các ban của Tỉnh ủy', 'gạch đầu dòng thứ 5, nơi nhận'],
  ['dong-thap-nq04#tieu-de', 'NGHỊ QUYẾT', 'tiêu đề'],
  ['dong-thap-nq04#i_d2', 'Tuy nhiên', 'đoạn thứ 2, phần I'],
  ['dong-thap-nq04#ii_2-1_g2', 'Phấn đấu đến năm 2025', 'gạch đầu dòng thứ 2, mục 2.1, phần II'],
  [
    'dong-thap-nq04#ii_2-2-3_g8',
    '100% các cơ sở khám bệnh',
    'gạch đầu dòng thứ 8, mục 2.2.3, phần II',
  ],
  ['dong-thap-nq04#iii_2-1_d4', 'Thiết lập Trung tâm giám sát', 'đoạn thứ 4, mục 2.1, phần III'],
  ['dong-thap-nq04#iii_3-1_d2', 'Hướng dẫn người dân', 'đoạn thứ 2, mục 3.1, phần III'],
  ['dong-thap-nq04#iii_4_g2', 'Lĩnh vực Y tế:', 'gạch đầu dòng thứ 2, mục 4, phần III'],
  ['dong-thap-nq04#iv_2', 'Đảng đoàn', 'mục 2, phần IV'],
  ['dong-thap-nq04#noi-nhan_g10', 'Lưu Văn phòng', 'gạch đầu dòng thứ 10, nơi nhận'],
  ['gia-lai-trinh-bay-nq04#d3', 'Chuyển đổi số là bước phát triển', 'đoạn thứ 3'],
  ['gia-lai-trinh-bay-nq04#muc-luc-1', '1.Sự cần thiết', 'dòng thứ 1, mục lục'],
  ['gia-lai-trinh-bay-nq04#muc-luc-6', 'Tổ chức thực hiện', 'dòng thứ 6, mục lục'],
  ['gia-lai-trinh-bay-nq04#muc-1_t5', 'Quyết định số 411/QĐ-TTg', 'chấm đầu dòng thứ 5, mục 1'],
  [
    'gia-lai-trinh-bay-nq04#muc-2_g1_d2',
    'Công tác lãnh đạo',
    'đoạn thứ 2 sau gạch đầu dòng thứ 1, mục 2',
  ],
  ['gia-lai-trinh-bay-nq04#muc-4-2_g3', 'Từ năm 2025, chỉ số', 'gạch đầu dòng thứ 3, mục 4.2'],
  [
    'gia-lai-trinh-bay-nq04#muc-4-2-1_g1_c3',
    '100% người dân và doanh nghiệp',
    'dấu cộng đầu dòng thứ 3, gạch đầu dòng thứ 1, mục 4.2.1',
  ],
  [
    'gia-lai-trinh-bay-nq04#muc-4-2-1_g3_c12',
    'Duy trì mạng',
    'dấu cộng đầu dòng thứ 12, gạch đầu dòng thứ 3, mục 4.2.1',
  ],
  ['gia-lai-trinh-bay-nq04#muc-5-2_t2', 'Quan tâm bố trí', 'chấm đầu dòng thứ 2, mục 5.2'],
  ['kien-giang-qd2174-2022#co-quan', 'ỦY BAN NHÂN DÂN', 'tên cơ quan ban hành'],
  ['kien-giang-qd2174-2022#quoc-hieu', 'CỘNG HÒA', 'Quốc hiệu và Tiêu ngữ'],
  ['kien-giang-qd2174-2022#so-hieu', 'Số: 2174/QĐ-UBND', 'số và ký hiệu'],
  ['kien-giang-qd2174-2022#ngay-ky', 'Kiên Giang, ngày 26', 'địa danh và thời gian ban hành'],
  ['kien-giang-qd2174-2022#tham-quyen', 'CHỦ TỊCH ỦY BAN', 'thẩm quyền ban hành'],
  ['kien-giang-qd2174-2022#can-cu-9', 'Căn cứ Nghị quyết số 22-NQ/TU', 'căn cứ thứ 9'],
  ['kien-giang-qd2174-2022#de-nghi', 'Theo đề nghị', 'đoạn “Theo đề nghị”'],
  ['kien-giang-qd2174-2022#quyet-dinh', 'QUYẾT ĐỊNH:', 'dòng “QUYẾT ĐỊNH”'],
  ['kien-giang-qd2174-2022#dieu-1_i_d1', 'Ứng dụng mạnh mẽ', 'đoạn thứ 1, phần I, Điều 1'],
  [
    'kien-giang-qd2174-2022#dieu-1_ii_1-1_g2',
    '100% dịch vụ công trực tuyến',
    'gạch đầu dòng thứ 2, mục 1.1, phần II, Điều 1',
  ],
  [
    'kien-giang-qd2174-2022#dieu-2_khoan-3_g2',
    'Chủ trì, phối hợp',
    'gạch đầu dòng thứ 2, khoản 3 Điều 2',
  ],
  ['kien-giang-qd2174-2022#dieu-3', 'Chánh Văn phòng', 'Điều 3'],
  [
    'tra-vinh-qd2043-2024#dieu-1_khoan-1_diem-d',
    'Dữ liệu số là tài nguyên',
    'điểm d khoản 1 Điều 1',
  ],
  ['tra-vinh-qd2043-2024#dieu-1_khoan-1_diem-dd', 'Bảo đảm an toàn', 'điểm đ khoản 1 Điều 1'],
  [
    'tra-vinh-qd2043-2024#dieu-1_khoan-2_diem-b_g7',
    'Về xã hội số:',
    'gạch đầu dòng thứ 7, điểm b khoản 2 Điều 1',
  ],
  [
    'tra-vinh-qd2043-2024#dieu-1_khoan-2_diem-b_g7_c4',
    'Trên 70% dân số',
    'dấu cộng đầu dòng thứ 4, gạch đầu dòng thứ 7, điểm b khoản 2 Điều 1',
  ],
  [
    'tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d1',
    'Chuyển đổi nhận thức:',
    'đề mục “Chuyển đổi nhận thức”, điểm a khoản 3 Điều 1',
  ],
  [
    'tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d1_g2',
    'Lồng ghép',
    'gạch đầu dòng thứ 2, đề mục “Chuyển đổi nhận thức”, điểm a khoản 3 Điều 1',
  ],
  [
    'tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d10_g7_c2',
    'Thời hạn',
    'dấu cộng đầu dòng thứ 2, gạch đầu dòng thứ 7, đề mục “Phát triển kinh tế số, xã hội số”, điểm a khoản 3 Điều 1',
  ],
  [
    'tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d11_d1',
    'rà soát',
    'đoạn thứ 1, đề mục “Chuyển đổi số các lĩnh vực ưu tiên”, điểm a khoản 3 Điều 1',
  ],
  ['tra-vinh-qd2043-2024#dieu-1_d1', '(Đính kèm', 'đoạn không đánh số thứ 1, Điều 1'],
  ['tra-vinh-qd2043-2024#dieu-2_khoan-7', 'Đề nghị các doanh nghiệp', 'khoản 7 Điều 2'],
  ['tra-vinh-qd2043-2024#ky-ten', 'TM. ỦY BAN NHÂN DÂN', 'phần ký'],
];

test.for(places)('%s, “%s…”, is %s', ([address, words, place]) => {
  const clause =
    clauses.find((c) => `${c.text}#${c.id}` === address) ?? expect.fail(`no clause "${address}"`);
  expect(clause.words.slice(0, words.length)).toBe(words);
  expect(placeOf(clause)).toBe(place);
});

test('the table holds every text and every kind of clause that occurs', () => {
  const cited = clauses.filter((c) => places.some(([address]) => address === `${c.text}#${c.id}`));
  for (const field of ['text', 'kind'] as const)
    expect(new Set(cited.map((c) => c[field]))).toEqual(new Set(clauses.map((c) => c[field])));
});

test('an inserted bullet is counted where it stands, though the later ids keep their numbers', () => {
  const all = parseText('x', '- a\n- <Ma so="g1a" />b\n- c\n', 'x.mdx');
  expect(all.map((c) => [c.id, placeOf(c, all)])).toEqual([
    ['g1', 'gạch đầu dòng thứ 1'],
    ['g1a', 'gạch đầu dòng thứ 2'],
    ['g2', 'gạch đầu dòng thứ 3'],
  ]);
});

test('no two clauses of a text have the same short citation, and none is empty or broken', () => {
  expect(clauses.length).toBeGreaterThanOrEqual(799);
  expect(
    clauses
      .map((c) => placeOf(c))
      .filter((p) => p === '' || /undefined|null| {2}|^,|, ,|[,.:;]$/.test(p)),
  ).toEqual([]);
  const citations = clauses.map((c) => `${c.text}: ${citeShort(placeOf(c), metaOf(c.text))}`);
  const seen = new Set<string>();
  expect(citations.filter((c) => seen.size === seen.add(c).size)).toEqual([]);
});

/** [text, place, later mention, first mention] */
const mentions: [slug: string, place: string, short: string, full: string][] = [
  [
    'tra-vinh-qd2043-2024',
    'điểm b khoản 2 Điều 1',
    'điểm b khoản 2 Điều 1 Quyết định số 2043/QĐ-UBND',
    'điểm b khoản 2 Điều 1 Quyết định số 2043/QĐ-UBND ngày 19/11/2024 của Ủy ban nhân dân tỉnh Trà Vinh phê duyệt Đề án Chuyển đổi số tỉnh Trà Vinh đến năm 2025, tầm nhìn đến năm 2030',
  ],
  [
    'kien-giang-qd2174-2022',
    'căn cứ thứ 9',
    'căn cứ thứ 9 Quyết định số 2174/QĐ-UBND',
    'căn cứ thứ 9 Quyết định số 2174/QĐ-UBND ngày 26/8/2022 của Chủ tịch Ủy ban nhân dân tỉnh Kiên Giang phê duyệt Chiến lược chuyển đổi số tỉnh Kiên Giang giai đoạn 2022 - 2025 và định hướng đến năm 2030',
  ],
  [
    'kien-giang-nq22',
    'mục 6, phần III',
    'mục 6, phần III Nghị quyết số 22-NQ/TU',
    'mục 6, phần III Nghị quyết số 22-NQ/TU ngày 08/6/2022 của Ban Thường vụ Tỉnh ủy Kiên Giang về Chuyển đổi số tỉnh Kiên Giang đến năm 2025 và định hướng đến năm 2030',
  ],
  [
    'dong-thap-nq04',
    '',
    'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh Đồng Tháp khoá XI về chuyển đổi số',
    'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh Đồng Tháp khoá XI về chuyển đổi số tỉnh Đồng Tháp',
  ],
  [
    'gia-lai-trinh-bay-nq04',
    'mục 4.2.1',
    'mục 4.2.1 bài trình bày Nghị quyết số 04-NQ/TU của tỉnh Gia Lai',
    'mục 4.2.1 bài trình bày Nghị quyết số 04-NQ/TU về chuyển đổi số tỉnh Gia Lai đến năm 2025, định hướng đến năm 2030',
  ],
];
test.for(mentions)(
  '%s at “%s” is cited in full first, shortly later',
  ([slug, place, short, full]) => {
    expect([citeShort(place, metaOf(slug)), citeFull(place, metaOf(slug))]).toEqual([short, full]);
  },
);

test('dates have a leading zero only for days below 10 and months 1 and 2', () => {
  expect(
    ['2022-06-08', '2022-08-26', '2024-11-19', '2024-02-02', '2022-01-31', '2025-03-01'].map(
      formatDate,
    ),
  ).toEqual(['08/6/2022', '26/8/2022', '19/11/2024', '02/02/2024', '31/01/2022', '01/3/2025']);
  expect(() => formatDate('19/11/2024')).toThrow('is not a date. Write YYYY-MM-DD');
});
