import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/search/find/engine.ts';
import { marks } from '../../../src/search/rank/marks.ts';
import { search } from '../../../src/search/search.ts';
import { fitsFacts } from '../../../src/search/find/fits-filters.ts';
import { answerWords } from '../../../src/search/answer/answer-words.ts';
import { missedWords, understood } from '../../../src/search/answer/understood.ts';
import { knownState, readState, resultAddress, stateAddress } from '../../../src/search/address.ts';
import { lexicon, records, sources } from './edition.ts';

const first = async (query: string) => (await search(sources, query)).exact[0]?.record;

test.for<[query: string, text: string, words: string]>([
  ['dien thoai thong minh 95%', 'kien-giang', 'điện thoại thông minh đạt 95%'],
  ['kinh te so 20% grdp', '', '20% GRDP'],
  ['hoof sow suwcs ddieenj tuwr', '', 'hồ sơ sức khỏe điện tử'],
  ['truy suất nguồn gốc', '', 'truy xuất nguồn gốc'],
  ['"chợ không dùng tiền mặt"', 'tra-vinh', 'chợ không dùng tiền mặt'],
  ['TTHC toàn trình Trà Vinh', 'tra-vinh', 'cung cấp trực tuyến toàn trình'],
  ['bao nhieu nguoi co chu ky so', '', 'dân số trưởng thành có chữ ký số'],
  ['bao nhiêu doanh nghiệp dùng hợp đồng điện tử', '', 'doanh nghiệp sử dụng hợp đồng điện tử'],
])('“%s” finds first (%s) “%s”', async ([query, text, words]) => {
  const best = await first(query);
  expect(best?.words.replaceAll('khoẻ', 'khỏe')).toContain(words);
  expect(best?.ref.startsWith(text)).toBe(true);
});

test.for<[query: string, words: string]>([
  ['ai lo hóa đơn điện tử, thuế điện tử', 'Cơ quan thực hiện: Cục Thuế tỉnh'],
  ['hạn chót rà soát tái cấu trúc quy trình TTHC', 'Thời hạn hoàn thành: trước tháng 6/2025'],
  ['sở nào lo cải cách hành chính ở kiên giang', 'Chủ trì, phối hợp với'],
  ['khi nào tất cả trường học đồng tháp dạy học từ xa', '100% các cơ sở giáo dục'],
])(
  '“%s” is first answered by “%s”: what kind of answer is asked for counts',
  async ([q, words]) => {
    const { exact, near } = await search(sources, q);
    expect([...exact, ...near][0]?.record.words).toContain(words);
  },
);

test('a line that answers for its item stands before it, under the item’s words, and once', async () => {
  const { exact } = await search(sources, 'cơ quan nào gán nhãn tín nhiệm mạng cho website');
  const [line, item] = exact;
  expect(line?.record.words).toMatch(/^Cơ quan thực hiện/);
  expect(line?.record.trail.at(-1)).toBe(item?.record.words.replace(/\.$/, ''));
  expect(new Set(exact.map((s) => s.record.ref)).size).toBe(exact.length);
});

test('what an agency does is answered by what stands below its name, which of it fits best first; the name alone by the name', async () => {
  const work = await search(sources, 'sở nội vụ làm gì');
  expect(work.exact[0]?.record).toMatchObject({
    role: 'p',
    words: expect.stringMatching(/^Chủ trì, phối hợp/) as unknown,
    trail: ['Tổ chức thực hiện', 'Sở Nội vụ'],
  });
  expect(work.exact.map((s) => s.record.words)).toContain('Sở Nội vụ');
  const some = await search(sources, 'sở nội vụ sửa đổi bộ chỉ số nào');
  expect([...some.exact, ...some.near][0]?.record.words).toContain('Bộ chỉ số cải cách hành chính');
  expect((await first('Sở Nội vụ'))?.words).toBe('Sở Nội vụ');
});

test('the kind of a text beside its province need not stand in the clause', async () => {
  const { exact } = await search(sources, 'nơi nhận nghị quyết Đồng Tháp');
  expect(exact[0]?.record.ref).toBe('dong-thap-nq04#noi-nhan');
  const { plan } = await search(sources, 'nghị quyết Đồng Tháp');
  expect(plan.units.filter((u) => u.role === 'word').map((u) => u.typed[0]?.text)).toEqual([
    'nghị',
    'quyết',
  ]);
});

test('an item that says when itself comes before its line', async () => {
  const { exact, near } = await search(sources, 'khi nào trà vinh có 5G');
  expect([...exact, ...near][0]?.record.words).toContain('5G');
});

