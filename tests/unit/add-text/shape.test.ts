import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/add-text/read/read-plain.ts';
import { splitColumns } from '../../../src/add-text/read/split-columns.ts';
import type { Line } from '../../../src/add-text/read/line.ts';
import { shape } from '../../../src/add-text/shape/shape.ts';
import type { Node } from '../../../src/add-text/shape/node.ts';
import { frontMatter } from '../../../src/add-text/draft/front-matter.ts';
import { slugFor } from '../../../src/add-text/draft/text-slug.ts';

const read = (source: string) => {
  const split = splitColumns(source) ?? source;
  return shape({ source: split, pieces: linesOf(split), told: [] });
};
/** One line a node: "  muc 1.1. Dịch vụ công". */
const outline = (nodes: readonly Node[], depth = 0): string[] =>
  nodes.flatMap((n) => [
    `${'  '.repeat(depth)}${[n.kind, n.so, n.lines.join(' / ')].filter((s) => s !== '').join(' ')}`,
    ...outline(n.children, depth + 1),
  ]);

const plan = `ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HÀ NAM                              Độc lập - Tự do - Hạnh phúc
-----------                              ---------------------------
Số:      /KH-UBND                     Hà Nam, ngày      tháng 3 năm 2023

                            KẾ HOẠCH
     Chuyển đổi số tỉnh Hà Nam năm 2023, định hướng đến năm 2025
                         -------------

Thực hiện Nghị quyết số 12-NQ/TU ngày 20/8/2021 của Ban Chấp hành Đảng bộ tỉnh
về chuyển đổi số; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH
1. Mục đích
Cụ thể hóa các mục tiêu, nhiệm vụ của tỉnh trong giai đoạn 2021
- 2025, phấn đấu hoàn thành các chỉ tiêu kinh tế
- xã hội đã đề ra.
II. MỤC TIÊU ĐẾN NĂM 2025
1. Chính quyền số
1.1. Dịch vụ công
a) Từ 80% trở lên hồ sơ được nộp trực tuyến.
đ) Không quá 5% hồ sơ trễ hạn.
1.2 Dữ liệu
- 100% sở, ngành có cơ sở dữ liệu:
+ Ít nhất 03 cơ sở dữ liệu được mở.
Trên đây là Kế hoạch chuyển đổi số tỉnh năm 2023, đề nghị các đơn vị thực hiện./.

Nơi nhận:                                      TM. ỦY BAN NHÂN DÂN
- Bộ TT&TT;                                        CHỦ TỊCH
- Lưu: VT, KGVX.
                                               Trương Quốc Anh

PHỤ LỤC I
DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số      /KH-UBND ngày    tháng 3 năm 2023 của UBND tỉnh)
I. Hạ tầng
1. Phủ sóng 5G.
`;

