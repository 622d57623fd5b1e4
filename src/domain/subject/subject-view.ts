import { mainYears } from '../compare/compare.ts';
import { clauseLinks, type WordLink } from '../text/clause-links.ts';
import { numberSpans } from '../text/number-spans.ts';
import { ofProvinces, provinceOf } from '../text/of-provinces.ts';
import { goalYear, partName, partOf, partsInOrder, type Part } from '../text/part-of.ts';
import { isTaskLine } from '../text/task-lines.ts';
import { groupBy } from '../words/group-by.ts';
import { yearsIn } from '../words/years.ts';
import { mentionSpans } from '../cite/references.ts';
import { topicUrl } from '../../model/addresses.ts';
import type { Clause } from '../../model/clause.ts';
import type { Span } from '../../model/inline.ts';
import type { Edition, Passage, Province, Statement, Subject, Text } from '../../model/model.ts';
import { silenceStates, type SilenceState } from '../../schemas/subject.ts';
import { piecesOf, stretchesOf, type Stretch } from './stretches.ts';

/** A part of the texts, or what stands outside of them (a preamble, a title). */
export type PartKey = Part | 'other';
/** The readers' words for a part. */
export const partWords = (part: PartKey): string =>
  part === 'other' ? 'Chỗ khác của văn bản' : partName(part);
const ids = {
  situation: 'tinh-hinh',
  view: 'quan-diem',
  tasks: 'nhiem-vu',
  organisation: 'to-chuc',
  other: 'cho-khac',
} as const;
/** Fragment of a part on a subject's page ("muc-tieu-2028"): an API, like every address. */
export const partId = (part: PartKey): string =>
  part in ids
    ? ids[part as keyof typeof ids]
    : `muc-tieu-${goalYear(part as Exclude<PartKey, 'other'>)}`;

/** A passage with all that its place on the page shows. */
export interface PassageView {
  readonly passage: Passage;
  readonly clause: Clause;
  readonly stretches: readonly Stretch[];
  /** Links on its words: numbers to comparisons, names of documents to their entries. */
  readonly links: readonly Span<WordLink>[];
  /** Numbers of the edition that stand in the words about the subject. */
  readonly numbers: readonly Statement[];
  /** "Cơ quan thực hiện", "Thời hạn hoàn thành" below a task. */
  readonly lines: readonly Clause[];
}

/** Words of a text that send its reader to another document. */
interface Referral {
  readonly clause: Clause;
  readonly stretch: Stretch;
  readonly links: readonly Span<WordLink>[];
  /** True when the document named there can be read on this site. */
  readonly here: boolean;
}

/** Why a text says nothing on the subject in a part. */
export type Quiet = SilenceState | 'no-part';

/** What one text says on the subject in one part. */
export interface PartCell {
  readonly part: PartKey;
  readonly about: readonly PassageView[];
  readonly touches: readonly PassageView[];
  readonly referral: Referral | null;
  /** null when it says something. */
  readonly quiet: Quiet | null;
}

/** One text's column. */
export interface SubjectColumn {
  readonly text: Text;
  readonly province: Province;
  /** One for each part of the view. */
  readonly cells: readonly PartCell[];
}

export interface SubjectView {
  readonly subject: Subject;
  /** Parts in which a text speaks of it, in their order. */
  readonly parts: readonly PartKey[];
  /** Parts of which no text does; without "other", which nobody misses, and goals of a year that a passage elsewhere names. */
  readonly unused: readonly PartKey[];
  /** In the order of the texts. */
  readonly columns: readonly SubjectColumn[];
}

type Needed = Pick<
  Edition,
  'texts' | 'provinces' | 'topics' | 'statements' | 'clause' | 'lineage' | 'mentionsIn'
>;

