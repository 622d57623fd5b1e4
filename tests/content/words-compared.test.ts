import { describe, expect, test } from 'vitest';
import { alignable } from '../../src/domain/text/alignable.ts';
import { mostUnlike } from '../../src/domain/compare/words-figure.ts';
import { partOf } from '../../src/domain/text/part-of.ts';
import { isTaskLine } from '../../src/domain/text/task-lines.ts';
import { edition } from '../support/edition.ts';
import { buildSays, fileIn, withoutLines, type SpoiltContent } from '../support/spoil.ts';

const said = (change: (content: SpoiltContent) => void): string => withoutLines(buildSays(change));
const health = (content: SpoiltContent) => fileIn(content, 'subjects', 'y-te');
const [a, b] = ['kien-giang-nq22', 'kien-giang-qd2174-2022'] as const;
const pairs = (content: SpoiltContent) => fileIn(content, 'alignments', `${a}--${b}`).data.pairs;
const traVinh = (content: SpoiltContent) =>
  fileIn(content, 'tasks', 'tra-vinh-qd2043-2024').data.tasks;
/** @throws when there is none, so that no test spoils nothing */
const first = <T>(list: readonly T[], holds: (one: T) => boolean = () => true): T =>
  list.find(holds) ?? expect.fail('there is nothing to spoil');

describe('subjects', () => {
  test('have each clause of goals, tasks and organisation, or the reason why none has it', () => {
    const without = (content: SpoiltContent) => content.withoutSubject.clauses;
    const [one] = edition.subjectsOf('tra-vinh-qd2043-2024', 'dieu-1_khoan-2_diem-b_g7_c9');
    expect(one?.subject.id).toBe('y-te');
    expect(
      said((content) => {
        for (const { data } of content.subjects)
          for (const [text, list] of Object.entries(data.passages))
            data.passages[text] = list.filter((p) => p.clause !== 'dieu-1_khoan-2_diem-b_g7_c9');
      }),
    ).toContain('đoạn "tra-vinh-qd2043-2024#dieu-1_khoan-2_diem-b_g7_c9" chưa thuộc chủ đề nào.');
    expect(
      said((content) =>
        without(content).push({ text: a, clause: 'iii_7_g2', reason: 'không thuộc đâu cả' }),
      ),
    ).toContain(`đoạn "${a}#iii_7_g2" đã có chủ đề.`);
    expect(said((content) => without(content).push(first(without(content))))).toContain(
      'được ghi hai lần.',
    );
  });

  test.for<[what: string, spoil: (content: SpoiltContent) => void, says: string]>([
    [
      'an unknown text',
      (c) => (health(c).data.passages['an-giang-nq1'] = [{ clause: 'i', weight: 'about' }]),
      'không có văn bản "an-giang-nq1".',
    ],
    [
      'an unknown clause',
      (c) => health(c).data.passages[a]?.push({ clause: 'iii_9_g9', weight: 'about' }),
      `không có đoạn "${a}#iii_9_g9".`,
    ],
    [
      'a clause twice',
      (c) => health(c).data.passages[a]?.push(first(health(c).data.passages[a] ?? [])),
      'được ghi hai lần.',
    ],
    [
      'words that its clause does not have',
      (c) => (first(health(c).data.passages[a] ?? []).words = ['khám bệnh từ xa cho mọi người']),
      'không có chữ “khám bệnh từ xa cho mọi người”.',
    ],
    [
      'a text that is silent and speaks',
      (c) => health(c).data.silences.push({ text: b, state: 'silent', note: '' }),
      `văn bản "${b}" được ghi là không nói tới, nhưng có đoạn nói về chủ đề này.`,
    ],
    [
      'a text that neither speaks nor is silent',
      (c) => (health(c).data.passages = {}),
      'mà không được ghi trong "silences".',
    ],
    [
      'a text that is silent but names it',
      (c) => {
        const { data } = first(c.subjects, (s) =>
          s.data.silences.some((one) => one.state === 'name-only'),
        );
        first(data.silences, (s) => s.state === 'name-only').state = 'silent';
      },
      'được ghi là "silent", nhưng có đoạn nhắc qua chủ đề này.',
    ],
    [
      'a text that names it nowhere',
      (c) => {
        const { data } = first(c.subjects, (s) =>
          s.data.silences.some((one) => one.state === 'silent'),
        );
        first(data.silences, (s) => s.state === 'silent').state = 'name-only';
      },
      'được ghi là "name-only", nhưng không có đoạn nào nhắc qua chủ đề này.',
    ],
    [
      'a text that refers elsewhere in no words',
      (c) => {
        const { data } = first(c.subjects, (s) =>
          s.data.silences.some((one) => one.state === 'elsewhere'),
        );
        delete first(data.silences, (s) => s.state === 'elsewhere').words;
      },
      'dẫn sang văn bản khác, nhưng chưa ghi câu dẫn.',
    ],
    [
      'a place that another has',
      (c) => (health(c).data.order = fileIn(c, 'subjects', 'giao-duc').data.order),
      'trong một nhóm.',
    ],
  ])('are refused with %s', ([, spoil, says]) => expect(said(spoil)).toContain(says));

  test('of a line below a task are those of the task', () => {
    const lines = edition.texts.flatMap((t) => t.clauses.filter(isTaskLine));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(edition.subjectsOf(line.text, line.id)).toEqual(
        edition.subjectsOf(line.text, line.parent ?? ''),
      );
  });

  test('are at least those that readers ask for', () => {
    const asked =
      'y-te, giao-duc, nong-nghiep, du-lich-van-hoa, giao-thong-logistics, tai-nguyen-moi-truong, doanh-nghiep, thuong-mai-dien-tu, thanh-toan-tai-chinh, nhan-luc, ky-nang-so, an-toan-thong-tin, du-lieu, do-thi-thong-minh, ha-tang-vien-thong, nguoi-dung-dau, kinh-phi, tuyen-truyen, giam-sat-bao-cao'.split(
        ', ',
      );
    expect(edition.subjects.map((s) => s.id)).toEqual(expect.arrayContaining(asked));
  });

  test('do not take a homonym for the thing', () => {
    const words = (id: string): string[] =>
      first(edition.subjects, (s) => s.id === id).passages.map(
        (p) => p.words?.join(' … ') ?? edition.clause(p.text, p.clause)?.words ?? '',
      );
    for (const said of words('tai-nguyen-moi-truong'))
      expect(
        said.replace(/môi trường (mạng|số|điện tử|internet|pháp lý|đầu tư|làm việc)/giu, ''),
      ).toMatch(
        /môi trường|tài nguyên|đất|nước|khí hậu|thiên tai|rừng|khoáng sản|thủy văn|rác|chất thải|phát thải/iu,
      );
    for (const said of words('tuyen-truyen'))
      expect(said.replace(/(Sở|Bộ) Thông tin và Truyền thông/giu, '')).toMatch(
        /tuyên truyền|nhận thức|truyền thông|báo chí|phổ biến|quán triệt|lan tỏa|hội thảo|hội nghị|tọa đàm|tôn vinh|ngày chuyển đổi số|văn hóa|thói quen|đồng thuận|vai trò|tư duy|hướng dẫn|mô hình|thông tin|hiểu/iu,
      );
  });
});

