import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linesOf } from '../../../src/add-text/read/read-plain.ts';
import { makeDraft, withSum, type Known } from '../../../src/add-text/make-draft.ts';
import { removalEntries, removalsYaml } from '../../../src/add-text/write/removals-yaml.ts';
import { wordsOf } from '../../../src/edition/fidelity/source-lines.ts';
import { sourceWords } from '../../../src/edition/fidelity/source-words.ts';
import { printed } from '../../../src/model/clause.ts';
import { removalsSchema } from '../../../src/schemas/removals.ts';
import { because } from '../../../src/add-text/shape/clean.ts';

const known: Known = {
  provinces: new Set(['ha-nam']),
  indicators: [
    {
      id: 'ho-so-truc-tuyen',
      name: 'Hồ sơ nộp trực tuyến',
      numerator: 'hồ sơ nộp trực tuyến',
      denominator: 'hồ sơ',
      unit: '%',
    },
    {
      id: 'kinh-te-so',
      name: 'Tỷ trọng kinh tế số',
      numerator: 'kinh tế số',
      denominator: 'GRDP',
      unit: '%',
    },
    {
      id: 'xep-hang',
      name: 'Xếp hạng hồ sơ trực tuyến',
      numerator: 'hồ sơ trực tuyến',
      denominator: null,
      unit: 'hạng',
    },
  ],
  references: new Map(),
  sums: `${'b'.repeat(64)}  b.txt\n`,
};
const draft = (
  source: string,
  asked: { text: string | null; province: string | null } = {
    text: 'ha-nam-kh34-2023',
    province: 'ha-nam',
  },
) => makeDraft({ source, pieces: linesOf(source), told: [] }, asked, known);
const goals = `I. TÌNH HÌNH
- Năm 2022, 40% hồ sơ nộp trực tuyến.
II. MỤC TIÊU
1. Đến năm 2030
- Tối thiểu 80% hồ sơ nộp trực tuyến; kinh tế số đạt 20 - 30% GRDP; 60% dân số từ 15 tuổi trở lên có tài khoản.
- Đến năm 2035 đạt 95%, theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số đến năm 2025.
2. Tầm nhìn đến năm 2045
- Trên 50% GDP.
3. Giai đoạn đến năm 2030, tầm nhìn đến năm 2045
- Đạt 7,5%.
III. NHIỆM VỤ
- Số hóa 100% hồ sơ.
+ Thời hạn hoàn thành: tháng 6/2026.
- Lắp 12 trạm trong 5 năm.
`;

describe('drafted statements', () => {
  const { statements } = draft(goals).findings;
  test('have value, operator, year and denominator as the words give them', () => {
    expect(
      statements.map((s) => [
        s.id,
        s.kind,
        s.operator,
        s.value,
        s.valueMax,
        s.year,
        s.yearFrom,
        s.denominator,
      ]),
    ).toEqual([
      ['i_g1.1', 'baseline', '=', 40, null, null, null, 'hồ sơ nộp trực tuyến'],
      ['ii_1_g1.1', 'target', '>=', 80, null, 2030, 'heading', 'hồ sơ nộp trực tuyến'],
      ['ii_1_g1.2', 'target', 'range', 20, 30, 2030, 'heading', 'GRDP'],
      ['ii_1_g1.3', 'target', '=', 60, null, 2030, 'heading', 'dân số từ 15 tuổi trở lên'],
      ['ii_1_g2.1', 'target', '=', 95, null, 2035, 'sentence', null],
      ['ii_2_g1.1', 'target', '>', 50, null, 2045, 'heading', 'GDP'],
      ['ii_3_g1.1', 'target', '=', 7.5, null, null, null, null],
      ['iii_g1.1', 'target', '=', 100, null, 2026, 'deadline', 'hồ sơ'],
    ]);
  });
  test('tell what is doubtful: a year of a situation, a heading with two years', () => {
    expect(statements.flatMap((s) => s.doubts.map((d) => `${s.id}: ${d}`))).toEqual([
      'i_g1.1: câu có năm 2022: hiện trạng của năm ấy?',
      'ii_3_g1.1: đề mục phía trên có nhiều năm (2030, 2045): chọn một, hay để null',
    ]);
  });
});