test('exact marks come before folded ones', async () => {
  const { exact } = await search(sources, '"cán bộ"');
  expect(exact.every((s) => /cán bộ/i.test(s.record.words))).toBe(true);
});

test.for(['karaoke', 'lịch cúp điện', '9999/QĐ-UBND', '"thẻ căn cước gắn chip"', 'án tử hình'])(
  '“%s” is answered by nothing, or nearly',
  async (query) => {
    expect((await search(sources, query)).exact).toEqual([]);
  },
);

test('when the province says nothing of it, others do, as near results', async () => {
  const { exact, near } = await search(sources, 'đồng tháp chợ không dùng tiền mặt');
  expect(exact).toEqual([]);
  expect(near[0]?.record.ref).toMatch(/^tra-vinh/);
});

test('a line of a text that is pasted answers itself, as far as its words are its own', async () => {
  const lines = records
    .filter(({ record }) => record.role === 'a')
    .map(({ record }) => record.words);
  for (const line of new Set(lines)) {
    const { exact } = await search(sources, line);
    expect(exact[0]?.record.words.replace(/[.;]$/, ''), line).toContain(line.replace(/[.;]$/, ''));
  }
});

test('a year is asked of the clauses: what has no end and what a title names is no answer', async () => {
  const { exact } = await search(sources, 'hoàn thành năm 2030');
  expect(exact.map((s) => s.record.words).filter((w) => !/2030/.test(w))).toEqual([]);
  expect(exact.length).toBeLessThan(8);
  const none = await search(sources, 'hoàn thành năm 2035');
  expect(none.exact).toEqual([]);
});

test('a clause stands for the year of the one heading above it, not for all years of a title', () => {
  const yearsOf = (ref: string) => records.find((r) => r.record.ref === ref)?.record.years;
  expect(yearsOf('kien-giang-qd2174-2022#dieu-1_ii_2-3_g1')).toEqual([2030]);
  expect(yearsOf('kien-giang-qd2174-2022#dieu-1_iii_3_g7')).toEqual([]);
  expect(yearsOf('tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d3_g5_c2')).toEqual([2025]);
  expect(yearsOf('tra-vinh-qd2043-2024#so-hieu')).toEqual([]);
});

test.for<[query: string, words: string]>([
  ['hàng quý', 'hàng quý'],
  ['báo cáo định kỳ hàng quý', 'định kỳ hàng quý'],
  ['xong trước tháng 6 năm 2025', 'trước tháng 6/2025'],
  ['ai ký quyết định 2043', 'Nguyễn Quỳnh Thiện'],
  ['nghị quyết đồng tháp', 'NGHỊ QUYẾT CỦA BAN CHẤP HÀNH'],
  ['ai ký quyết định 2174', 'PHÊ DUYỆT CHIẾN LƯỢC'],
  ['văn bản trà vinh số bao nhiêu', '2043/QĐ-UBND'],
  ['quyet dinh kien giang 2022 so may', '2174/QĐ-UBND'],
  ['gia lai giao duc', 'lĩnh vực giáo dục và đào tạo'],
])('“%s” is answered first by “%s”', async ([query, words]) =>
  expect(await first(query)).toMatchObject({ words: expect.stringContaining(words) as string }),
);

test.for(['chatgpt', 'shopee', 'kinh tế xanh', 'chatbot'])(
  '“%s” stands in no text: what is like it is “cùng ý”, no answer',
  async (query) => {
    const { exact, near } = await search(sources, query);
    expect([exact.length, near[0]?.meant]).toEqual([0, true]);
  },
);

test.for([
  'nhiệm vụ của công an tỉnh',
  'sở y tế làm gì',
  'bộ đội biên phòng phải làm gì',
  'sở xây dựng',
  'sở giao thông vận tải chủ trì việc gì',
])('“%s”: no text names that agency, and its syllables elsewhere are not it', async (query) =>
  expect((await search(sources, query)).exact).toEqual([]),
);

test.for<[query: string, clause: string]>([
  ['việc nào phải xong trong năm 2024', 'tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d3_g7_c2'],
  ['thiên tai kiên giang', 'kien-giang-nq22#iii_7_g4'],
  ['ai chịu trách nhiệm thi hành quyết định 2043', 'tra-vinh-qd2043-2024#dieu-4'],
  ['doanh nghiệp viễn thông làm 5G', 'tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d3_g2_c1'],
  [
    'Sở Nội vụ phải xong tiêu chí đánh giá trước khi nào',
    'tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d2_g3_c1',
  ],
])('“%s” leads to %s', async ([query, clause]) => {
  const { exact, near } = await search(sources, query);
  expect([...exact, ...near].slice(0, 4).map((s) => s.record.ref)).toContain(clause);
});

