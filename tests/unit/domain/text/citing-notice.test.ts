import { expect, test } from 'vitest';
import { citingNotice, presentedBy } from '../../../../src/domain/text/citing-notice.ts';
import { edition } from '../../../support/edition.ts';

/** The notice of a text, by the names of its lines. */
function noticeOf(slug: string): Readonly<Record<string, string>> {
  const text = edition.texts.find((t) => t.slug === slug) ?? expect.fail(`no ${slug}`);
  const province = edition.provinces.find((p) => p.slug === text.province) ?? expect.fail();
  return Object.fromEntries(
    citingNotice(text, province, presentedBy(text, edition)).map((r) => [r.name, r.words]),
  );
}

test('a text with number and date is to be sought by them', () => {
  expect(noticeOf('tra-vinh-qd2043-2024')).toEqual({
    'Cơ quan ban hành': 'Ủy ban nhân dân tỉnh Trà Vinh',
    Số: '2043/QĐ-UBND',
    'Ngày ban hành': '19/11/2024',
    Tỉnh: 'Trà Vinh (trước 01/7/2025); Bến Tre, Trà Vinh và Vĩnh Long sáp nhập thành Vĩnh Long theo Nghị quyết 202/2025/QH15 ngày 12/6/2025 của Quốc hội',
    'Hiệu lực hiện nay': 'chưa kiểm',
    'Bản chính thức':
      'cần tìm ở cơ quan ban hành, theo số và ngày: Quyết định số 2043/QĐ-UBND ngày 19/11/2024 của Ủy ban nhân dân tỉnh Trà Vinh phê duyệt Đề án Chuyển đổi số tỉnh Trà Vinh đến năm 2025, tầm nhìn đến năm 2030',
    'Bản nguồn thiếu': 'nơi nhận; thuyết minh Đề án mà văn bản ghi là đính kèm',
  });
});

test('where the source prints neither number nor date, the notice says so and gives none', () => {
  const notice = noticeOf('dong-thap-nq04');
  expect(notice['Số']).toMatch(/^Bản nguồn không in số\. /);
  expect(notice['Ngày ban hành']).toBe('bản nguồn không in ngày');
  expect(notice['Bản chính thức']).toMatch(
    /^cần tìm ở cơ quan ban hành, theo tên, vì bản nguồn không in số và ngày: Nghị quyết của Ban Chấp hành/,
  );
});

test('a speech is no resolution: the one it presents is to be sought', () => {
  const notice = noticeOf('gia-lai-trinh-bay-nq04');
  expect(notice['Ngày trình bày']).toMatch(/^bản nguồn không in ngày\. Không trước/);
  expect(notice['Bản chính thức']).toBe(
    'bài trình bày không phải nghị quyết; nghị quyết cần tìm ở cơ quan ban hành là Nghị quyết số 04-NQ/TU ngày 20/01/2022 của Ban Chấp hành Đảng bộ tỉnh Gia Lai khóa XVI',
  );
});

test('no line says more than the edition knows: none ends in a full stop, none is empty, no address is given', () => {
  for (const { slug } of edition.texts)
    for (const [name, words] of Object.entries(noticeOf(slug)))
      expect(`${name}: ${words}`).toMatch(/^[^:]+: (?!.*https?:)\S.*[^.]$/);
});