describe('a plan', () => {
  const shaped = read(plan);
  test('has its two-column head and foot read column by column, and its parts nested by their numbering', () => {
    expect(outline(shaped.nodes)).toEqual([
      'co-quan ỦY BAN NHÂN DÂN / TỈNH HÀ NAM',
      'so-hieu Số: /KH-UBND',
      'quoc-hieu CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
      'ngay-ky Hà Nam, ngày tháng 3 năm 2023',
      'tieu-de KẾ HOẠCH / Chuyển đổi số tỉnh Hà Nam năm 2023, định hướng đến năm 2025',
      'doan Thực hiện Nghị quyết số 12-NQ/TU ngày 20/8/2021 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      'phan I. MỤC ĐÍCH',
      '  muc 1. Mục đích',
      '    doan Cụ thể hóa các mục tiêu, nhiệm vụ của tỉnh trong giai đoạn 2021 - 2025, phấn đấu hoàn thành các chỉ tiêu kinh tế - xã hội đã đề ra.',
      'phan II. MỤC TIÊU ĐẾN NĂM 2025',
      '  muc 1. Chính quyền số',
      '    muc 1.1. Dịch vụ công',
      '      diem a Từ 80% trở lên hồ sơ được nộp trực tuyến.',
      '      diem đ Không quá 5% hồ sơ trễ hạn.',
      '    muc 1.2 Dữ liệu',
      '      gach 100% sở, ngành có cơ sở dữ liệu:',
      '        cong Ít nhất 03 cơ sở dữ liệu được mở.',
      'doan Trên đây là Kế hoạch chuyển đổi số tỉnh năm 2023, đề nghị các đơn vị thực hiện./.',
      'noi-nhan Nơi nhận:',
      '  gach Bộ TT&TT;',
      '  gach Lưu: VT, KGVX.',
      'ky-ten TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Trương Quốc Anh',
      'phu-luc PHỤ LỤC I DANH MỤC NHIỆM VỤ',
      '  kem-theo (Kèm theo Kế hoạch số /KH-UBND ngày tháng 3 năm 2023 của UBND tỉnh)',
      '  phan I. Hạ tầng',
      '    muc 1. Phủ sóng 5G.',
    ]);
  });
  test('asks about the letter that leaves a gap', () => {
    expect(shaped.questions.map((q) => q.ask)).toEqual([
      '“đ)” không phải số kế tiếp: văn bản in sót số, hay đây là chữ giữa câu?',
    ]);
  });
  test('keeps its open number and day open, with the printed words', () => {
    const front = frontMatter(shaped.nodes, shaped.lines.map((l) => l.words).join('\n'));
    expect(front).toMatchObject({
      type: 'Kế hoạch',
      number: null,
      numberNote: 'Bản nguồn để trống số: “Số: /KH-UBND”.',
      date: null,
      dateNote: 'Bản nguồn để trống ngày: “Hà Nam, ngày tháng 3 năm 2023”.',
      issuer: 'Ủy ban nhân dân tỉnh Hà Nam',
      signer: 'Trương Quốc Anh',
      subject: 'chuyển đổi số tỉnh Hà Nam năm 2023, định hướng đến năm 2025',
    });
    expect(slugFor('ha-nam', front)).toBeNull();
    expect(slugFor('ha-nam', { ...front, number: '34/KH-UBND', date: '2023-03-01' })).toBe(
      'ha-nam-kh34-2023',
    );
  });
});

const resolution = `HỘI ĐỒNG NHÂN DÂN
TỈNH BẾN TRE
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/2023/NQ-HĐND
Bến Tre, ngày 07 tháng 12 năm 2023
NGHỊ QUYẾT
Quy định mức hỗ trợ chuyển đổi số
HỘI ĐỒNG NHÂN DÂN TỈNH BẾN TRE
KHÓA X, KỲ HỌP THỨ 10
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Xét Tờ trình số 8123/TTr-UBND ngày 20 tháng 11 năm 2023 của Ủy ban nhân dân tỉnh.
QUYẾT NGHỊ:
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Phạm vi
2. Đối tượng
a) Doanh nghiệp nhỏ và vừa theo khoản 2 Điều 5 của Luật.
Chương II
MỨC HỖ TRỢ
Điều 2. Mức hỗ trợ
1. Hỗ trợ 50% giá trị hợp đồng.
Nghị quyết này có hiệu lực từ ngày 17 tháng 12 năm 2023./.
CHỦ TỊCH
Hồ Thị Hoàng Yến
`;
test('a resolution of a council has chapters, articles, clauses and points', () => {
  const { nodes, questions } = read(resolution);
  expect(questions).toEqual([]);
  expect(outline(nodes).slice(5)).toEqual([
    'tham-quyen HỘI ĐỒNG NHÂN DÂN TỈNH BẾN TRE / KHÓA X, KỲ HỌP THỨ 10',
    'can-cu 1 Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    'de-nghi Xét Tờ trình số 8123/TTr-UBND ngày 20 tháng 11 năm 2023 của Ủy ban nhân dân tỉnh.',
    'quyet-dinh QUYẾT NGHỊ:',
    'chuong Chương I QUY ĐỊNH CHUNG',
    '  dieu 1 Phạm vi điều chỉnh',
    '    khoan 1 Phạm vi',
    '    khoan 2 Đối tượng',
    '      diem a Doanh nghiệp nhỏ và vừa theo khoản 2 Điều 5 của Luật.',
    'chuong Chương II MỨC HỖ TRỢ',
    '  dieu 2 Mức hỗ trợ',
    '    khoan 1 Hỗ trợ 50% giá trị hợp đồng.',
    '    doan Nghị quyết này có hiệu lực từ ngày 17 tháng 12 năm 2023./.',
    'ky-ten CHỦ TỊCH / Hồ Thị Hoàng Yến',
  ]);
  expect(frontMatter(nodes, resolution)).toMatchObject({
    number: '15/2023/NQ-HĐND',
    date: '2023-12-07',
    issuer: 'Hội đồng nhân dân tỉnh Bến Tre',
    standing: 'Nghị quyết của Hội đồng nhân dân tỉnh',
  });
});