test('an agency that no text names is said to be unnamed', async () => {
  expect(answerWords(await search(sources, 'sở y tế làm gì'), '', lexicon)).toMatch(
    /^Không văn bản nào nêu tên “sở y tế”/,
  );
  expect(answerWords(await search(sources, 'sở nội vụ làm gì'), '', lexicon)).toBeNull();
});

test.for([
  'b) Giúp UBND tỉnh theo dõi, kiểm tra, đôn đốc việc tổ chức triển khai thực hiện',
  'uyển đổi số hướng đến lợi ích của người dân, doanh nghiệp, lấy người dân làm trung tâm',
])(
  'a copied piece is an answer, with the letter of its item or a first word that was cut: “%s”',
  async (query) => {
    expect((await search(sources, query)).exact.length).toBeGreaterThan(0);
  },
);

test('another name for a thing, its words strewn over a clause, is no answer, and what lies between them is not said to be meant', async () => {
  const outcome = await search(sources, 'đồng tháp vneid');
  expect(outcome.near.some((s) => s.meant)).toBe(false);
  expect(understood(outcome).meanings).toEqual([]);
});

test('of two resolutions 04 the one whose source prints no signer is named, the other’s signature is shown', async () => {
  const outcome = await search(sources, 'ai ký nghị quyết 04');
  expect(answerWords(outcome, 'ai ký nghị quyết 04', lexicon)).toMatch(
    /^Bản nguồn của .*Gia Lai không in tên người ký\.$/,
  );
  expect(outcome.exact[0]?.record.ref).toBe('dong-thap-nq04#ky-ten');
});

test('what was asked of a year that nothing shown speaks of is said; a slip is read as another word only with its tone', async () => {
  expect(understood(await search(sources, 'chữ ký số năm 2023'))).toMatchObject({
    scopes: [],
    missed: [2023],
  });
  expect((await search(sources, 'xổ số')).exact).toEqual([]);
  expect(understood(await search(sources, 'trường mầm non')).meanings).toEqual([]);
});

test('a year of which a clause speaks, though not of what was asked, is not said to have none', async () => {
  const outcome = understood(await search(sources, 'mục tiêu năm 2027'));
  expect(outcome.missed).toEqual([2027]);
  expect((await search(sources, 'năm 2027')).exact[0]?.record.words).toContain('2025-2027');
  expect(missedWords(outcome).join(' ')).not.toMatch(/đoạn nào/);
});

test('a search that leaves its province says so', async () => {
  const outcome = await search(sources, 'đồng tháp chợ không dùng tiền mặt');
  expect(understood(outcome)).toMatchObject({ scopes: ['Đồng Tháp'], left: true });
  expect(answerWords(outcome, 'đồng tháp chợ không dùng tiền mặt', lexicon)).toMatch(
    /^Trong phần đang tìm \(Đồng Tháp\), chưa thấy đoạn nào .* Dưới đây là đoạn của tỉnh khác\.$/,
  );
  expect(understood(await search(sources, 'trà vinh chợ không dùng tiền mặt')).left).toBe(false);
});

