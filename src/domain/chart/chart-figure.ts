import { textsNotice } from '../text/short-notice.ts';
import { namesDated } from '../text/merger.ts';
import type { NationalMark, Province, Text, Topic } from '../../model/model.ts';
import type { Comparability } from '../../schemas/verdicts.ts';
import { headOf, panelsOf, type Panel, type PanelRow } from './chart-panel.ts';
import { marksIn, marksSourceAway, undrawnMarks } from './national-words.ts';
import { isOfProvince, undrawnOf, undrawnWords, type UndrawnReason } from './chart-undrawn.ts';
import { isFinalYear, isGoal, isMainYear, mainYears } from '../compare/compare.ts';
import { formatDate } from '../words/dates.ts';
import { upperFirst } from '../words/upper-first.ts';
import { outlooksSaid } from '../compare/outlook.ts';
import { exceptionsSaid } from '../compare/exceptions-said.ts';
import { measureName } from '../compare/measure-name.ts';
import { verdictLine } from '../compare/verdict-line.ts';
import { provinceNames } from '../text/province-names.ts';

/** Everything that a downloaded chart says, so that it can be understood without its page. */
export interface Figure {
  readonly title: string;
  readonly comparability: Comparability;
  /** "khác thước đo: …" */
  readonly verdict: string;
  /** What is counted, and over what. */
  readonly measure: string;
  /** How to read the marks. */
  readonly key: string;
  /** Every province as a row; those without a point say why. */
  readonly panel: Panel;
  /** Exceptions of all goals, drawn or not; '' when there are none. */
  readonly exceptions: string;
  /** Every goal and every national mark of the topic that is not drawn, with the reason. */
  readonly undrawn: readonly { readonly label: string; readonly said: string }[];
  readonly source: string;
}

/** The label before the goals that are not drawn for one reason. */
const undrawnLabel = (reason: UndrawnReason): string =>
  isOfProvince(reason) ? upperFirst(undrawnWords[reason]) : `Không vẽ vì ${undrawnWords[reason]}`;

/** Why the row of a province has no mark: "không vẽ: đo thứ khác; không ghi năm", or "không đặt mức". */
function gapOf(reasons: readonly UndrawnReason[]): string {
  const words = reasons.map((r) => undrawnWords[r]).join('; ');
  return reasons.every(isOfProvince) ? words : `không vẽ: ${words}`;
}

/** Follows the name of a province that sets more goals than the panel draws. */
const star = '*';

/** The panel with a row for every province. */
function withEveryProvince(panel: Panel, topic: Topic, provinces: readonly Province[]): Panel {
  const rows = provinces.flatMap((p): readonly PanelRow[] => {
    const own = panel.rows.filter((r) => r.province === p.slug);
    const reasons = undrawnOf(topic, [p], [panel.group]).map(({ reason }) => reason);
    // The star refers to the goals of the province that are listed below the drawing.
    if (own.length > 0)
      return reasons.length === 0 ? own : own.map((r) => ({ ...r, name: `${r.name}${star}` }));
    return [
      {
        ...headOf(p),
        points: [],
        gap: gapOf(reasons),
        // Lines that cross only rows of their measure do not cross this one.
        ...(panel.rows.some((r) => r.apart) ? { apart: true as const } : {}),
      },
    ];
  });
  return { ...panel, rows };
}

/** How to read the national lines; '' when there are none. */
function nationalKey({ lines, rows }: Pick<Panel, 'lines' | 'rows'>): string {
  if (lines.length === 0) return '';
  const years = (final: boolean) =>
    [...new Set(lines.map((l) => l.year).filter((y) => isFinalYear(y) === final))]
      .sort()
      .join(', ');
  const kinds = [
    ...(years(false) === '' ? [] : [`nét đứt ${years(false)}`]),
    ...(years(true) === '' ? [] : [`nét liền ${years(true)}`]),
  ];
  const only = rows.some((r) => r.apart) ? ' Vạch chỉ qua hàng của đúng thước đo ấy.' : '';
  return `Vạch đứng: mức quốc gia, ${kinds.join(', ')}; không phải của tỉnh nào.${only}`;
}