test('running heads and page numbers that repeat at the same place go, a bullet that repeats stays', () => {
  const page = (n: number) =>
    `CÔNG BÁO SỐ ${n}\n- Cơ quan thực hiện: các sở.\nCâu thứ ${['một', 'hai', 'ba', 'bốn'][n]} của văn bản này.\n${n + 1}`;
  const { nodes, changes } = read([0, 1, 2, 3].map(page).join('\f\n'));
  expect(outline(nodes).filter((l) => l.includes('Cơ quan'))).toHaveLength(4);
  expect(outline(nodes).join('\n')).not.toContain('CÔNG BÁO');
  const count = (why: string) => changes.filter((c) => c.because === why).length;
  expect([changes.length, count('đầu trang, chân trang lặp lại'), count('số trang')]).toEqual([
    8, 4, 4,
  ]);
});

test('a heading of a PDF that wraps onto a capital is one heading, by where its line ends', () => {
  const line = (words: string, right: number, y: number): Line => ({
    kind: 'line',
    words,
    at: y,
    whole: false,
    gap: false,
    page: 1,
    x: 85,
    right,
    y,
    size: 13,
  });
  const { nodes } = shape({
    source: '',
    told: [],
    pieces: [
      line('1. Đề nghị các Sở: Giao thông Vận tải, Xây dựng, Công thương; Công ty', 550, 1),
      line('Điện lực Đắk Nông', 200, 2),
      line('Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan thực hiện chỉ đạo,', 552, 3),
      line('hướng dẫn của tỉnh.', 190, 4),
      line('Báo cáo định kỳ.', 180, 5),
    ],
  });
  expect(outline(nodes)).toEqual([
    'muc 1. Đề nghị các Sở: Giao thông Vận tải, Xây dựng, Công thương; Công ty Điện lực Đắk Nông',
    '  doan Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan thực hiện chỉ đạo, hướng dẫn của tỉnh.',
    '  doan Báo cáo định kỳ.',
  ]);
});

test('marks of Markdown, invisible signs and bookmarks go, each with its reason; what looks like a fault of a scan stays', () => {
  const { nodes, changes } = read(
    '**1\\. Mục tiêu**\n\n\\- [bookmark: _Hlk1]Đạt $100 \\%$ chuyển\u00ad đổi *số*.\n',
  );
  expect(outline(nodes)).toEqual(['muc 1. Mục tiêu', '  gach Đạt $100 %$ chuyển đổi số.']);
  expect([...new Set(changes.map((c) => c.because))].sort()).toEqual([
    'dấu \\ mà Markdown đặt trước một dấu',
    'dấu nghiêng, đậm của Markdown, không phải chữ',
    'dấu trang của trình soạn thảo',
    'ký tự không nhìn thấy (gạch nối mềm, khoảng trắng rộng 0)',
  ]);
});