test('the statements file names the nearest measures of the same unit and waits for a choice that the build refuses to miss', () => {
  const file = draft(goals).outputs.find((o) => o.path.startsWith('content/statements/'))
    ?.words as string;
  expect(file).toContain('    #   ho-so-truc-tuyen: Hồ sơ nộp trực tuyến\n');
  expect(file).not.toContain('xep-hang:');
  const { statements } = parse(file) as { statements: { indicator: null }[] };
  expect(statements.map((s) => s.indicator)).toEqual(Array(8).fill(null));
});

test('every other number has the reason its words show, or none', () => {
  const { numbers } = draft(goals).findings;
  expect(numbers.map((n) => [n.printed, n.reason])).toEqual([
    ['2022', 'year'],
    ['2030', 'year'],
    ['15', 'age'],
    ['2035', 'year'],
    ['749', 'legal-text'],
    ['03', 'date'],
    ['6', 'date'],
    ['2020', 'date'],
    ['2025', 'year'],
    ['2045', 'year'],
    ['2030', 'year'],
    ['2045', 'year'],
    ['6', 'month'],
    ['2026', 'month'],
    ['12', null],
    ['5', 'span-of-time'],
  ]);
});

test('the file of reasons leaves out what the rules of the edition tell, and waits for a reason where the words show none', () => {
  const file = draft(goals).outputs.find((o) => o.path.startsWith('content/numbers/'))?.words;
  expect(parse(file as string)).toEqual([
    { reason: 'age', clause: expect.any(String) as string, words: 'từ 15 tuổi trở lên' },
    { reason: null, clause: 'iii_g2', words: 'Lắp 12 trạm trong' },
    { reason: 'span-of-time', clause: 'iii_g2', words: 'trong 5 năm' },
  ]);
});

test('a cited text has its number, day, issuer, subject and place', () => {
  expect(draft(goals).findings.references).toEqual([
    {
      slug: 'qd-749-qd-ttg',
      known: false,
      type: 'Quyết định',
      number: '749/QĐ-TTg',
      printed: ['749/QĐ-TTg'],
      date: '2020-06-03',
      issuer: 'Thủ tướng Chính phủ',
      level: 'chinh-phu',
      province: null,
      subject: 'phê duyệt Chương trình chuyển đổi số đến năm 2025',
      mentions: [{ clause: 'ii_1_g2', words: 'Quyết định số 749/QĐ-TTg' }],
    },
  ]);
});

test('the report asks first, then says what to do, to write the province among them only where it is missing', () => {
  const { findings, outputs } = draft(goals, { text: 'ha-giang-kh1-2023', province: 'ha-giang' });
  expect(findings.next.join('\n')).toContain('Viết content/provinces/ha-giang.yaml');
  expect(draft(goals).findings.next.join('\n')).not.toContain('content/provinces/');
  const report = outputs.find((o) => o.path.endsWith('.md'))?.words as string;
  expect(report).toContain('`iii_g2`: “Lắp 12 trạm trong”');
  expect(outputs.map((o) => o.path)).toEqual([
    'content/texts/ha-giang-kh1-2023.mdx',
    'content/sources/ha-giang-kh1-2023.txt',
    'content/sources/SHA256SUMS',
    'content/statements/ha-giang-kh1-2023.yaml',
    'content/numbers/ha-giang-kh1-2023.yaml',
    'content/drafts/ha-giang-kh1-2023.md',
  ]);
});

test.for([
  [{ text: null, province: null }, 'chưa biết văn bản này của tỉnh nào'],
  [{ text: null, province: 'Hà Nam' }, 'không phải mã của tỉnh'],
  [{ text: null, province: 'ha-nam' }, 'không cho biết đủ loại, số và năm'],
  [{ text: '../x', province: 'ha-nam' }, 'không phải mã của văn bản'],
] as const)('%o is refused', ([asked, said]) => {
  expect(() => draft(goals, asked)).toThrow(said);
});

test('a sum is added in the order of the files, once', () => {
  const once = withSum(known.sums, 'a.txt', 'x');
  expect(once.split('\n').map((l) => l.slice(66))).toEqual(['a.txt', 'b.txt', '']);
  expect(withSum(once, 'a.txt', 'x')).toBe(once);
});

