import type { DocumentKind } from './document-kinds.ts';

/** The kinds of documents that may be held, and the standings that a text of each may have: the one list. */
interface StandingData {
  /** In English, for researchers. */
  readonly english: string;
  /** The whole country's: such a text has no province and stands in no column of the comparison. */
  readonly national?: true;
}
interface TypeData {
  /** Name in Akoma Ntoso; an `act` has legal force by itself, all else is a `doc`. */
  readonly akn: string;
  readonly act?: true;
  readonly standings: Readonly<Record<string, StandingData>>;
}

const province = (type: string, body: string) => `${type} of the ${body}`;

/** Type → its standings in readers' words: which body speaks in it. */
const types = {
  'Nghị quyết': {
    akn: 'nghi-quyet',
    standings: {
      'Nghị quyết của Tỉnh ủy': { english: 'Resolution of the provincial Party committee' },
      'Nghị quyết của Đảng bộ tỉnh': { english: 'Resolution of the provincial Party organisation' },
      'Nghị quyết của Hội đồng nhân dân tỉnh': {
        english: 'Resolution of the provincial People’s Council',
      },
      'Nghị quyết của Trung ương Đảng': {
        english: 'Resolution of the central organs of the Party',
        national: true,
      },
      'Nghị quyết của Quốc hội': {
        english: 'Resolution of the National Assembly',
        national: true,
      },
      'Nghị quyết của Chính phủ': { english: 'Resolution of the Government', national: true },
    },
  },
  'Quyết định': {
    akn: 'quyet-dinh',
    act: true,
    standings: {
      'Quyết định của Chủ tịch UBND tỉnh': {
        english: 'Decision of the chair of the provincial People’s Committee',
      },
      'Quyết định của UBND tỉnh': { english: 'Decision of the provincial People’s Committee' },
      'Quyết định của Thủ tướng Chính phủ': {
        english: 'Decision of the Prime Minister',
        national: true,
      },
      'Quyết định của bộ': { english: 'Decision of a ministry', national: true },
    },
  },
  'Kế hoạch': {
    akn: 'ke-hoach',
    standings: {
      'Kế hoạch của UBND tỉnh': { english: province('Plan', 'provincial People’s Committee') },
      'Kế hoạch của Tỉnh ủy': { english: province('Plan', 'provincial Party committee') },
      'Kế hoạch của sở': { english: 'Plan of a provincial department' },
      'Kế hoạch của bộ': { english: 'Plan of a ministry', national: true },
    },
  },
  'Chương trình': {
    akn: 'chuong-trinh',
    standings: {
      'Chương trình của Tỉnh ủy': { english: province('Programme', 'provincial Party committee') },
      'Chương trình của UBND tỉnh': {
        english: province('Programme', 'provincial People’s Committee'),
      },
    },
  },
  'Đề án': {
    akn: 'de-an',
    standings: {
      'Đề án của UBND tỉnh': { english: province('Project', 'provincial People’s Committee') },
      'Đề án của Tỉnh ủy': { english: province('Project', 'provincial Party committee') },
    },
  },
  'Chỉ thị': {
    akn: 'chi-thi',
    standings: {
      'Chỉ thị của Tỉnh ủy': { english: province('Directive', 'provincial Party committee') },
      'Chỉ thị của Chủ tịch UBND tỉnh': {
        english: 'Directive of the chair of the provincial People’s Committee',
      },
      'Chỉ thị của Thủ tướng Chính phủ': {
        english: 'Directive of the Prime Minister',
        national: true,
      },
    },
  },
  'Thông báo': {
    akn: 'thong-bao',
    standings: {
      'Thông báo của Tỉnh ủy': { english: province('Notice', 'provincial Party committee') },
      'Thông báo của UBND tỉnh': { english: province('Notice', 'provincial People’s Committee') },
    },
  },
  'Báo cáo': {
    akn: 'bao-cao',
    standings: {
      'Báo cáo của UBND tỉnh': { english: province('Report', 'provincial People’s Committee') },
      'Báo cáo của Tỉnh ủy': { english: province('Report', 'provincial Party committee') },
      'Báo cáo của sở': { english: 'Report of a provincial department' },
    },
  },
  'Bài trình bày': {
    akn: 'bai-trinh-bay',
    standings: {
      'bài trình bày': {
        english: 'Speech that presents a resolution; not the resolution itself',
      },
    },
  },
} as const satisfies Readonly<Partial<Record<DocumentKind, TypeData>>>;

export type TextType = keyof typeof types;
export const textTypes = Object.keys(types) as [TextType, ...TextType[]];
export const typeData: Readonly<Record<TextType, TypeData>> = types;

export type Standing = {
  [T in TextType]: keyof (typeof types)[T]['standings'];
}[TextType];
/** Standings of a type. */
export const standingsOf = (type: TextType): readonly Standing[] =>
  Object.keys(types[type].standings) as Standing[];
export const standings = textTypes.flatMap(standingsOf) as [Standing, ...Standing[]];
/** What is known of a standing, whatever its type. */
export const standingData = (standing: Standing): StandingData | undefined =>
  textTypes.map((type) => typeData[type].standings[standing]).find((data) => data !== undefined);
/** True for what the whole country's bodies say: such a text has no province. */
export const isNational = (standing: Standing): boolean =>
  standingData(standing)?.national === true;