const readFront = (source: string) => {
  const { nodes, lines } = read(source);
  return frontMatter(nodes, lines.map((l) => l.words).join('\n'));
};
const national = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
describe('the title of a text (all invented)', () => {
  test('may begin as a preamble does; the sentence after it is the preamble', () => {
    const { nodes } = read(
      `TỈNH ỦY HÀ NAM\n*\nSố 12-CTr/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nam, ngày 15 tháng 02 năm 2025\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị\nvề đột phá chuyển đổi số\n\nThực hiện Nghị quyết số 57-NQ/TW, Ban Thường vụ Tỉnh ủy ban hành Chương trình hành động\nnhư sau:\nI- MỤC TIÊU\n- Kinh tế số đạt 25% GRDP.\n`,
    );
    expect(outline(nodes).slice(0, 6)).toEqual([
      'co-quan TỈNH ỦY HÀ NAM / *',
      'so-hieu Số 12-CTr/TU',
      'quoc-hieu ĐẢNG CỘNG SẢN VIỆT NAM',
      'ngay-ky Hà Nam, ngày 15 tháng 02 năm 2025',
      'tieu-de CHƯƠNG TRÌNH HÀNH ĐỘNG / Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị / về đột phá chuyển đổi số',
      'doan Thực hiện Nghị quyết số 57-NQ/TW, Ban Thường vụ Tỉnh ủy ban hành Chương trình hành động như sau:',
    ]);
    expect(frontMatter(nodes, '')).toMatchObject({
      type: 'Chương trình',
      number: '12-CTr/TU',
      date: '2025-02-15',
      title:
        'Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá chuyển đổi số',
      standing: 'Chương trình của Tỉnh ủy',
    });
  });
  test('may be missing where a preamble directly follows the type', () => {
    expect(
      outline(
        read(
          `${national}KẾ HOẠCH\nThực hiện Công văn số 5/UBND-VX, Sở Nội vụ\nban hành kế hoạch như sau:\nI. MỤC TIÊU\n`,
        ).nodes,
      ).slice(1, 3),
    ).toEqual([
      'tieu-de KẾ HOẠCH',
      'doan Thực hiện Công văn số 5/UBND-VX, Sở Nội vụ ban hành kế hoạch như sau:',
    ]);
  });
  test('may be wrapped in capitals, and over headings of Markdown', () => {
    expect(
      readFront(
        `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\n${national}ĐỀ ÁN\nNÂNG CAO NĂNG LỰC SỐ CHO DOANH NGHIỆP TRÊN ĐỊA BÀN\nTỈNH HÀ NAM ĐẾN NĂM 2030\nPhần thứ nhất\nSỰ CẦN THIẾT\nTỉnh Hà Nam có 100 doanh nghiệp.\n`,
      ),
    ).toMatchObject({
      title: 'Đề án nâng cao năng lực số cho doanh nghiệp trên địa bàn tỉnh Hà Nam đến năm 2030',
      standing: 'Đề án của UBND tỉnh',
    });
    expect(
      readFront(
        '# THÔNG BÁO\n\n## Kết luận của Chủ tịch tại phiên họp\n\n## Ban Chỉ đạo chuyển đổi số Quý I năm 2025\n\nNgày 05/4/2025, Chủ tịch kết luận như sau:\n\n**1\\. Đánh giá**\n',
      ).title,
    ).toBe(
      'Thông báo kết luận của Chủ tịch tại phiên họp Ban Chỉ đạo chuyển đổi số Quý I năm 2025',
    );
  });
  test('may be said only by the preamble, with number and day left open in the line of the appendix', () => {
    expect(
      readFront(
        'Để nâng cao chất lượng mạng, Sở Nội vụ ban hành Kế hoạch phủ sóng tỉnh Hà Nam đến năm 2025, với những nội dung sau\n1. MỤC TIÊU\nPhủ sóng 100% xã trong tỉnh.\nPHỤ LỤC\nDANH MỤC\n(Kèm theo Kế hoạch số   /KH-SNV ngày   /   /2024 của Sở Nội vụ)\n1. Lắp trạm.\n',
      ),
    ).toMatchObject({
      type: 'Kế hoạch',
      number: null,
      numberNote: 'Bản nguồn để trống số: “Kế hoạch số /KH-SNV ngày / /2024 của Sở Nội vụ”.',
      date: null,
      issuer: 'Sở Nội vụ',
      title: 'Kế hoạch phủ sóng tỉnh Hà Nam đến năm 2025',
      standing: 'Kế hoạch của sở',
    });
  });
  test('may be said by the site that published the text, beside its number, in several lines', () => {
    expect(
      readFront(
        '# Nghị quyết số 157-NQ/TW\n\nTổng Bí thư đã ký ban hành Nghị quyết số 157-NQ/TW (ngày 22/12/2024) của Bộ Chính trị về đột phá chuyển đổi số.\n\nI. QUAN ĐIỂM\n',
      ),
    ).toMatchObject({
      number: '157-NQ/TW',
      date: '2024-12-22',
      issuer: 'Bộ Chính trị',
      title: 'Nghị quyết về đột phá chuyển đổi số',
      standing: 'Nghị quyết của Trung ương Đảng',
    });
  });
});
test('a department is the issuer where its superior stands above it; a type that no text may have is named', () => {
  expect(
    readFront(
      `UBND TỈNH HÀ NAM\nSỞ NỘI VỤ\n${national}KẾT LUẬN\nVề chuyển đổi số của Sở Nội vụ\n1. Đạt 80%.\n`,
    ),
  ).toMatchObject({ issuer: 'Sở Nội vụ', type: null, calledType: 'Kết luận' });
});