test('repeated lines become one pattern only where it matches no other line', () => {
  const gone = (at: number, finds: string) => ({
    at,
    finds,
    leaves: '',
    because: because.runningHead,
  });
  expect(removalEntries([gone(1, 'Trang 1'), gone(3, 'Trang 2')], 'Trang 1\nLời\nTrang 2')).toEqual(
    [{ pattern: '^Trang \\d+$', count: 2, reason: because.runningHead }],
  );
  expect(
    removalEntries([gone(1, 'Trang 1'), gone(3, 'Trang 2')], 'Trang 1\nTrang 9\nTrang 2'),
  ).toEqual([
    {
      remove: [
        { line: 1, words: 'Trang 1' },
        { line: 3, words: 'Trang 2' },
      ],
      reason: because.runningHead,
    },
  ]);
});

test('the edition reads the removals that the draft writes, and then every word of the source is in the text', () => {
  const source =
    '1\\. Mục\\-tiêu *số*\n**Đậm** và *nghiêng*\n- cài   i-\nSpeed nhanh\n• Lắp trạm\n2.Đặt máy 2\\.5 lần';
  const { changes, clauses } = draft(source).findings;
  const entries = removalEntries(changes, source);
  expect(entries.flatMap((e) => Object.keys(e)).sort()).toEqual(
    expect.arrayContaining(['emphasis', 'join', 'replace']) as string[],
  );
  const removals = removalsSchema.parse(parse(removalsYaml(changes, source)));
  const read = sourceWords(source, removals, { source: 's.txt', removals: 's.removals.yaml' });
  expect(read.map((w) => w.word)).toEqual(clauses.flatMap((c) => wordsOf(printed(c))));
});

describe('a table (invented)', () => {
  const rows = [
    ['TT', 'Chỉ tiêu', 'Mức', '←'],
    ['↑', '↑', '2027', '2030'],
    ['1', 'Hộ có cáp quang', '85%', '100%'],
    ['2', 'Phủ sóng 90% xã miền núi', 'Sở A', '2026'],
  ];
  const source = `II. MỤC TIÊU\n${rows.map((r) => r.filter((c) => c !== '←' && c !== '↑').join('\t')).join('\n')}\n`;
  const { findings } = makeDraft(
    {
      source,
      pieces: [
        ...linesOf('II. MỤC TIÊU'),
        ...rows.map((cells, i) => ({ kind: 'row' as const, table: 1, cells, at: i + 2 })),
      ],
      told: [],
    },
    { text: 'ha-nam-kh34-2023', province: 'ha-nam' },
    known,
  );
  test('gives a number the year at the head of its column, and a cell that speaks its own words', () => {
    expect(
      findings.statements.map((s) => [s.value, s.year, s.yearFrom, s.quote, s.denominator]),
    ).toEqual([
      [85, 2027, 'heading', '1 Hộ có cáp quang 85% 100%', null],
      [100, 2030, 'heading', '1 Hộ có cáp quang 85% 100%', null],
      [90, 2026, 'sentence', 'Phủ sóng 90% xã miền núi', 'xã miền núi'],
    ]);
  });
  test('has years at its head that nobody needs to explain as goals', () => {
    expect(
      findings.numbers.filter((n) => n.clause.endsWith('bang-1')).map((n) => [n.printed, n.reason]),
    ).toEqual([
      ['2027', 'year'],
      ['2030', 'year'],
    ]);
  });
});

test('a number of a text is read whole, a local text is of the province, and an appendix cites not the text itself', () => {
  const { references } = draft(
    'Số: 77/KH-UBND\nKẾ HOẠCH\nI. MỤC TIÊU\n- Theo Tờ trình số 99/TTr-STTTT và Quyết định số 570/QĐ-UBND ngày 21/3/2021 của UBND tỉnh.\nPHỤ LỤC\nDANH MỤC\n(Kèm theo Kế hoạch số 77/KH-UBND ngày 01/3/2023 của UBND tỉnh)\n1. Lắp trạm.\n',
  ).findings;
  expect(references.map((r) => [r.number, r.province])).toEqual([
    ['99/TTr-STTTT', 'ha-nam'],
    ['570/QĐ-UBND', 'ha-nam'],
  ]);
});

