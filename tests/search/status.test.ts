import { expect, test } from 'vitest';
import { counted } from '../../src/client/search/filters.ts';
import { statusWords } from '../../src/client/search/status.ts';
import { search } from '../../src/search/search.ts';
import { asciiFold } from '../../src/domain/words/fold.ts';
import { judgedQueries } from './judged.ts';
import { input, lexicon, records, sources } from '../unit/search/edition.ts';

const said = async (query: string) =>
  statusWords({ ...(await search(sources, query)), sources }, query);

test.for<[query: string, said: string]>([
  ['mức', '24 đoạn có “mức”, 12 đoạn sát nhất đứng trước. 37 đoạn khác chỉ khớp khi bỏ dấu.'],
  ['cáp', '9 đoạn có “cáp”, sát nhất đứng trước. 185 đoạn khác chỉ khớp khi bỏ dấu.'],
  [
    'sở nội vụ',
    '3 đoạn có “sở nội vụ”, sát nhất đứng trước. 4 đoạn khác có đủ các chữ ấy nhưng không liền nhau.',
  ],
  ['đơn thuốc', '2 đoạn có “đơn thuốc”, sát nhất đứng trước.'],
  [
    'dien thoai thong minh',
    '10 đoạn có “dien thoai thong minh” (gõ không dấu nên dấu nào cũng tính), 6 đoạn sát nhất đứng trước. 2 đoạn khác có đủ các chữ ấy nhưng không liền nhau.',
  ],
  ['đảo', 'Không đoạn nào có “đảo” với đúng dấu ấy; 90 đoạn chỉ khớp khi bỏ dấu.'],
  // Lists are typed without their commas; where one lies between, it is said.
  ['vùng sâu vùng xa', '3 đoạn có “vùng sâu vùng xa” (không kể dấu câu), sát nhất đứng trước.'],
  [
    'sơ kết',
    '5 đoạn có “sơ kết” (không kể dấu câu), sát nhất đứng trước. 6 đoạn khác có đủ các chữ ấy nhưng không liền nhau. 5 đoạn khác chỉ khớp khi bỏ dấu.',
  ],
  [
    'vung sau vung xa',
    '3 đoạn có “vung sau vung xa” (gõ không dấu nên dấu nào cũng tính; không kể dấu câu), sát nhất đứng trước.',
  ],
  [
    'trà vinh chữ ký số',
    'Trong phần đang tìm (Trà Vinh), 2 đoạn có “chữ ký số”, sát nhất đứng trước. Trong mọi văn bản tìm được 9 đoạn.',
  ],
  // Of one province words that stand apart are counted, of all texts those side by side: neither number is given for the other.
  [
    'đồng tháp văn hóa con người',
    'Trong phần đang tìm (Đồng Tháp), không đoạn nào viết liền “văn hóa con người”; 1 đoạn có đủ các chữ ấy. Trong mọi văn bản có 1 đoạn viết liền những chữ ấy.',
  ],
  // A line break is no punctuation.
  ['hệ thống camera\ngiám sát', '1 đoạn có “hệ thống camera\ngiám sát”.'],
  // What sounds alike used up all that may be read.
  [
    'đường truyền số liệu',
    'Không đoạn nào có đủ “đường truyền số liệu”. Dưới đây là những đoạn gần đúng.',
  ],
  // Of a name that stands nowhere no clauses are listed, so none is promised: “cơ sở xây dựng” is another name.
  ['sở xây dựng', 'Không văn bản nào nêu tên “sở xây dựng”.'],
])('of “%s” is said: %s', async ([query, words]) => expect(await said(query)).toBe(words));

test.for<[query: string, lacking: string]>([
  ['mục tiêu xyz', 'không văn bản nào có “xyz”'],
  ['chỉ tiêu abcd 2025', 'không văn bản nào có “abcd”'],
])('of “%s”, which is not found, is said which word to leave: %s', async ([query, lacking]) =>
  expect(await said(query)).toContain(lacking),
);

test('a word that is said to stand in no text stands in none, in any spelling', async () => {
  const texts = asciiFold(input.clauses.map((c) => c.words).join('\n'));
  const named: string[] = [];
  for (const { q } of judgedQueries()) {
    const words = /: không văn bản nào có (“.+”)\. Hãy/.exec(await said(q))?.[1] ?? '';
    for (const [, word = ''] of words.matchAll(/“([^”]+)”/g)) named.push(word);
  }
  for (const word of [...named, 'xyz'])
    expect(texts, word).not.toMatch(new RegExp(`(?<![a-z0-9])${asciiFold(word)}(?![a-z0-9])`));
});

test('what was only thought to answer is not said to', async () => {
  expect(await said('ai chủ trì nghị quyết 22')).toBe(
    'Đoạn sát nhất với “ai chủ trì nghị quyết 22”.',
  );
});

test.for(['ban tổ chức tỉnh ủy làm gì', 'ủy ban kiểm tra tỉnh ủy', 'ban nội chính'])(
  '“%s”: no passage of another body is taken for its own',
  async (query) => {
    const { exact, near } = await search(sources, query);
    expect([...exact, ...near]).toEqual([]);
    expect(await said(query)).toMatch(/^Không văn bản nào nêu tên “(ban|ủy ban) [^”]+”\.$/);
  },
);