describe('what provinces also write (all invented)', () => {
  test('“1-” and “1.1-” number parts as “1.” does', () => {
    expect(
      outline(
        read(
          'I- MỤC TIÊU\n1- Mục tiêu đến năm 2030\n- Đạt 80%.\n2- Tầm nhìn\nII- NHIỆM VỤ\n1- Hạ tầng\n1.1- Phủ sóng\n1.2- Lắp trạm\n5- 10% số xã.\n',
        ).nodes,
      ),
    ).toEqual([
      'phan I- MỤC TIÊU',
      '  muc 1- Mục tiêu đến năm 2030',
      '    gach Đạt 80%.',
      '  muc 2- Tầm nhìn',
      'phan II- NHIỆM VỤ',
      '  muc 1- Hạ tầng',
      '    muc 1.1- Phủ sóng',
      '    muc 1.2- Lắp trạm',
      '      doan 5- 10% số xã.',
    ]);
  });
  test('of two pages the number of the second goes; another number there stays', () => {
    const second = (top: string) =>
      outline(read(`I. MỤC TIÊU\n- Câu thứ nhất.\n\f${top}\n- Câu thứ hai.\n`).nodes);
    expect(second('  2')).toEqual([
      'phan I. MỤC TIÊU',
      '  gach Câu thứ nhất.',
      '  gach Câu thứ hai.',
    ]);
    expect(second('7').join()).toContain('7');
  });
  test('the days of a session stand with the council that decides', () => {
    const { nodes } = read(
      `${national}NGHỊ QUYẾT\nVề chuyển đổi số\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM\nKHÓA X, KỲ HỌP THỨ 20\n(Từ ngày 09/12/2023 đến ngày 12/12/2023)\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT NGHỊ:\nĐiều 1. Thông qua.\n`,
    );
    expect(outline(nodes).slice(2)).toEqual([
      'tham-quyen HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM / KHÓA X, KỲ HỌP THỨ 20 / (Từ ngày 09/12/2023 đến ngày 12/12/2023)',
      'can-cu 1 Căn cứ Luật Tổ chức chính quyền địa phương;',
      'quyet-dinh QUYẾT NGHỊ:',
      'dieu 1 Thông qua.',
    ]);
  });
  test('who enacts is no part of the last legal basis; the rest of a basis is', () => {
    const { nodes } = read(
      `${national}KẾ HOẠCH\nChuyển đổi số\n\nCăn cứ Luật số 1;\nLuật sửa đổi Luật số 1;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n`,
    );
    expect(outline(nodes).slice(2, 4)).toEqual([
      'can-cu 1 Căn cứ Luật số 1; Luật sửa đổi Luật số 1;',
      'doan Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    ]);
  });
  test('a title ends where a sentence begins, without any gap', () => {
    expect(
      outline(
        read(
          `${national}CHỈ THỊ\nVề việc đẩy mạnh chuyển đổi số trong các cơ quan nhà\nnước tỉnh Hà Nam\nThời gian qua, các ngành đã đạt kết quả. Tuy nhiên, tỷ lệ\nhồ sơ trực tuyến còn thấp.\n1. Các sở:\n`,
        ).nodes,
      ).slice(1, 3),
    ).toEqual([
      'tieu-de CHỈ THỊ / Về việc đẩy mạnh chuyển đổi số trong các cơ quan nhà nước tỉnh Hà Nam',
      'doan Thời gian qua, các ngành đã đạt kết quả. Tuy nhiên, tỷ lệ hồ sơ trực tuyến còn thấp.',
    ]);
  });
  test('the paragraph that “./.” ends is of the whole text, unless an empty heading wants it', () => {
    const last = (words: string) =>
      outline(read(`1. Sở Nội vụ\n- Theo dõi.\n${words}\n`).nodes).at(-1);
    expect(last('Văn phòng thông báo để các đơn vị thực hiện./.')).toBe(
      'doan Văn phòng thông báo để các đơn vị thực hiện./.',
    );
    expect(last('2. Sở Tài chính\n\nBố trí kinh phí./.')).toBe('  doan Bố trí kinh phí./.');
  });
  test('a wrapped line may begin with a year, a quarter, a share, or the second number of a range', () => {
    const { nodes } = read(
      [
        'I. NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ TRÊN ĐỊA BÀN TỈNH HÀ NAM TRONG NĂM',
        '       a) Bảo đảm 80% văn bản đi được ký số; đến hết năm',
        '2026, không còn văn bản giấy trong giao dịch nội bộ của các cơ quan.',
        '       b) Đào tạo kỹ năng số cho cán bộ, công chức cấp xã trong quý',
        'I năm 2026 theo kế hoạch của tỉnh; cấp tài khoản định danh cho trên',
        '85% công dân; kinh phí chi cho nghiên cứu, phát triển phấn đấu đạt 1,5',
        '- 2% tổng chi ngân sách.',
        '       - 10% dự phòng.',
      ].join('\n'),
    );
    expect(outline(nodes).slice(1)).toEqual([
      '  diem a Bảo đảm 80% văn bản đi được ký số; đến hết năm 2026, không còn văn bản giấy trong giao dịch nội bộ của các cơ quan.',
      '  diem b Đào tạo kỹ năng số cho cán bộ, công chức cấp xã trong quý I năm 2026 theo kế hoạch của tỉnh; cấp tài khoản định danh cho trên 85% công dân; kinh phí chi cho nghiên cứu, phát triển phấn đấu đạt 1,5 - 2% tổng chi ngân sách.',
      '    gach 10% dự phòng.',
    ]);
  });
  const row = (at: number, ...cells: string[]) => ({ kind: 'row' as const, table: 1, cells, at });
  const line = (at: number, words: string): Line => ({
    kind: 'line',
    words,
    at,
    whole: true,
    gap: false,
  });
  test('a table directly under the name of its appendix stays, whatever follows it', () => {
    const { nodes } = shape({
      source: '',
      told: [],
      pieces: [
        line(1, 'Kế hoạch này được thực hiện từ ngày ký ban hành, các sở báo cáo hằng năm.'),
        line(2, 'PHỤ LỤC 01: DANH MỤC CHỈ TIÊU'),
        row(3, 'TT', 'Chỉ tiêu'),
        row(4, '1', 'Hồ sơ'),
        line(5, '1 Số liệu đến ngày 30/9/2025.'),
      ],
    });
    expect(outline(nodes).slice(1)).toEqual([
      'phu-luc PHỤ LỤC 01: DANH MỤC CHỈ TIÊU',
      '  bang',
      '  doan 1 Số liệu đến ngày 30/9/2025.',
    ]);
    expect(nodes[1]?.children[0]?.rows).toHaveLength(2);
  });
  test('a table behind the signature, of no appendix, stays and is asked about', () => {
    const { nodes, questions } = shape({
      source: '',
      told: [],
      pieces: [
        line(1, 'I. MỤC TIÊU'),
        line(2, 'Nơi nhận:'),
        line(3, '- Lưu: VT.'),
        line(4, 'CHỦ TỊCH'),
        line(5, 'Trương Quốc Anh'),
        row(6, 'TT', 'Chỉ tiêu'),
        row(7, '1', 'Hồ sơ'),
      ],
    });
    expect(outline(nodes).slice(-2)).toEqual(['ky-ten CHỦ TỊCH / Trương Quốc Anh', 'bang']);
    expect(questions.map((q) => q.ask).join()).toContain('đứng sau chữ ký');
  });
  test('the title of an attached plan may be in small letters, up to what it comes with', () => {
    const { nodes } = shape({
      source: '',
      told: [],
      pieces: [
        'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển chính quyền số.',
        'KẾ HOẠCH',
        'Phát triển chính quyền số tỉnh Hà Nam',
        '(Ban hành kèm theo Quyết định số 5/QĐ-UBND)',
        'I. MỤC TIÊU',
      ].map((words, i) => line(i + 1, words)),
    });
    expect(outline(nodes).slice(1)).toEqual([
      'phu-luc KẾ HOẠCH Phát triển chính quyền số tỉnh Hà Nam',
      '  kem-theo (Ban hành kèm theo Quyết định số 5/QĐ-UBND)',
      '  phan I. MỤC TIÊU',
    ]);
  });
  test('years alone in the second row of a table head its columns', () => {
    const { nodes, questions } = shape({
      source: '',
      told: [],
      pieces: [
        row(1, 'TT', 'Chỉ tiêu', 'Mục tiêu', ''),
        row(2, '', '', '2027', '2031'),
        row(3, '1', 'Hồ sơ', '80', '90'),
      ],
    });
    expect(nodes[0]?.rows?.slice(0, 2)).toEqual([
      ['TT', 'Chỉ tiêu', 'Mục tiêu', '←'],
      ['↑', '↑', '2027', '2031'],
    ]);
    expect(questions).toHaveLength(1);
  });
});
