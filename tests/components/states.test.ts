import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { ClauseNode as Node } from '../../src/domain/text/clause-node.ts';
import { isShared } from '../../src/domain/compare/compare.ts';
import { edition } from '../support/edition.ts';
import { examples, rendered, text, type Name } from './rendered.ts';

/** Component, state, what it says there; after "!", what it must not say. */
const says: readonly (readonly [Name, string, RegExp, '!'?])[] = [
  [
    'AbsenceProof',
    'không đoạn nào có chữ',
    /không nêu cho năm .*: không đoạn nào có những chữ này\./,
  ],
  [
    'AbsenceProof',
    'hai văn bản của một tỉnh',
    /Nghị quyết số 22-NQ\/TU: .* Quyết định số 2174\/QĐ-UBND: /,
  ],
  ['AbsenceProof', 'câu của chính chỉ tiêu', /: mục tiêu cho năm 20\d\d/],
  ['AbsenceProof', 'có nói tới', /: có nói tới, không đặt mức \(.+\)\./],
  [
    'AbsenceProof',
    'tỉnh chỉ nói tới',
    /^Vì sao ghi “không nêu”, “không đặt mức” .* không đặt mức cho năm 20\d\d/,
  ],
  [
    'AlsoSpeaks',
    'tỉnh khác nói',
    /(Điều|phần|mục) \S+, (Quyết định|Nghị quyết|[Bb]ài trình bày)/,
    '!',
  ],
  [
    'AlsoSpeaks',
    'tỉnh khác nói',
    /^Tỉnh khác có nói tới, không đặt mức .+ · (nhiệm vụ|hiện trạng|quan điểm, định hướng) · /,
  ],
  ['AlsoSpeaks', 'tỉnh có mục tiêu cũng nói', /^Chỗ khác có nói tới, không đặt mức /],
  ['AlsoSpeaks', 'chỉ nói việc gần đó', /^Chỗ nói việc gần đó, không phải việc này /],
  ['ChartStrip', 'hai năm', /^0 100% dân số 2025 2030$/],
  ['ChartStrip', 'hai năm gần nhau', /^0 100% dân số 2025 → 2030$/],
  ['ChartStrip', 'chỉ năm đầu: nét chấm', /^0 100% dân số 2025$/],
  ['ChartStrip', 'thứ hạng, trục đảo chiều', /^30 1 2025 2030$/],
  [
    'CitationCard',
    'điểm, khoản, Điều',
    /Đầy đủ Điểm a khoản 1 Điều 1 Quyết định số 2043\/QĐ-UBND .* Rút gọn Điểm a khoản 1 Điều 1 Quyết định số 2043\/QĐ-UBND Các dạng Báo chí, /,
  ],
  ['CitationCard', 'văn bản không in số', /null|số \/|ngày \/|undefined/, '!'],
  ['CitationCard', 'bài trình bày', /mục 2 bài trình bày Nghị quyết số 04-NQ\/TU/],
  ['CitedWords', 'chữ và chỗ', /^“.+” \( .+ \)$/],
  ['CitedWords', 'chỉ chỗ', /[“”()]/, '!'],
  ['CitedWords', 'chỗ và văn bản', /Nghị quyết số 22-NQ\/TU$/],
  ['ClauseNode', 'ghi chú của người biên tập', /Người biên tập: /],
  ['ClauseRelations', 'gồm nhiều đoạn', /Gồm \d+ đoạn/],
  ['ClauseRelations', 'dẫn văn bản khác', /Văn bản được dẫn ở đây/],
  ['ClauseRelations', 'dẫn văn bản chưa rõ', /· chưa rõ là văn bản nào/],
  ['ClauseRelations', 'được dẫn đến', /Nơi dẫn đến đoạn này/],
  ['ClauseRelations', 'giải nghĩa chữ', /Chữ được giải nghĩa ở đây/],
  ['ClauseRelations', 'cùng cam kết ở văn bản khác', /Cùng cam kết ở văn bản khác của tỉnh/],
  ['ClauseRelations', 'đoạn đầu', /Đoạn trước/, '!'],
  ['ClauseRelations', 'đoạn cuối', /Đoạn sau/, '!'],
  ['FormerReadings', 'đã sửa', /Trước ngày 01\/3\/2025 trang này chép: “Lời chép trước khi sửa\.”/],
  ['HomeFigure', 'trở lên, sau con số', / 80% trở lên “?80% trở lên/],
  ['MarginNote', 'khác thước đo', /^Ví dụ · Gia Lai trên 50% khác thước đo$/],
  ['MarginNote', 'không có gì để đặt cạnh', /^Ví dụ$/],
  ['MatrixCell', 'không ghi năm', /không ghi năm: /],
  ['MatrixCell', 'năm khác', /20\d\d: /],
  ['MatrixCell', 'riêng một văn bản', /Nghị quyết 22/],
  ['MatrixFilters', 'nhiều tỉnh', /0\/5 cột đã chọn/],
  ['MatrixFilters', 'ít tỉnh', new RegExp(`${edition.topics.filter(isShared).length} chỉ tiêu`)],
  ['NationalBeside', 'một mức', /^So với mức quốc gia 20\d\d: [^()]+ \([^()]+, \S+\)$/],
  ['NationalBeside', 'nhiều thước đo', /\d+% cấp \S+; \d+% cấp/],
  ['NationalBeside', 'nhiều văn bản quốc gia', /, \d+\/QĐ-TTg; .+, \d+\/QĐ-TTg\)/],
  ['NationalBeside', 'ra sau văn bản', /mức quốc gia ra sau văn bản của tỉnh, ngày \d/],
  ['NationalMarkEntry', 'khoảng', /khoảng \d/],
  ['NationalMarkEntry', 'chỉ có lời', /phổ cập không có số/],
  ['NationalMarkEntry', 'chỉ có lời', /^20\d\d (“|\d)/, '!'],
  ['NationalMarkEntry', 'thứ hạng', /từ hạng \d+ trở lên/],
  ['NationalMarkEntry', 'không chỉ tiêu nào hỏi', /Không chỉ tiêu nào của trang này hỏi việc ấy\./],
  ['NationalMarkEntry', 'các bản đăng khác nhau', /Các bản đăng khác nhau: /],
  [
    'NationalMarkEntry',
    'dấu và số',
    /Đối chiếu qua \d+ bản đăng công khai, chưa đối chiếu bản gốc/,
  ],
  ['ProvinceNational', 'có mức', /bằng: .*\d+\/QĐ-TTg/],
  ['ProvinceNational', 'có mức', /thước đo khác/],
  [
    'ProvinceNational',
    'chưa có mức nào',
    /chỉ tiêu khác của tỉnh: chưa có mức quốc gia đã đối chiếu\./,
  ],
  ['ReportLink', 'thư', /^Báo lỗi$/],
  ['ReportLink', 'chưa đặt: không hiện', /./, '!'],
  [
    'SiteContact',
    'đủ cả',
    /^Người giữ trang: Nhóm Đối chiếu\. bao-loi@doi-chieu\.example · Mẫu báo lỗi · Mã nguồn · doi-chieu\.example$/,
  ],
  ['ShownNumber', 'chữ trước con số', /^trên 10\.000 người$/],
  ['ShownNumber', 'chữ sau con số', /^60 % trở lên$/],
  ['SiteContact', 'chỉ thư', /^bao-loi@doi-chieu\.example$/],
  ['SiteContact', 'chưa có gì: không hiện', /./, '!'],
  ['TopicReports', 'thư', /Kết luận, ghi chú .*Ô của Nghị quyết số 22-NQ\/TU: 2025 .*2030/],
  ['TopicReports', 'chưa đặt: không hiện', /./, '!'],
  ['ReferenceEntry', 'chưa rõ là văn bản nào', /Chưa rõ là văn bản nào\./],
  ['ReferenceEntry', 'nhiều dạng số', /Dạng số khác/],
  ['ReferenceEntry', 'có nguyên văn ở đây', /Nguyên văn: /],
  ['ReferenceEntry', 'có bài trình bày ở đây', /Trang này có bài trình bày: /],
  ['ReferenceEntry', 'gọi tắt, tự dẫn', /\(tự dẫn\).* Ngoài ra \d+ lần chỉ gọi tắt/],
  ['ReferenceEntry', 'dẫn gộp', /\(dẫn gộp\)/],
  ['ReferenceMatrix', 'vài hàng', /chưa rõ là văn bản nào .*không dẫn/],
  ['SentencesSideBySide', 'hiện trạng', /Hiện trạng, không phải mục tiêu/],
  ['SentencesSideBySide', 'con số khác', /Con số khác/],
  ['SentencesSideBySide', 'một câu ở hai chỗ', /; đúng những chữ này cũng ở /],
  ['SentencesSideBySide', 'có ghi chú', /Ghi chú: /],
  [
    'ProvinceTasks',
    'không việc nào có ngày',
    /không việc nào có thời gian trong một năm\s+nhất định/,
  ],
  ['TaskMark', 'có hạn', /→|từ/, '!'],
  ['TaskMark', 'đến hạn rồi vẫn làm', /→/],
  ['TaskMark', 'chỉ ghi lúc bắt đầu', /từ/],
  ['TaskRow', 'một hạn có ngày', /từ \d.* đến \d|đến hết \d/],
  ['TaskRow', 'văn bản khác định hạn', /do văn bản khác định/],
  ['TaskRow', 'không nêu ai làm', /không nêu/],
  ['TaskRow', 'có cơ quan tham gia', /\(tham gia\)/],
  ['TermEntry', 'nhiều nghĩa', /, nghĩa 1: .*, nghĩa 2: /],
  ['TermEntry', 'người biên tập hiểu', /Người biên tập hiểu: /],
  ['TextAttributes', 'đủ', /không rõ/, '!'],
  ['TextAttributes', 'không rõ số, ngày', /Số không rõ .* Ngày ban hành không rõ/],
  ['TextAttributes', 'không rõ người ký', /Người ký không rõ/],
  ['TopicAfter', 'chỉ tiêu đầu, có biểu đồ', /Sao chép mã nhúng biểu đồ/],
  ['TopicAfter', 'chỉ tiêu đầu, có biểu đồ', /←/, '!'],
  ['TopicAfter', 'chỉ tiêu cuối, không biểu đồ', /biểu đồ|→/, '!'],
  ['TopicChart', 'nhiều thước đo', /Mỗi thước đo một trục riêng\./],
  ['TopicChart', 'thứ hạng, trục đảo chiều', /: thứ hạng, nhỏ hơn là tốt hơn nên trục đảo chiều/],
  ['TopicChart', 'một khoảng', /Thanh dày: một khoảng\./],
  ['TopicChart', 'trục không đến 100%', /: trục chỉ đến \d\d?%/],
  ['TopicChart', 'một con số lẻ', /Chỉ một con số, không vẽ: /],
  ['TopicChart', 'con số không ghi năm', /Không ghi năm, không vẽ: /],
  ['TopicChart', 'lời không có số', /Không có số, không vẽ: .*“.+” (năm 20\d\d|\(không ghi năm\))/],
  ['TopicGlance', 'năm khác', /20(?!25|30)\d\d/],
  ['TopicList', 'không có', /^Không có\.$/],
  ['TopicTable', 'không ghi năm', /2025 2030 Không ghi năm Tính trên Câu/],
  ['TopicTable', 'mức quốc gia', /Mức quốc gia .*Không phải của tỉnh nào; đối chiếu qua/],
  ['TopicTable', 'mức quốc gia của năm không có cột', /toàn trình 20\d\d: \d/],
  ['TopicTable', 'không ghi năm', /Mức quốc gia : chưa có mức quốc gia đã đối chiếu\./],
  ['TopicTable', 'chỉ bằng lời', /“.+” không có số/],
  ['Verdict', 'khác thước đo, chỗ khác', /^khác thước đo : % “dân số” ≠ % “thuê bao”$/],
];