describe('an alignment', () => {
  test.for<[what: string, spoil: (content: SpoiltContent) => void, says: string]>([
    [
      'a clause left out',
      (c) =>
        pairs(c).splice(
          pairs(c).findIndex((p) => p.relation === 'only-a'),
          1,
        ),
      'chưa đứng trong cặp nào.',
    ],
    [
      'a clause that is alone and has a counterpart',
      (c) => {
        const paired = first(pairs(c), (p) => p.relation === 'same');
        pairs(c).push({ a: paired.a, b: [], relation: 'only-a', note: '' });
      },
      'vừa có đoạn tương ứng, vừa được ghi là chỉ một bên có.',
    ],
    [
      'two pairs of one address',
      (c) => {
        const pair = first(pairs(c), (p) => p.relation === 'reworded');
        pairs(c).push({ ...pair });
      },
      'hai cặp bắt đầu bằng cùng những đoạn',
    ],
    [
      'a relation of two that has one side',
      (c) => (first(pairs(c), (p) => p.relation === 'only-b').relation = 'same'),
      'quan hệ "same" không hợp với số đoạn ở hai bên.',
    ],
    [
      'a judgement without its rule',
      (c) => delete first(pairs(c), (p) => p.relation === 'sharpened').rule,
      'trường "rule" chỉ đi với "sharpened" và "weakened"',
    ],
    [
      'a rule where nothing is judged',
      (c) => (first(pairs(c), (p) => p.relation === 'same').rule = 'số'),
      'trường "rule" chỉ đi với "sharpened" và "weakened"',
    ],
    [
      'a mark that is not there',
      (c) => (first(pairs(c), (p) => p.b.length > 0).marks = { b: 'chữ không có ở đâu' }),
      'không đoạn nào bên b có chữ “chữ không có ở đâu”.',
    ],
    [
      'a note that quotes what nobody wrote',
      (c) => (first(pairs(c)).note = 'Quyết định ghi “một trăm lẻ một”.'),
      'câu ghi chú dẫn “một trăm lẻ một”, chữ mà hai bên không có.',
    ],
    [
      'the later text first',
      (c) => {
        const file = fileIn(c, 'alignments', `${a}--${b}`);
        [file.data.a, file.data.b, file.slug] = [b, a, `${b}--${a}`];
      },
      'hai văn bản phải của một tỉnh, văn bản trước là "a".',
    ],
    [
      'a name that is not its texts’',
      (c) => (fileIn(c, 'alignments', `${a}--${b}`).slug = 'kien-giang'),
      'mà mang tên "kien-giang".',
    ],
  ])('is refused with %s', ([, spoil, says]) => expect(said(spoil)).toContain(says));

  test('has every relation, and every clause of both texts', () => {
    for (const alignment of edition.alignments) {
      expect(new Set(alignment.pairs.map((p) => p.relation)).size).toBe(6);
      for (const side of ['a', 'b'] as const) {
        const text = first(edition.texts, (t) => t.slug === alignment[side]);
        const placed = new Set(alignment.pairs.flatMap((p) => p[side]));
        expect(alignable(text, edition.lineage).filter((c) => !placed.has(c.id))).toEqual([]);
      }
    }
  });

  test('says of a pair that it is kept word for word only where it is', () => {
    for (const { a, b, pairs } of edition.alignments)
      for (const p of pairs.filter((p) => p.note === 'Giữ nguyên từng chữ.')) {
        const words = (text: string, ids: readonly string[]) =>
          ids.map((id) => edition.clause(text, id)?.words.replace(/[.;]$/, ''));
        expect(words(a, p.a)).toEqual(words(b, p.b));
      }
  });

  test('is exact on numbers: what NQ 22 counts in its tasks does not survive in QĐ 2174', () => {
    const { pairs } = first(edition.alignments);
    for (const id of ['iii_7_g1', 'iii_7_g2']) {
      const own = pairs.filter((p) => p.a.includes(id));
      expect(own.map((p) => p.relation)).not.toContain('same');
      expect(own.map((p) => p.relation)).toContain('weakened');
    }
    // "đến năm 2025 phổ cập dịch vụ mạng di động 4G/5G": the date is gone.
    expect(pairs.filter((p) => p.a.includes('iii_3_g2')).map((p) => p.relation)).toContain(
      'weakened',
    );
  });
});

