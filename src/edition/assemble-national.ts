import { verdictWords } from '../domain/compare/verdict-words.ts';
import { nationalUrl } from '../model/addresses.ts';
import type { Indicator, NationalMark, Reference, Topic } from '../model/model.ts';
import type { NationalData } from '../schemas/national.ts';
import { failIn, type Fail } from './known-clauses.ts';
import { attempt } from './faults.ts';
import type { ContentFile } from './read-content.ts';

type Given = NationalData['marks'][number];

/** What national marks may point to. */
interface Beside {
  readonly topics: readonly Pick<Topic, 'slug' | 'indicators'>[];
  readonly references: readonly Reference[];
}

/** Two are enough to tell a figure from a slip of one hand. */
const fewestCopies = 2;

/** Refuses a mark whose number, operator and unit do not belong together. */
function checkValue(mark: Given, fail: Fail): void {
  const needle = `id: ${mark.id}`;
  if ((mark.operator === 'universal') !== (mark.value === null))
    fail(
      needle,
      `mức "${mark.id}" có "operator" là ${mark.operator} mà "value" là ${mark.value ?? 'null'}.`,
      '"universal" không có con số; mọi dấu khác đều có.',
    );
  if ((mark.value === null) !== (mark.unit === null))
    fail(
      needle,
      `mức "${mark.id}" có "value" mà không có "unit", hoặc ngược lại.`,
      'Con số nào cũng có đơn vị; không có số thì "unit" là null.',
    );
  if (
    (mark.operator === 'range') !== (mark.valueMax !== null) ||
    (mark.valueMax !== null && mark.value !== null && mark.valueMax <= mark.value)
  )
    fail(
      needle,
      `mức "${mark.id}" không phải một khoảng mà có "valueMax", hoặc khoảng của nó không có đầu trên lớn hơn đầu dưới.`,
      '"range" có "value" là đầu dưới, "valueMax" là đầu trên.',
    );
}

/** The indicator that a mark stands beside. @throws ContentError when it is unknown, of another topic, or measures in another unit */
function indicatorOf(mark: Given, { topics }: Beside, fail: Fail): Indicator | null {
  const needle = `id: ${mark.id}`;
  const topic = topics.find((t) => t.slug === mark.topic);
  if (mark.topic !== null && topic === undefined)
    fail(
      needle,
      `không có chỉ tiêu "${mark.topic}".`,
      'Ghi mã một chỉ tiêu trong content/topics/, hoặc null khi không chỉ tiêu nào hỏi việc ấy.',
    );
  if (mark.indicator === null) return null;
  const indicator =
    topics.flatMap((t) => t.indicators).find((i) => i.id === mark.indicator) ??
    fail(
      needle,
      `không có thước đo "${mark.indicator}".`,
      'Ghi mã một thước đo trong content/indicators/, hoặc null khi không thước đo nào đo đúng thứ ấy.',
    );
  if (indicator.topic !== mark.topic)
    fail(
      needle,
      `thước đo "${indicator.id}" thuộc chỉ tiêu "${indicator.topic}", mức "${mark.id}" ghi chỉ tiêu "${mark.topic ?? 'null'}".`,
      'Ghi chỉ tiêu của thước đo ấy.',
    );
  if (indicator.unit !== mark.unit)
    fail(
      needle,
      `mức "${mark.id}" có đơn vị "${mark.unit ?? 'null'}", thước đo "${indicator.id}" có đơn vị "${indicator.unit ?? 'null'}".`,
      `Khác đơn vị là ${verdictWords['khac-thuoc-do']}: "indicator" là null.`,
    );
  return indicator;
}

/**
 * The national marks, by day of their decision, then in the order of its file. They stand beside the statements, never among them.
 * @throws ContentError for a mark that too few copies bear out, or that is set beside what it does not measure
 */
export function assembleNational(
  files: readonly ContentFile<NationalData>[],
  beside: Beside,
): NationalMark[] {
  const given = new Map<string, string>();
  const marksOf = ({ slug, file, data }: ContentFile<NationalData>): NationalMark[] => {
    const fail = failIn(file);
    const { decision } = data;
    const reference = beside.references.find((r) => r.id === slug) ?? null;
    if (
      reference !== null &&
      (reference.number !== decision.number || reference.date !== decision.date)
    )
      fail(
        'decision:',
        `số hoặc ngày khác với tệp content/references/${slug}.yaml.`,
        `Tệp ấy ghi số ${reference.number} ngày ${reference.date}.`,
      );
    return data.marks.map((mark): NationalMark => {
      const needle = `id: ${mark.id}`;
      const other = given.get(mark.id);
      if (other !== undefined)
        fail(
          needle,
          `mức "${mark.id}" được ghi hai lần, lần kia ở content/national/${other}.yaml.`,
          'Mỗi mức một mã, không dùng lại.',
        );
      given.set(mark.id, slug);
      checkValue(mark, fail);
      const groups = new Set(mark.sources.map((s) => s.group)).size;
      if (groups < fewestCopies)
        fail(
          needle,
          `mức "${mark.id}" chỉ có ${groups} nguồn độc lập.`,
          'Một mức cần ít nhất hai bản đăng công khai của hai nơi khác nhau ("group") cùng ghi con số ấy.',
        );
      if (mark.confirmed !== null && mark.confirmed.date < decision.date)
        fail(
          needle,
          `mức "${mark.id}" được ghi là đã đối chiếu trước ngày ban hành.`,
          '"confirmed" ghi ngày người biên tập đối chiếu với bản chính thức.',
        );
      return {
        ...mark,
        indicator: indicatorOf(mark, beside, fail),
        decision: { ...decision, id: slug, reference },
        copies: groups,
        url: nationalUrl(mark.id),
      };
    });
  };
  return files
    .toSorted((a, b) => (a.data.decision.date < b.data.decision.date ? -1 : 1))
    .flatMap((file) => attempt(() => marksOf(file)) ?? []);
}
