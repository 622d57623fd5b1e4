// Clauses that none of the texts has yet: a table with merged cells, an appendix, a chapter, a footnote.
import type { Cell, Clause, ClauseKind, Run } from '../../model/clause.ts';
import type { ClauseNode as Node } from '../../domain/text/clause-node.ts';

const words = (runs: readonly Run[]): string => runs.map((r) => r.text).join('');
const made = (
  id: string,
  kind: ClauseKind,
  marker: string,
  runs: readonly Run[],
  more: Partial<Clause> = {},
): Clause => ({
  text: 'vi-du',
  id,
  kind,
  marker,
  parent: null,
  words: words(runs),
  runs,
  heading: false,
  runIn: '',
  ordinal: 1,
  depth: 0,
  aliases: [],
  note: '',
  line: 1,
  ...more,
});
const node = (clause: Clause, children: Node[] = []): Node => ({
  clause,
  children,
  notes: [],
  links: [],
});
const plain = (text: string): Run[] => (text === '' ? [] : [{ text }]);

/** Cells side by side: [words, columns, rows]. A cell that begins above is left out by its column. */
function cells(
  row: readonly (readonly [
    column: number,
    runs: readonly Run[],
    colspan?: number,
    rowspan?: number,
  ])[],
): { cells: Cell[]; runs: Run[] } {
  const runs: Run[] = [];
  let start = 0;
  return {
    cells: row.map(([column, own, colspan = 1, rowspan = 1]) => {
      if (runs.length > 0 && own.length > 0) {
        runs.push({ text: ' ' });
        start += 1;
      }
      const cell = { column, runs: own, colspan, rowspan, start };
      runs.push(...own);
      start += words(own).length;
      return cell;
    }),
    runs,
  };
}

const columns = [
  'TT',
  'Nhiệm vụ thực hiện',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian',
  'Kết quả',
  'Ghi chú',
];
const rows = [
  cells([
    [0, plain('I')],
    [1, plain('Mở rộng vùng phủ sóng'), 6],
  ]),
  cells([
    [0, plain('1')],
    [
      1,
      [
        { text: 'Lắp trạm mới:' },
        { text: ' - tại xã;', lineBreak: true },
        { text: ' - tại thôn', lineBreak: true },
      ],
    ],
    [2, plain('Doanh nghiệp viễn thông'), 1, 2],
    [3, plain('Sở; UBND các huyện')],
    [4, plain('2024-2025')],
    [5, plain('Mọi thôn có sóng')],
    [6, []],
  ]),
  cells([
    [0, plain('2')],
    [1, plain('Nâng cấp trạm cũ')],
    [3, plain('Sở')],
    [4, plain('2025')],
    [5, plain('Trạm chạy ổn định')],
    [6, plain('Theo hướng dẫn')],
  ]),
];

function table(id: string, caption: string): Node {
  const title = plain(caption);
  const head = cells(columns.map((name, i) => [i, plain(name)] as const));
  const shift = title.length === 0 ? 0 : caption.length + 1;
  return node(
    made(
      id,
      'bang',
      caption === '' ? '' : 'Bảng 1.',
      [...title, ...(shift === 0 ? [] : [{ text: ' ' }]), ...head.runs],
      {
        table: {
          caption: title,
          columns: columns.length,
          rows: [head.cells.map((c) => ({ ...c, start: c.start + shift }))],
        },
      },
    ),
    rows.map((row, i) =>
      node(
        made(`${id}_h${i + 1}`, 'hang', '', row.runs, {
          parent: id,
          ordinal: i + 1,
          cells: row.cells,
          note: i === 2 ? 'Ô “Đơn vị chủ trì” được in chung với hàng trên.' : '',
        }),
      ),
    ),
  );
}

/** Name of the state → a table. */
export const tables: Record<string, Node> = {
  'có tên': table('vd-bang-3', 'Nhiệm vụ và thời hạn'),
  'không tên': table('vd-bang-4', ''),
};

/** Name of the state → nodes of a text's page. */
export const tableExamples: Record<string, { nodes: Node[] }> = {
  'bảng có tên, ô gộp, ô nhiều dòng': { nodes: [table('vd-bang-1', 'Nhiệm vụ và thời hạn')] },
  'bảng không có tên': { nodes: [table('vd-bang-2', '')] },
  'phụ lục, dòng kèm theo': {
    nodes: [
      node(
        made('vd-phu-luc-i', 'phu-luc', 'PHỤ LỤC I', plain('DANH MỤC NHIỆM VỤ'), { heading: true }),
        [
          node(
            made(
              'vd-phu-luc-i_kem-theo',
              'kem-theo',
              '',
              plain('(Kèm theo Kế hoạch số 12/KH-UBND)'),
              { depth: 1 },
            ),
          ),
        ],
      ),
    ],
  },
  'chương, mục của chương': {
    nodes: [
      node(made('vd-chuong-i', 'chuong', 'Chương I', plain('QUY ĐỊNH CHUNG'), { heading: true }), [
        node(
          made('vd-chuong-i_muc-1', 'muc', 'Mục 1', plain('PHẠM VI'), { heading: true, depth: 1 }),
        ),
      ]),
    ],
  },
  'dấu chú thích và chú thích': {
    nodes: [
      node(
        made('vd-g1', 'gach', '-', [
          { text: 'Phủ sóng 5G' },
          { text: '1', noteRef: 'vd-chu-thich-1' },
          { text: ' tại các huyện.' },
        ]),
      ),
      node(made('vd-chu-thich-1', 'chu-thich', '1', plain('Theo kế hoạch của tỉnh.'))),
    ],
  },
};