describe('tasks', () => {
  test.for<[what: string, spoil: (content: SpoiltContent) => void, says: string]>([
    [
      'a line without its task',
      (c) => traVinh(c).splice(0, 1),
      'có dòng “Cơ quan thực hiện” mà không có trong tệp này.',
    ],
    [
      'a deadline that leaves its line out',
      (c) =>
        (first(traVinh(c), (t) => t.deadlines.some((d) => d.clause !== undefined)).deadlines = []),
      'có dòng thời hạn mà "deadlines" không dẫn dòng ấy.',
    ],
    [
      'an agency that is not printed',
      (c) => (first(first(traVinh(c)).agencies).printed = 'Sở Khoa học và Công nghệ'),
      'không có chữ “Sở Khoa học và Công nghệ”.',
    ],
    [
      'a year that is not printed',
      (c) => {
        const { deadlines } = first(traVinh(c), (t) => t.deadlines.some((d) => d.to !== null));
        first(deadlines, (d) => d.to !== null).to = '2035-12-31';
      },
      'được ghi tới ngày 2035-12-31, năm mà chữ của văn bản không nêu.',
    ],
    [
      'a deadline that ends before it begins',
      (c) => {
        const { deadlines } = first(traVinh(c), (t) => t.deadlines.some((d) => d.to !== null));
        const deadline = first(deadlines, (d) => d.to !== null);
        Object.assign(deadline, { from: deadline.to, to: '2001-01-01' });
      },
      'bắt đầu sau khi kết thúc.',
    ],
    [
      'a deadline that is none',
      (c) => {
        const { deadlines } = first(traVinh(c), (t) => t.deadlines.some((d) => d.to !== null));
        const deadline = first(deadlines, (d) => d.to !== null);
        Object.assign(deadline, { from: null, to: null });
        delete deadline.recurs;
      },
      'không có ngày, không lặp lại, cũng không do văn bản khác định.',
    ],
  ])('are refused with %s', ([, spoil, says]) => expect(said(spoil)).toContain(says));
});

test('every clause of a text stands in one of its parts, or frames them', () => {
  for (const { slug, clauses } of edition.texts) {
    const found = clauses.map((c) => partOf(c, edition.lineage(c)));
    for (const part of ['view', 'goals-2025', 'tasks', 'organisation'] as const)
      expect(found, slug).toContain(part);
    // In the order of the texts: no part comes back after another, but for organisation and tasks that a decision may mix.
    const order = found.filter((p) => p !== null).filter((p, i, all) => p !== all[i - 1]);
    expect(order.length, `${slug}: ${order.join(' ')}`).toBeLessThanOrEqual(7);
  }
});

test('the comparison of words on the front page counts the passages of both texts alike, also those that only touch its subject', () => {
  const figure = mostUnlike(edition) ?? expect.fail('there is no such comparison');
  const passagesOf = (text: string) => figure.subject.passages.filter((p) => p.text === text);
  expect(figure.said).toHaveLength(passagesOf(figure.before.slug).length);
  expect(figure.given.length + figure.elsewhere).toBe(passagesOf(figure.after.slug).length);
});