/** How to read the marks; what does not occur is not explained. */
export function keyOf(panel: Pick<Panel, 'rows' | 'reverse' | 'unit' | 'axis' | 'lines'>): string {
  const points = panel.rows.map((r) => r.points);
  const [first, last] = mainYears;
  return [
    points.flat().every((p) => isMainYear(p.year))
      ? `Dấu rỗng: ${first}; dấu đặc: ${last}.`
      : `Dấu rỗng: trước ${last}; dấu đặc: từ ${last}. Năm không phải ${first} hay ${last} ghi trong ngoặc.`,
    nationalKey(panel),
    points.some((p) => p.some((x) => x.max !== null)) ? 'Thanh dày: một khoảng.' : '',
    points.some((p) => p.length > 0 && p.every((x) => !isFinalYear(x.year)))
      ? `Nét chấm: năm ${last} không có con số cùng thước đo.`
      : '',
    panel.rows.some((r) => r.name.endsWith(star)) ? `Dấu ${star}: còn mục tiêu kể dưới hình.` : '',
    panel.reverse ? 'Thứ hạng nhỏ hơn là tốt hơn, nên trục đảo chiều.' : '',
    !panel.reverse && panel.unit === '%' && panel.axis.max < 100
      ? `Trục chỉ đến ${panel.axis.max}%.`
      : '',
  ]
    .filter((k) => k !== '')
    .join(' ');
}

const dated = ({ shortName, date }: Text): string =>
  `${shortName}${date === null ? ', bản nguồn không in ngày' : ` ngày ${formatDate(date)}`}`;

/** All texts, with their dates, also those without a goal: that nothing is stated is a finding about them too. */
function sourceOf(provinces: readonly Province[]): string {
  const texts = provinces.map((p) => `${p.name}: ${p.texts.map(dated).join('; ')}`);
  const names = namesDated(provinces);
  return `Nguồn${names === '' ? ':' : ` (${names}).`} ${texts.join('. ')}.`;
}

/** The downloaded chart of a panel. @param marks national marks */
export function figureOf(
  topic: Topic,
  panel: Panel,
  provinces: readonly Province[],
  marks: readonly NationalMark[] = [],
): Figure {
  const names = provinceNames(provinces);
  const whole = withEveryProvince(panel, topic, provinces);
  const inWords = undrawnMarks(topic, panelsOf(topic, provinces, marks), [panel], marks);
  const national = marksSourceAway(
    topic,
    marksIn(topic, panel, marks),
    inWords.flatMap((u) => u.marks),
    provinces,
  );
  const counted = topic.statements.filter(
    (s) => isGoal(s) && s.value !== null && s.year !== null && s.indicator.group === panel.group,
  );
  const denominators = [
    ...new Set(counted.flatMap((s) => (s.denominator === null ? [] : [s.denominator]))),
  ];
  const measure = measureName(counted, panel.group);
  const on = denominators.map((d) => {
    const of = new Set(
      counted.filter((s) => s.denominator === d).map((s) => names.get(s.province)),
    );
    return `“${d}”${denominators.length > 1 ? ` (${[...of].join(', ')})` : ''}`;
  });
  // When the measure says already what it is counted over, only the words of the texts follow.
  const said = /^Tính trên /.test(measure) ? 'Văn bản viết' : 'Tính trên';
  return {
    title: topic.name,
    comparability: topic.comparability,
    verdict: verdictLine(topic),
    measure: `${measure}${on.length === 0 ? '' : `. ${said} ${on.join('; ')}`}.`,
    key: keyOf(whole),
    panel: whole,
    exceptions: exceptionsSaid(topic, provinces).join('; '),
    undrawn: [
      ...outlooksSaid(counted, provinces).map((said) => ({ label: 'Đề mục', said })),
      ...undrawnOf(topic, provinces, [panel.group]).map(({ reason, said }) => ({
        label: undrawnLabel(reason),
        said,
      })),
      ...inWords.map(({ label, said }) => ({ label, said })),
    ],
    source: [sourceOf(provinces), `${textsNotice}.`, national].filter((w) => w !== '').join(' '),
  };
}
