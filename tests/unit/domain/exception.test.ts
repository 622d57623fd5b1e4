import { expect, test } from 'vitest';
import { exceptionIn } from '../../../src/domain/exception.ts';
import { edition } from '../../support/edition.ts';

test.for<[quote: string, exception: string | null]>([
  ['100% văn bản được trao đổi qua môi trường mạng (trừ văn bản mật).', 'trừ văn bản mật'],
  ['được ký số bởi chữ ký số chuyên dùng, trừ văn bản mật theo quy định của pháp luật.', 'trừ văn bản mật theo quy định của pháp luật'],
  ['thực hiện hoàn toàn trên môi trường mạng (ngoại trừ những dịch vụ yêu cầu sự hiện diện bắt buộc của người dân);', 'ngoại trừ những dịch vụ yêu cầu sự hiện diện bắt buộc của người dân'],
  ['phòng trừ sâu bệnh được 80%', null],
  ['100% hồ sơ', null],
])('“%s” excepts %s', ([quote, exception]) => expect(exceptionIn(quote)).toBe(exception));

test('an exception of a sentence that sets goals is in the quote of each of them', () => {
  const cut = edition.statements.filter((s) => {
    const words = edition.clause(s.text, s.clause)?.words ?? '';
    const from = words.indexOf(s.quote) + s.quote.length;
    const rest = /^[^.;]*/.exec(words.slice(from))?.[0] ?? '';
    return !/[.;]$/.test(s.quote) && exceptionIn(s.quote) === null && exceptionIn(rest) !== null;
  });
  expect(cut.map((s) => s.id)).toEqual([]);
  expect(edition.statements.filter((s) => exceptionIn(s.quote) !== null).length).toBeGreaterThanOrEqual(25);
});