describe('a text of the whole country (invented)', () => {
  const letterhead = (body: string, number: string, title: string) => `${body}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}
Hà Nội, ngày 15 tháng 3 năm 2023
${title}
Phê duyệt Chương trình hạ tầng số
Điều 1. Phê duyệt Chương trình, với mục tiêu:
- Trên 95% hộ gia đình có kết nối Internet vào năm 2028.
`;
  const unasked = { text: null, province: null };
  test.for([
    ['THỦ TƯỚNG CHÍNH PHỦ', '18/QĐ-TTg', 'QUYẾT ĐỊNH', 'ttg-qd18-2023', 'của Thủ tướng Chính phủ'],
    ['CHÍNH PHỦ', '19/NQ-CP', 'NGHỊ QUYẾT', 'cp-nq19-2023', 'của Chính phủ'],
    ['QUỐC HỘI', '98/2023/QH15', 'NGHỊ QUYẾT', 'qh15-nq98-2023', 'của Quốc hội'],
    ['BỘ THÔNG TIN VÀ TRUYỀN THÔNG', '377/QĐ-BTTTT', 'QUYẾT ĐỊNH', 'btttt-qd377-2023', 'của bộ'],
    ['THỦ TƯỚNG CHÍNH PHỦ', '20/CT-TTg', 'CHỈ THỊ', 'ttg-ct20-2023', 'của Thủ tướng Chính phủ'],
  ] as const)('by %s, %s, is asked for no province', ([body, number, title, slug, standing]) => {
    const { text, front, findings, outputs } = draft(letterhead(body, number, title), unasked);
    expect(text).toBe(slug);
    expect(front.standing?.endsWith(standing)).toBe(true);
    expect(outputs[0]?.words).toMatch(/^---\nprovince: null\n/);
    expect(outputs[0]?.words).not.toContain('scope');
    expect(outputs.map((o) => o.path)).not.toContain(`content/statements/${slug}.yaml`);
    expect(findings.next.join('\n')).not.toMatch(/thước đo|con số|provinces/);
  });
  test('is not taken for a province’s: a question says so, and one of a province is still asked for it', () => {
    const source = letterhead('THỦ TƯỚNG CHÍNH PHỦ', '18/QĐ-TTg', 'QUYẾT ĐỊNH');
    expect(
      draft(source)
        .findings.questions.map((q) => q.ask)
        .join(),
    ).toContain('“Quyết định của Thủ tướng Chính phủ” là văn bản toàn quốc, không của tỉnh ha-nam');
    expect(() =>
      draft(letterhead('ỦY BAN NHÂN DÂN TỈNH HÀ NAM', '18/QĐ-UBND', 'QUYẾT ĐỊNH'), unasked),
    ).toThrow('chưa biết văn bản này của tỉnh nào.');
  });
});

test('a year that opens the next part of a sentence is not of the number before it; a day to finish by is', () => {
  const { statements } = draft(
    'I. MỤC TIÊU NĂM 2026\n- Kinh tế số đạt 20%, đến năm 2031 đạt 30%.\n- Đạt 40% vào năm 2028 và 50% vào năm 2029.\n- Hợp nhất kho dữ liệu trước ngày 30 tháng 6 năm 2027, bảo đảm 100% dữ liệu được làm sạch.\n- Theo Nghị quyết ngày 01 tháng 4 năm 2025, đạt tối thiểu 60%.\n',
  ).findings;
  expect(statements.map((s) => [s.value, s.operator, s.year])).toEqual([
    [20, '=', 2026],
    [30, '=', 2031],
    [40, '=', 2028],
    [50, '=', 2029],
    [100, '=', 2027],
    [60, '>=', 2026],
  ]);
});