/** Numbers inside the words about the subject: of a clause of many matters, only those in the subject's own pieces. */
function numbersOf(
  clause: Clause,
  words: readonly string[] | null,
  statements: readonly Statement[],
): Statement[] {
  // “03 lĩnh vực ưu tiên” counts neither a goal nor the situation.
  const own = statements.filter((s) => s.value !== null && s.kind !== 'other');
  if (words === null) return own;
  const pieces = piecesOf(clause, words);
  return numberSpans(clause, own)
    .filter((n) => pieces.some((p) => p.start <= n.start && n.end <= p.end))
    .map((n) => n.value);
}

/** What the views of all subjects have in common. */
interface Ground {
  readonly partAt: (c: Clause) => PartKey;
  /** In the order of the page. */
  readonly partKeys: readonly PartKey[];
  readonly columns: readonly {
    readonly text: Text;
    /** Parts that the text has. */
    readonly present: ReadonlySet<PartKey>;
    /** Of its clauses, by their ids. */
    readonly statements: ReadonlyMap<string, readonly Statement[]>;
    /** "Cơ quan thực hiện", "Thời hạn hoàn thành", by the id of the task above. */
    readonly lines: ReadonlyMap<string | null, readonly Clause[]>;
  }[];
}

function groundOf(edition: Edition): Ground {
  const partAt = (c: Clause): PartKey => partOf(c, edition.lineage(c)) ?? 'other';
  const statements = groupBy(edition.statements, (s) => s.text);
  const columns = ofProvinces(edition.texts).map((text) => ({
    text,
    present: new Set(text.clauses.map(partAt)),
    statements: groupBy(statements.get(text.slug) ?? [], (s) => s.clause),
    lines: groupBy(text.clauses.filter(isTaskLine), (c) => c.parent),
  }));
  const partKeys: readonly PartKey[] = [
    ...partsInOrder(
      mainYears,
      columns.flatMap(({ present }) => [...present].filter((p) => p !== 'other')),
    ),
    'other',
  ];
  return { partAt, partKeys, columns };
}

const grounds = new WeakMap<Edition, Ground>();

/** What each text says on a subject, part by part. */
export function subjectView(edition: Edition, subject: Subject): SubjectView {
  const ground = grounds.get(edition) ?? groundOf(edition);
  grounds.set(edition, ground);
  const { partKeys } = ground;
  const columns = ground.columns.map((column) => columnOf(edition, subject, column, ground));
  const speaks = (part: PartKey) =>
    columns.some(({ cells }) =>
      cells.some(
        (c) =>
          c.part === part && (c.about.length > 0 || c.touches.length > 0 || c.referral !== null),
      ),
    );
  const used = partKeys.filter(speaks);
  // "Đến năm 2030: …" among the general aims: of goals of that year nobody may say that no text speaks.
  const years = new Set(
    columns.flatMap(({ cells }) =>
      cells.flatMap((c) => [...c.about, ...c.touches].flatMap((p) => yearsIn(p.clause.words))),
    ),
  );
  const isSpoken = (part: PartKey): boolean => part !== 'other' && years.has(goalYear(part) ?? NaN);
  return {
    subject,
    parts: used,
    unused: partKeys.filter((p) => !used.includes(p) && p !== 'other' && !isSpoken(p)),
    columns: columns.map((c) => ({ ...c, cells: c.cells.filter((x) => used.includes(x.part)) })),
  };
}

function columnOf(
  edition: Edition,
  subject: Subject,
  column: Ground['columns'][number],
  { partAt, partKeys }: Pick<Ground, 'partAt' | 'partKeys'>,
): SubjectColumn {
  const { text, present } = column;
  const province = provinceOf(text, edition.provinces);
  if (province === null) throw new Error(`The text "${text.slug}" has no province.`);
  const passages = subject.passages
    .filter((p) => p.text === text.slug)
    .map((p) => passageView(edition, column, p));
  const referral = referralOf(edition, subject, text);
  const beyond = subject.silences.some((s) => s.text === text.slug && s.state === 'outside');
  const cells = partKeys.map((part): PartCell => {
    const here = passages.filter((p) => partAt(p.clause) === part);
    const about = here.filter((p) => p.passage.weight === 'about');
    const touches = here.filter((p) => p.passage.weight === 'touches');
    const sent = referral !== null && partAt(referral.clause) === part ? referral : null;
    const quiet =
      about.length > 0
        ? null
        : sent !== null
          ? 'elsewhere'
          : touches.length > 0
            ? 'name-only'
            : beyond
              ? 'outside'
              : present.has(part)
                ? 'silent'
                : 'no-part';
    return { part, about, touches, referral: sent, quiet };
  });
  return { text, province, cells };
}