test('what a filter leaves out is not denied of the texts', async () => {
  const words = [
    'mức',
    'cáp',
    'trẻ em',
    'ipv6',
    'dữ liệu mở',
    'an toàn thông tin mạng',
    'chuyển đổi số',
  ];
  const wrong: string[] = [];
  for (const query of words) {
    for (const [name, values] of Object.entries({
      tinh: lexicon.provinces.map((p) => p.slug),
      'tru-cot': lexicon.pillars.map(([slug]) => slug),
      nam: lexicon.years.map(String),
      'van-ban': lexicon.texts.map((t) => t.slug),
    })) {
      for (const value of values) {
        const outcome = await search(sources, query, { [name]: [value] });
        const words = statusWords({ ...outcome, sources }, query);
        if (
          /không (đoạn|tìm|có)|chưa (thấy|chắc)/i.test(words) &&
          !words.startsWith('Trong phần đang tìm (')
        )
          wrong.push(`${query} ${name}=${value}: ${words}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  const none = { ...(await search(sources, 'mức', { 'tru-cot': ['nhan-luc-so'] })), sources };
  expect(statusWords(none, 'mức')).toBe(
    'Trong phần đang tìm (trụ cột Nhân lực số), không tìm thấy “mức”, kể cả khi bỏ dấu và tìm gần đúng. Hãy thử ít chữ hơn hoặc chữ khác. Trong mọi văn bản tìm được 24 đoạn.',
  );
  const ofYear = { ...(await search(sources, 'chữ ký số trà vinh', { nam: ['2030'] })), sources };
  expect(statusWords(ofYear, 'chữ ký số trà vinh')).toMatch(
    /^Trong phần đang tìm \(Trà Vinh, năm 2030\)/,
  );
});

test('of every province that took over another, or became part of one with it, is said that there is no text', async () => {
  const questions = ['%s đặt mục tiêu kinh tế số bao nhiêu', '%s phủ cáp quang', 'y tế %s', '%s'];
  const withText = new Set(lexicon.provinces.map((p) => p.name));
  const without = lexicon.provinces.flatMap((p) =>
    [p.successor ?? p.name, ...p.mergedFrom].filter((name) => !withText.has(name)),
  );
  expect(new Set(without).size).toBeGreaterThan(4);
  for (const name of without)
    for (const question of questions) {
      const held = lexicon.provinces.filter((p) => p.successor === name);
      const words = await said(question.replace('%s', name));
      expect(words).toMatch(
        new RegExp(
          `^Trang này không có văn bản nào của ${name}${held.map((p) => `, chỉ có của ${p.name}, nay thuộc ${name}`).join('')}\\. `,
        ),
      );
      expect(words).not.toMatch(/hợp với “/);
    }
});

test.for(['Kiên Giang', 'Đồng Tháp', 'Gia Lai', 'Trà Vinh'])(
  'of %s, which has a text, that is not said',
  async (name) =>
    expect(await said(`${name} đặt mục tiêu kinh tế số bao nhiêu`)).not.toMatch(/^Trang này/),
);

test('of results that are not counted no number is said', async () => {
  const outcome = await search(sources, 'bao nhiêu người có chữ ký số');
  expect(outcome.exact.length).toBeGreaterThan(0);
  expect(statusWords({ ...outcome, sources }, 'bao nhiêu người có chữ ký số')).toBe(
    'Những đoạn sát nhất với “bao nhiêu người có chữ ký số”, sát hơn đứng trước.',
  );
});

test('filters have numbers of everything that was found, or none', async () => {
  const all = { ...(await search(sources, 'chuyển đổi số')), sources };
  expect(all.exact.length).toBeLessThan(20);
  expect(
    ['kien-giang', 'dong-thap', 'gia-lai', 'tra-vinh']
      .map((p) => counted(all, 'tinh', p) ?? 0)
      .reduce((a, b) => a + b),
  ).toBe(all.counts.together);
  const asked = { ...(await search(sources, 'bao nhiêu người có chữ ký số')), sources };
  expect(counted(asked, 'tinh', 'tra-vinh')).toBeNull();
});

test('three words of a clause beside one of another are never denied: something near is shown', async () => {
  const wordsOf = (clause: string) => clause.split(/\s+/).filter((w) => /^\p{L}+$/u.test(w));
  const clauses = records.map((r) => wordsOf(r.record.words)).filter((words) => words.length > 8);
  const denied: string[] = [];
  let asked = 0;
  for (let i = 0; i < clauses.length; i += 4) {
    const [own = [], other = []] = [clauses[i], clauses[(i * 7 + 3) % clauses.length]];
    const query = [other[i % other.length], ...own.slice(i % 5, (i % 5) + 3)].join(' ');
    const { exact, near } = await search(sources, query);
    if (exact.length + near.length === 0) denied.push(query);
    asked += 1;
  }
  expect(denied).toEqual([]);
  expect(asked).toBeGreaterThan(100);
});