test('who signed and when, where the source does not print it, is said to be missing', async () => {
  expect(answerWords(await search(sources, 'ai ký quyết định 2174'), '', lexicon)).toBe(
    'Bản nguồn không in tên người ký.',
  );
  expect(answerWords(await search(sources, 'nghị quyết đồng tháp ký ngày nào'), '', lexicon)).toBe(
    'Bản nguồn không in ngày ký.',
  );
  expect(answerWords(await search(sources, 'số hiệu nghị quyết đồng tháp'), '', lexicon)).toBe(
    'Bản nguồn không in số hiệu.',
  );
  // The day that a text does not print stands in the text that cites it.
  const given = await search(sources, 'nghị quyết 22 kiên giang ban hành ngày nào');
  expect(given.exact.slice(0, 2).map((s) => s.record.ref)).toEqual([
    'kien-giang-qd2174-2022#can-cu-9',
    'kien-giang-nq22#i',
  ]);
  // Of the resolution that a speech is about, the speech says the number and the day.
  for (const q of [
    'nghị quyết 04 của tỉnh gia lai ban hành ngày nào',
    'nghị quyết gia lai số mấy',
  ]) {
    const outcome = await search(sources, q);
    expect(outcome.exact[0]?.record.ref).toBe('gia-lai-trinh-bay-nq04#d6');
    expect(answerWords(outcome, q, lexicon)).toBeNull();
  }
  expect(answerWords(await search(sources, 'nghị quyết 04-NQ/TU ngày nào'), '', lexicon)).toMatch(
    /^Bản nguồn của Nghị quyết .* Đồng Tháp .* không in ngày ký\.$/,
  );
  // Who proposed it, and who receives it: the clauses that say so; where none does, the beginning.
  for (const [q, ref] of [
    ['đề án trà vinh theo tờ trình số mấy', 'tra-vinh-qd2043-2024#de-nghi'],
    ['nơi nhận nghị quyết 22 kiên giang', 'kien-giang-nq22#noi-nhan'],
    ['quyết định 2174 gửi cho ai', 'kien-giang-qd2174-2022#tieu-de'],
  ] as const)
    expect((await search(sources, q)).exact[0]?.record.ref, q).toBe(ref);
  // To sign is no question for who signed.
  expect((await search(sources, 'trà vinh văn bản ký số')).plan.described).toBeNull();
});

test('a number that is a name weighs more than the words beside it', async () => {
  const { exact, near } = await search(sources, 'gọi 1022 phản ánh được hông');
  expect([...exact, ...near][0]?.record.ref).toBe('kien-giang-qd2174-2022#dieu-1_iii_8_g7');
});

test('clauses that have most of the query are called close, those of queries without an answer are not', async () => {
  const isClose = async (query: string) => (await search(sources, query)).near[0]?.close === true;
  expect(await isClose('hạn chót chuyển sang IPv6')).toBe(true);
  for (const query of ['giá vàng hôm nay', 'xe buýt điện', 'thuế thu nhập cá nhân', 'án tử hình'])
    expect(await isClose(query), query).toBe(false);
});

test('a query without an answer reads a bounded number of records', async () => {
  let read = 0;
  const engine: Engine = {
    ...sources.engine,
    read: (id) => {
      read += 1;
      return sources.engine.read(id);
    },
  };
  for (const query of ['tàu điện ngầm', 'giá xăng dầu', 'thuế thu nhập cá nhân']) {
    read = 0;
    await search({ ...sources, engine }, query);
    expect(read, query).toBeLessThanOrEqual(16);
    expect(read, query).toBeGreaterThan(0);
  }
});

test('filters hold for every clause', async () => {
  const { exact, near } = await search(sources, 'tỷ lệ dân số', {
    nam: ['2030'],
    tinh: ['kien-giang'],
  });
  expect(exact.length).toBeGreaterThan(0);
  expect(
    [...exact, ...near].every(
      (s) => s.record.ref.startsWith('kien-giang') && s.record.years.includes(2030),
    ),
  ).toBe(true);
});

describe('marks', () => {
  const marked = async (query: string, words: string) =>
    marks(words, (await search(sources, query)).plan).map((m) => words.slice(m.start, m.end));
  test('touching words are one mark', async () =>
    expect(await marked('dien thoai thong minh', 'có điện thoại thông minh đạt 80%')).toEqual([
      'điện thoại thông minh',
    ]));
  test('what the marks contradict is not marked', async () =>
    expect(await marked('số', 'các sở và cơ sở dữ liệu số')).toEqual(['số']));
  test('typed without marks, the word meant is the one beside its neighbour', async () =>
    expect(await marked('hoa don dien tu', 'Tiếp tục đầu tư hóa đơn điện tử')).toEqual([
      'hóa đơn điện tử',
    ]));
  test('the meaning of an abbreviation', async () =>
    expect(await marked('TTHC', 'cắt giảm thủ tục hành chính')).toEqual(['thủ tục hành chính']));
  test('a number with its sign', async () =>
    expect(await marked('80%', 'đạt 80% và 180%')).toEqual(['80%']));
});

test.for<[query: string, topic: string | null]>([
  ['dien thoai thong minh', 'dien-thoai-thong-minh'],
  ['smartphone', 'dien-thoai-thong-minh'],
  ['kiên giang điện thoại thông minh 2030', 'dien-thoai-thong-minh'],
  ['năng suất lao động', 'nang-suat-lao-dong'],
  ['chuyển đổi số', null],
  ['2043/QĐ-UBND', null],
  ['bao nhieu phan tram dan co dien thoai', 'dien-thoai-thong-minh'],
  ['có bao nhiêu sở ban ngành', null],
])('“%s” names the topic %s', async ([query, topic]) =>
  expect((await search(sources, query)).topic).toBe(topic),
);

