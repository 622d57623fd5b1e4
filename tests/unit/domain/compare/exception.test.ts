import { expect, test } from 'vitest';
import { isGoal } from '../../../../src/domain/compare/compare.ts';
import { exceptionIn, exceptionShown } from '../../../../src/domain/compare/exception.ts';
import { exceptionsSaid } from '../../../../src/domain/compare/exceptions-said.ts';
import { edition } from '../../../support/edition.ts';
import { provincesNamed, statementWith, topicOf } from '../../../support/samples.ts';

test.for<[quote: string, exception: string | null]>([
  ['100% văn bản được trao đổi qua môi trường mạng (trừ văn bản mật).', 'trừ văn bản mật'],
  [
    'được ký số bởi chữ ký số chuyên dùng, trừ văn bản mật theo quy định của pháp luật.',
    'trừ văn bản mật theo quy định của pháp luật',
  ],
  [
    'thực hiện hoàn toàn trên môi trường mạng (ngoại trừ những dịch vụ yêu cầu sự hiện diện bắt buộc của người dân);',
    'ngoại trừ những dịch vụ yêu cầu sự hiện diện bắt buộc của người dân',
  ],
  [
    '100% báo cáo (không bao gồm nội dung mật) được thực hiện qua hệ thống',
    'không bao gồm nội dung mật',
  ],
  ['90% hộ gia đình, không kể hộ tạm vắng.', 'không kể hộ tạm vắng'],
  ['phòng trừ sâu bệnh được 80%', null],
  ['số liệu, chưa tính toán được', null],
  ['100% hồ sơ', null],
])('“%s” excepts %s', ([quote, exception]) => expect(exceptionIn(quote)).toBe(exception));

test('an exception in the middle of a list is not shown as that of every number of its sentence', () => {
  const open = '“trừ dịch vụ mật”; câu không nói rõ trừ tới phần nào';
  expect(exceptionShown('100% dịch vụ có A, có B (trừ dịch vụ mật); được cung cấp qua C.')).toBe(
    open,
  );
  expect(exceptionShown('100% dịch vụ có A, có B (trừ dịch vụ mật).')).toBe('trừ dịch vụ mật');
  expect(exceptionShown('100% dịch vụ có A')).toBeNull();
  const shown = edition.statements.filter((s) => exceptionShown(s.quote)?.includes('; câu'));
  expect(shown.map((s) => s.clause)).toEqual(Array(5).fill('dieu-1_ii_1-1_g2'));
});

test('an exception of a sentence that sets goals is in the quote of each of them', () => {
  const cut = edition.statements.filter((s) => {
    const words = edition.clause(s.text, s.clause)?.words ?? '';
    const from = words.indexOf(s.quote) + s.quote.length;
    const rest = /^[^.;]*/.exec(words.slice(from))?.[0] ?? '';
    return !/[.;]$/.test(s.quote) && exceptionIn(s.quote) === null && exceptionIn(rest) !== null;
  });
  expect(cut.map((s) => s.id)).toEqual([]);
  expect(
    edition.statements.filter((s) => exceptionIn(s.quote) !== null).length,
  ).toBeGreaterThanOrEqual(25);
});

/** Words with which a sentence can take something out of its number. */
const mayExcept =
  /.{0,12}(?:\btrừ|không (?:bao gồm|gồm|kể|tính|thuộc|áp dụng)|chưa (?:bao gồm|gồm|kể|tính)|ngoại lệ|trường hợp|miễn là|(?<![\p{L}])(?:ngoài|riêng)(?![\p{L}])).{0,12}/giu;
const readAside = ['tổ chức ngoài nhà nước', 'quyền riêng tư', 'bác sĩ riêng'];

test('whatever may be an exception in a sentence with a goal is known as one, or was read and is none', () => {
  const goals = edition.statements.filter(isGoal);
  const unread = goals.flatMap(({ id, quote }) => {
    const rest = quote.replace(exceptionIn(quote) ?? '\0', '');
    return [...rest.matchAll(mayExcept)]
      .map(([words]) => words)
      .filter((words) => !readAside.some((r) => words.includes(r)))
      .map((words) => `${id}: ${words}`);
  });
  expect(unread).toEqual([]);
  expect(new Set(goals.map((s) => exceptionIn(s.quote)).filter((e) => e !== null))).toEqual(
    new Set([
      'trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước',
      'ngoại trừ những dịch vụ yêu cầu sự hiện diện bắt buộc theo quy định của pháp luật',
      'trừ văn bản mật theo quy định của pháp luật',
      'trừ văn bản mật',
      'trừ văn bản thuộc phạm vi bí mật nhà nước',
      'trừ các dịch vụ đã được triển khai qua VNeID',
      'không bao gồm nội dung mật',
    ]),
  );
});

test('the exceptions of a topic are said once each, with the province, and with the value where it has others', () => {
  const [secret, all] = ['100% văn bản (trừ văn bản mật).', '100% văn bản.'];
  const topic = topicOf([
    statementWith({ quote: secret }),
    statementWith({ province: 'gia-lai', quote: secret }),
    statementWith({ province: 'gia-lai', year: 2030, quote: all }),
    statementWith({ province: 'tra-vinh', quote: all }),
  ]);
  expect(exceptionsSaid(topic, provincesNamed('kien-giang', 'gia-lai', 'tra-vinh'))).toEqual([
    'kien-giang, gia-lai (80% năm\u00a02025): “trừ văn bản mật”',
  ]);
});