function clauseOf({ clause }: Needed, text: string, id: string): Clause {
  const found = clause(text, id);
  if (found === undefined) throw new Error(`There is no clause "${text}#${id}".`);
  return found;
}

function passageView(
  edition: Edition,
  { text, statements: ofText, lines }: Ground['columns'][number],
  passage: Passage,
): PassageView {
  const clause = clauseOf(edition, text.slug, passage.clause);
  const statements = ofText.get(clause.id) ?? [];
  return {
    passage,
    clause,
    stretches: stretchesOf(clause, passage.words),
    links: clauseLinks(clause, statements, edition, topicUrl),
    numbers: numbersOf(clause, passage.words, statements),
    lines: lines.get(clause.id) ?? [],
  };
}

function referralOf(edition: Edition, subject: Subject, text: Text): Referral | null {
  const silence = subject.silences.find((s) => s.text === text.slug && s.state === 'elsewhere');
  if (silence?.clause === undefined || silence.words === undefined) return null;
  const clause = clauseOf(edition, text.slug, silence.clause);
  const [piece] = piecesOf(clause, [silence.words]);
  if (piece === undefined) return null;
  const named = mentionSpans(clause, edition).filter(
    (m) => m.start < piece.end && piece.start < m.end,
  );
  return {
    clause,
    stretch: { ...piece, shown: true, own: false },
    links: clauseLinks(clause, [], edition, topicUrl),
    here: named.some((m) => edition.texts.some((t) => t.slug === m.value.reference.edition)),
  };
}

/** How many clauses a text has on the subject, over some or all parts. */
export interface Count {
  readonly about: number;
  /** Of these, those with a number. */
  readonly numbered: number;
  readonly touches: number;
}
/** Counts what texts say in cells of one part, or of all. */
export function countOf(cells: readonly PartCell[]): Count {
  const about = cells.flatMap((c) => c.about);
  return {
    about: about.length,
    numbered: about.filter((p) => p.numbers.length > 0).length,
    touches: cells.flatMap((c) => c.touches).length,
  };
}

/** The count in words, as a screen reader says it: "6 đoạn, 4 đoạn có con số, 2 đoạn nhắc qua". */
export const countWords = ({ about, numbered, touches }: Count): string =>
  [
    `${about} đoạn`,
    numbered > 0 ? `${numbered} đoạn có con số` : 'không đoạn nào có con số',
    touches > 0 ? `${touches} đoạn nhắc qua` : '',
  ]
    .filter((w) => w !== '')
    .join(', ');

/** Why a text says nothing, in readers' words: in a part, and where there is less room. */
export const quietWords: Readonly<
  Record<Quiet, { readonly long: string; readonly short: string }>
> = {
  silent: { long: 'không nói tới', short: 'không nói tới' },
  'no-part': { long: 'văn bản không có phần riêng', short: 'không có phần riêng' },
  'name-only': { long: 'chỉ nhắc qua', short: 'chỉ nhắc qua' },
  elsewhere: { long: 'dẫn sang văn bản khác', short: 'dẫn sang văn bản khác' },
  outside: {
    long: 'ngoài phạm vi của văn bản',
    short: silenceStates.outside,
  },
};

/** Why a text has no passage about the subject; null when it has one, even if it leaves the rest to another document. */
export const wholeQuiet = (
  { subject, columns }: Pick<SubjectView, 'subject' | 'columns'>,
  text: string,
): Quiet | null =>
  columns.some((c) => c.text.slug === text && countOf(c.cells).about > 0)
    ? null
    : (subject.silences.find((s) => s.text === text)?.state ?? null);
