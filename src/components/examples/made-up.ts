// Made-up but valid data for components that do not need an edition.
import type { Panel, PanelPoint } from '../../domain/chart/chart-panel.ts';
import { axisFor } from '../../domain/chart/panel-axis.ts';
import { isRank } from '../../domain/compare/shown-value.ts';
import type { AlikeFigures } from '../../domain/compare/alike-figures.ts';
import type { Cell } from '../../domain/compare/compare.ts';
import type { Run } from '../../model/clause.ts';
import type { Statement } from '../../model/model.ts';
import type { Comparability } from '../../schemas/verdicts.ts';
import { verdictWords } from '../../domain/compare/verdict-words.ts';

const indicator = {
  id: 'vi-du',
  name: 'Ví dụ',
  group: 'Người',
  apart: null,
  numerator: 'người',
  denominator: 'dân số',
  unit: '%',
  direction: 'higher',
  topic: 'vi-du',
} as const;
const statement = (valueWords: string, rest: Partial<Statement>): Statement => ({
  id: 'vi-du.g1.1',
  text: 'kien-giang-nq22',
  province: 'kien-giang',
  topic: 'vi-du',
  url: '/van-ban/kien-giang-nq22/#ii_2-2-1-3_g1',
  clause: 'ii_2-2-1-3_g1',
  indicator,
  kind: 'target',
  section: 'muc-tieu',
  year: 2025,
  yearFrom: 'heading',
  operator: '=',
  value: 80,
  valueMax: null,
  unit: '%',
  denominator: 'dân số',
  note: null,
  quote: `${valueWords} dân số có ví dụ.`,
  words: `${valueWords} dân số`,
  valueWords,
  outlook: null,
  ...rest,
});
const cell = (state: Cell['state'], statements: Statement[], rest: Partial<Cell> = {}): Cell => ({
  province: 'kien-giang',
  year: 2025,
  state,
  statements,
  ...rest,
});

export const cells = {
  'một con số': cell('stated', [statement('80%', {})]),
  trên: cell('stated', [statement('trên 80%', { operator: '>' })]),
  'tối thiểu, số thập phân': cell('stated', [
    statement('tối thiểu 4,15%', { operator: '>=', value: 4.15 }),
  ]),
  'trở lên, sau con số': cell('stated', [
    statement('60% dân số trở lên', {
      operator: '>=',
      value: 60,
      quote: '60% dân số trở lên có ví dụ.',
      words: '60% dân số trở lên',
    }),
  ]),
  'một khoảng': cell('stated', [
    statement('5 - 10%', { operator: 'range', value: 5, valueMax: 10 }),
  ]),
  'thứ hạng': cell('stated', [statement('nhóm 20', { operator: '<=', value: 20, unit: 'nhóm' })]),
  'số bằng chữ': cell('stated', [
    statement('ít nhất một mô hình', {
      operator: '>=',
      value: 1,
      unit: 'mô hình',
      quote: 'ít nhất một mô hình dân số',
      words: 'ít nhất một mô hình',
    }),
  ]),
  'hai văn bản cùng số': cell('stated', [
    statement('80%', {}),
    statement('80%', { id: 'vi-du-2.g1.1' }),
  ]),
  'hai con số trái nhau': cell('stated', [
    statement('100%', { value: 100 }),
    statement('tối thiểu 30%', { operator: '>=', value: 30 }),
  ]),
  'bằng lời': cell('no-number', [
    statement('Phổ cập', { kind: 'universal', operator: null, value: null, unit: null }),
  ]),
  'không nêu': cell('not-stated', []),
  'ngoài phạm vi': cell('outside', []),
  'không áp dụng': cell('not-applicable', [], { reason: 'không có cấp này' }),
} satisfies Record<string, Cell>;

export const verdicts = Object.keys(verdictWords) as Comparability[];

export const provinces = [
  { slug: 'kien-giang', name: 'Kiên Giang', mark: 'circle' },
  { slug: 'dong-thap', name: 'Đồng Tháp', mark: 'diamond' },
  { slug: 'gia-lai', name: 'Gia Lai', mark: 'square' },
  { slug: 'tra-vinh', name: 'Trà Vinh', mark: 'triangle' },
] as const;

export const quotes = {
  'chữ quyết định': statement('80%', { indicator: { ...indicator, decisive: ['dân số'] } }),
  'không có chữ quyết định': statement('80%', {}),
};

const point = (year: number, value: number, max: number | null = null): PanelPoint => ({
  year,
  value,
  max,
  text: `${value} %`,
});
const strip = (points: PanelPoint[], unit = '%', denominator: string | null = 'dân số') => {
  const row = {
    province: 'kien-giang',
    name: 'Kiên Giang',
    mark: 'circle',
    colour: '#00525e',
    points,
    gap: '',
  } as const;
  const reverse = isRank(unit);
  const panel: Panel = {
    group: 'Người',
    unit,
    reverse,
    axis: axisFor(
      points.map((p) => p.max ?? p.value),
      unit,
      reverse,
    ),
    rows: [row],
    lines: [],
  };
  return { panel, row, denominator };
};

export const strips = {
  'hai năm': strip([point(2025, 50), point(2030, 80)]),
  'hai năm gần nhau': strip([point(2025, 70), point(2030, 80)]),
  'hai năm cùng con số': strip([point(2025, 80), point(2030, 80)]),
  'chỉ năm đầu: nét chấm': strip([point(2025, 80)]),
  'chỉ năm sau': strip([point(2030, 80)]),
  'ở hai đầu trục': strip([point(2025, 0), point(2030, 100)]),
  'thứ hạng, trục đảo chiều': strip([point(2025, 20), point(2030, 10)], 'nhóm', null),
  'một khoảng': strip([point(2025, 5, 7), point(2030, 8, 10)]),
} satisfies Record<string, ReturnType<typeof strip>>;

/** The figures as if every text wrote “80% trở lên”. */
export const orMore = (figures: AlikeFigures): AlikeFigures => {
  const valueWords = `${figures.value}% trở lên`;
  const said = {
    operator: '>=',
    valueWords,
    words: valueWords,
    quote: `${valueWords} có ví dụ.`,
  } as const;
  return { ...figures, statements: figures.statements.map((s) => ({ ...s, ...said })) };
};

/** Each markup that words can have, one by one. */
export const runs = {
  trơn: [{ text: 'Tỷ lệ hộ gia đình đạt 80%.' }],
  'nghiêng, đậm': [
    { text: 'Căn cứ Luật', emphasis: 'em' },
    { text: ' Giao dịch điện tử', emphasis: 'strong' },
  ],
  'xuống dòng': [{ text: 'CHỦ TỊCH' }, { text: ' Nguyễn Văn Ví Dụ', lineBreak: true }],
  'in nhầm': [
    { text: 'Khuyến thích', sic: 'Khuyến khích' },
    { text: ' người dân dùng dịch vụ công.' },
  ],
} satisfies Record<string, Run[]>;

/** Capitals and stacked diacritics, which a clipped line would cut off. */
export const diacritics =
  'ỘỮẪẾẶỞ ộ ữ ẫ ế ặ ở ễ ổ ỹ: TỔ CHỨC THỰC HIỆN, QUYẾT ĐỊNH, PHÊ DUYỆT CHIẾN LƯỢC';