test.for(
  says.map(
    ([name, state, words, not]) =>
      [
        `${name}, ${state}`,
        not === undefined ? 'says' : 'does not say',
        words,
        name,
        state,
      ] as const,
  ),
)('%s %s %s', async ([, not, words, name, state]) => {
  const said = text(await rendered(name, state));
  if (not === 'says') expect(said).toMatch(words);
  else expect(said).not.toMatch(words);
});

describe('a clause in its text', () => {
  const nodes = (state: string) => (examples.ClauseNode.states[state] as { nodes: Node[] }).nodes;
  const page = async (state: string) => parse(await rendered('ClauseNode', state));

  test.for(Object.keys(examples.ClauseNode.states))(
    'keeps every word and can be linked to: %s',
    async (state) => {
      const html = await page(state);
      for (const { clause } of nodes(state)) {
        const own = html.getElementById(clause.id);
        // A row of a table has words in each cell, the last also its link.
        own?.querySelectorAll(':is(td, th) > .clause__cite').forEach((cite) => {
          expect(cite.getAttribute('href')).toBe(`#${clause.id}`);
        });
        const said = (own?.querySelectorAll('.clause__words') ?? [])
          .map((e) => e.textContent.replace(/dẫn bảng này\s*$/, '').trim())
          .join(' ');
        expect(said.replace(/\s+/g, ' ')).toContain(clause.words.replace(/\s+/g, ' '));
        expect(own?.querySelector('.clause__cite')?.getAttribute('href')).toBe(`#${clause.id}`);
      }
    },
  );
  test('is a heading, a paragraph or an item of a list, as its kind asks', async () => {
    const tag = async (state: string) =>
      (await page(state)).querySelector('.clause__words')?.tagName;
    expect([await tag('phần'), await tag('khoản là lời'), await tag('ký tên')]).toEqual([
      'H2',
      'P',
      'P',
    ]);
    expect(
      (await page('gạch đầu dòng')).querySelector('ul.clause-list--gach > li > .clause'),
    ).not.toBeNull();
    expect(
      (await page('gạch đầu dòng có dấu cộng ở dưới')).querySelectorAll(
        'ul.clause-list--gach > li > ul.clause-list--cong > li',
      ).length,
    ).toBeGreaterThan(1);
  });
  test('shows a misprint as printed, with the reading supposed beside it', async () => {
    const sic = (await page('in nhầm')).querySelector('.sic');
    expect(nodes('in nhầm')[0]?.clause.runs).toContainEqual({
      text: sic?.textContent,
      sic: sic?.getAttribute('data-read-as'),
    });
  });
  test('leads from its numbers, citations and abbreviations', async () => {
    const href = async (state: string, sort: string) =>
      (await page(state)).querySelector(`a.${sort}`)?.getAttribute('href');
    expect(await href('con số, với ghi chú bên lề', 'number-link')).toMatch(
      /^\/so-sanh\/[a-z0-9-]+\/$/,
    );
    expect(await href('dẫn văn bản khác', 'reference-link')).toMatch(/^\/(dan-chieu|van-ban)\//);
    expect(await href('dẫn văn bản chưa rõ', 'reference-link--unresolved')).toMatch(
      /^\/dan-chieu\/#khong-ro/,
    );
    expect(await href('chữ viết tắt', 'term-link')).toMatch(/^\/thuat-ngu\/#/);
  });
});

test('a search field has its button only where it is asked for', async () => {
  const button = async (state: string) =>
    parse(await rendered('SearchField', state)).querySelector('button')?.textContent;
  expect([await button('không nút'), await button('có nút')]).toEqual([undefined, 'Tìm']);
});

test('the contents lead to the headings that they name, in their order', async () => {
  const { items } = examples.Contents.states['có Điều'] as {
    items: readonly { clause: { id: string } }[];
  };
  const top = parse(await rendered('Contents', 'có Điều')).querySelectorAll('> ul > li > a');
  expect(top.map((a) => a.getAttribute('href'))).toEqual(items.map((i) => `#${i.clause.id}`));
});

test('the matrix has a cell for each province and year, and says in each what it holds', async () => {
  const rows = parse(await rendered('Matrix', 'vài hàng')).querySelectorAll(
    'tbody.matrix__row > tr:first-child',
  );
  for (const row of rows) {
    const cells = row.querySelectorAll('> td[data-state]');
    expect(cells.length).toBe(edition.provinces.length * 2);
    expect(cells.filter((c) => c.textContent.trim() === '')).toEqual([]);
  }
  expect(rows.length).toBeGreaterThan(2);
});
