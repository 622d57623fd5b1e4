import { describe, expect, test } from 'vitest';
import { afterRunIn } from '../../../../src/domain/text/task-lines.ts';
import { tasksOf } from '../../../../src/domain/text/tasks.ts';
import { parseText } from '../../../../src/edition/parse-mdx.ts';
import { edition } from '../../../support/edition.ts';

const clausesOf = (slug: string) =>
  edition.texts.find((t) => t.slug === slug)?.clauses ?? expect.fail(slug);
const tasks = tasksOf(clausesOf('tra-vinh-qd2043-2024'));

describe('Trà Vinh says who must do what by when', () => {
  test('in 41 tasks, each with its agency and its deadline', () => {
    expect(tasks).toHaveLength(41);
    for (const t of tasks) {
      expect(afterRunIn(t.agency), t.task.id).toMatch(/^\p{L}.*\p{L}$|\d$/u);
      expect(t.deadline === undefined ? '' : afterRunIn(t.deadline), t.task.id).not.toBe('');
      expect(t.heading?.kind, t.task.id).toBe('de-muc');
    }
  });
  test('and leaves out no agency and no deadline that it prints', () => {
    const printed = clausesOf('tra-vinh-qd2043-2024').filter((c) =>
      /^(Cơ quan thực hiện|Thời (hạn|gian) hoàn thành):/.test(c.words),
    );
    expect(printed).toHaveLength(82);
    expect(new Set(tasks.flatMap((t) => [t.agency, t.deadline]))).toEqual(new Set(printed));
  });
  test('under ten headings', () => {
    const count = Object.groupBy(tasks, (t) => t.heading?.words ?? '');
    expect(Object.entries(count).map(([heading, list]) => `${heading} ${list?.length}`)).toEqual([
      'Chuyển đổi nhận thức: 4',
      'Xây dựng cơ chế, chính sách: 3',
      'Phát triển hạ tầng số: 7',
      'Phát triển nhân lực số: 1',
      'Phát triển dữ liệu số: 5',
      'Phát triển nền tảng số: 3',
      'Đảm bảo an toàn thông tin mạng: 4',
      'Phát triển chính quyền số: 3',
      'Ứng dụng phục vụ người dân, doanh nghiệp: 4',
      'Phát triển kinh tế số, xã hội số: 7',
    ]);
  });
  const dieu = 'dieu-1_khoan-3_diem-a';
  test.for<[task: string, agency: string, deadline: string]>([
    ['d1_g3', 'các sở, ban, ngành tỉnh, UBND các cấp', 'tháng 10 hàng năm'],
    ['d2_g3', 'Sở Nội vụ', 'tháng 12/2024'],
    ['d3_g2', 'các doanh nghiệp viễn thông', 'thường xuyên'],
    ['d5_g1', 'Sở Thông tin và Truyền thông', 'trước tháng 6/2025'],
    [
      'd8_g3',
      'Sở Thông tin và Truyền thông',
      'từ năm 2025-2027 áp dụng trong cơ quan nhà nước các cấp; từ năm 2028-2030 áp dụng tại cơ quan Đảng, Đoàn thể',
    ],
    ['d10_g3', 'Ban Quản lý Khu kinh tế', 'thường xuyên'],
    ['d10_g4', 'Cục Thuế tỉnh, các sở, ban, ngành tỉnh, UBND các cấp', 'thường xuyên'],
  ])('%s: %s, %s', ([id, agency, deadline]) => {
    const task = tasks.find((t) => t.task.id === `${dieu}_${id}`) ?? expect.fail(id);
    expect([
      afterRunIn(task.agency),
      task.deadline === undefined ? null : afterRunIn(task.deadline),
    ]).toEqual([agency, deadline]);
  });
});

test('the other four texts name no agency and no deadline task by task', () => {
  expect(
    edition.texts.filter((t) => t.province !== 'tra-vinh').map((t) => tasksOf(t.clauses).length),
  ).toEqual([0, 0, 0, 0]);
});

test('a task without a deadline has none, and one without an agency is no task', () => {
  const [only, ...rest] = tasksOf(
    parseText(
      'x',
      '- việc một\n\n  + Cơ quan thực hiện: Sở A.\n\n- việc hai\n\n  + Thời hạn hoàn thành: 2025.\n',
      '',
    ),
  );
  expect([only?.task.words, only && afterRunIn(only.agency), only?.deadline, rest]).toEqual([
    'việc một',
    'Sở A',
    undefined,
    [],
  ]);
});