describe('what the texts of provinces also print (invented)', () => {
  const head = (place: string, day: string, number = 'Số: 215/TB-UBND') =>
    `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ${place.toUpperCase()}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${number}\n${place}, ${day}\nTHÔNG BÁO\nVề chuyển đổi số\n`;
  test('the number and the open day at the head of a text have their reasons', () => {
    const { numbers } = draft(
      `${head('Huế', 'ngày     tháng 01 năm 2024')}1. Mục tiêu: làm.\n`,
    ).findings;
    expect(numbers.map((n) => [n.printed, n.reason])).toEqual([
      ['215', 'legal-text'],
      ['01', 'month'],
      ['2024', 'month'],
    ]);
  });
  test('a name of one syllable keeps its capital', () => {
    expect(
      draft(`${head('Huế', 'ngày 12 tháng 5 năm 2025')}1. Ủy ban nhân dân thành phố Huế làm.\n`)
        .front.issuer,
    ).toBe('Ủy ban nhân dân thành phố Huế');
  });
  test('a day at the head of a sentence, classes held, and a day left open are what they are', () => {
    const { numbers } = draft(
      'I. NHIỆM VỤ\n- Ngày 09 tháng 5 năm 2025 đã họp.\n- Tổ chức 10 lớp tập huấn.\n- Bảo vệ theo mô hình 4 lớp.\n- Theo Kế hoạch ngày   /01/2024.\n',
    ).findings;
    expect(numbers.map((n) => [n.printed, n.reason])).toEqual([
      ['09', 'date'],
      ['5', 'date'],
      ['2025', 'date'],
      ['10', null],
      ['4', 'layers'],
      ['01', 'date'],
      ['2024', 'date'],
    ]);
  });
  test('where a rise begins is no goal', () => {
    const { statements } = draft(
      'I. MỤC TIÊU NĂM 2027\n- Nâng tỷ lệ hồ sơ trực tuyến từ 68,5% lên 80%.\n',
    ).findings;
    expect(statements.map((s) => [s.kind, s.value, s.year])).toEqual([
      ['other', 68.5, null],
      ['target', 80, 2027],
    ]);
  });
  test('the name of a cited text ends where the sentence goes on to who enacts', () => {
    expect(
      draft(
        'Thực hiện Nghị quyết số 05-NQ/TU ngày 24/9/2021 của Tỉnh ủy về chuyển đổi số đến năm 2025, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n',
      ).findings.references.map((r) => r.subject),
    ).toEqual(['về chuyển đổi số đến năm 2025']);
  });
  test('places of a known text can be put under those that its file has', () => {
    const reference = { type: 'Quyết định', number: '749/QĐ-TTg', date: null, province: null };
    const { outputs } = makeDraft(
      {
        source: 'I. MỤC TIÊU\n- Theo Quyết định số 749/QĐ-TTg.\n',
        pieces: linesOf('I. MỤC TIÊU\n- Theo Quyết định số 749/QĐ-TTg.\n'),
        told: [],
      },
      { text: 'ha-nam-kh34-2023', province: 'ha-nam' },
      { ...known, references: new Map([['qd-749', reference as never]]) },
    );
    const said = outputs.find((o) => o.path.endsWith('.md'))?.words as string;
    const block = /```yaml\n(.*?)```/s.exec(said)?.[1] ?? '';
    expect(parse(`mentions:\n- text: a\n${block}`)).toMatchObject({
      mentions: [{ text: 'a' }, { text: 'ha-nam-kh34-2023', clause: 'i_g1' }],
    });
  });
  test('the words “Chỉ tiêu” at the head of a table make no goals of tasks; “phấn đấu” is of the value', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', '2031', '2035'],
      ['1', 'Tỷ trọng kinh tế số trong GRDP', 'phấn đấu 80%', '90%'],
    ];
    const source = `I. NHIỆM VỤ\n${rows.map((r) => r.join('\t')).join('\n')}\n`;
    const { statements } = makeDraft(
      {
        source,
        pieces: [
          ...linesOf('I. NHIỆM VỤ'),
          ...rows.map((cells, i) => ({ kind: 'row' as const, table: 1, cells, at: i + 2 })),
        ],
        told: [],
      },
      { text: 'ha-nam-kh34-2023', province: 'ha-nam' },
      known,
    ).findings;
    expect(statements.map((s) => [s.section, s.valueWords, s.year, s.denominator])).toEqual([
      ['nhiem-vu', 'phấn đấu 80%', 2031, 'GRDP'],
      ['nhiem-vu', '90%', 2035, 'GRDP'],
    ]);
  });
});