describe('what was understood', () => {
  const said = async (query: string) => understood(await search(sources, query));
  test('a scope', async () =>
    expect((await said('vinh long chu ky so')).scopes).toEqual(['Trà Vinh (vinh long)']));
  test('a meaning', async () =>
    expect((await said('kẹt xe')).meanings).toEqual([
      { typed: 'kẹt xe', meant: 'tắc nghẽn giao thông', why: 'synonym' },
    ]));
  test('a repair', async () =>
    expect((await said('camara giám sát')).meanings).toEqual([
      { typed: 'camara', meant: 'camera', why: 'repair' },
    ]));
  test.for(['dien thoai thong minh', 'điện thoại thông mi', 'TÀI KHOẢN'])(
    'nothing is said of “%s”',
    async (query) => expect((await said(query)).meanings).toEqual([]),
  );
});

test('a search and its address lead to each other', () => {
  const state = {
    q: 'chữ ký số',
    verbatim: true,
    filters: { tinh: ['tra-vinh', 'gia-lai'], nam: ['2030'] },
    byText: true,
  };
  expect(readState(new URL(stateAddress(state), 'https://x').search)).toEqual(state);
});

test('the address of a result ends in the clause and names the words to mark', () => {
  expect(resultAddress('gia-lai-trinh-bay-nq04#muc-2_g1', ['Điện thoại', '7,0%'])).toBe(
    '/van-ban/gia-lai-trinh-bay-nq04/?tim=%C4%91i%E1%BB%87n+tho%E1%BA%A1i~7%2C0%25#muc-2_g1',
  );
});

test.for<[query: string, filters: Record<string, string[]>, unknown: string[]]>([
  ['?q=x&tinh=gialai', {}, ['gialai']],
  ['?q=x&tinh=gialai,tra-vinh&nam=2052', { tinh: ['tra-vinh'] }, ['gialai', '2052']],
  ['?q=x&nam=2030).', { nam: ['2030'] }, []],
  ['?q=x&linh-vuc=xa-hoi-so', { 'tru-cot': ['xa-hoi-so'] }, []],
  ['?q=x&linh-vuc=y-te', {}, ['y-te']],
  ['?q=x&so=khong', {}, ['khong']],
  ['?q=x&van-ban=Kien-Giang-NQ22', { 'van-ban': ['kien-giang-nq22'] }, []],
  ['?q=x&loai=Lu%E1%BA%ADt', {}, ['Luật']],
  ['?q=x&xep=ngay&dung=co', {}, ['co', 'ngay']],
  ['?q=x&fbclid=1&utm_source=zalo', {}, []],
  ['?q=x&tinh=toan-quoc', {}, ['toan-quoc']],
])('of %s, filters that do not exist are named and left out', ([query, filters, unknown]) => {
  const known = knownState(readState(query), query, lexicon);
  expect(known.state.filters).toEqual(filters);
  expect(known.unknown.map((u) => u.value)).toEqual(unknown);
});

test('texts of the whole country are a filter of their own where there are any', () => {
  const [first, ...others] = lexicon.texts;
  if (first === undefined) expect.fail('no text');
  const known = { ...lexicon, texts: [{ ...first, province: null }, ...others] };
  const query = '?q=x&tinh=toan-quoc';
  const { state, unknown } = knownState(readState(query), query, known);
  expect(unknown).toEqual([]);
  expect(state.filters).toEqual({ tinh: ['toan-quoc'] });
  const fits = (text: number) =>
    fitsFacts({ text, years: [], pillars: [], hasNumber: false }, state.filters, known);
  expect(known.texts.map((_, i) => fits(i))).toEqual([true, ...others.map(() => false)]);
});

test('words that a name parted are not quoted as if they had been typed side by side', async () => {
  const wordsOf = async (query: string) => (await search(sources, query)).counts.words;
  expect(await wordsOf('cắt giảm thủ tục hành chính của Trà Vinh là bao nhiêu')).toBe(
    'cắt giảm thủ tục hành chính của … là bao nhiêu',
  );
  // They stand so in clauses.
  expect(await wordsOf('dịch vụ Trà Vinh công')).toBe('dịch vụ công');
  expect(await wordsOf('Trà Vinh chuyển đổi số')).toBe('chuyển đổi số');
});
