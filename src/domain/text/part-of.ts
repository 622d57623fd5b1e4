import { traitsOf } from '../../model/clause-kinds.ts';
import type { Clause } from '../../model/clause.ts';
import { asciiFold } from '../words/fold.ts';

const fixed = {
  situation: 'Nhìn lại tình hình',
  view: 'Quan điểm, mục tiêu chung',
  tasks: 'Nhiệm vụ, giải pháp',
  organisation: 'Tổ chức thực hiện',
} as const;
/** A part that the texts share; the goals of each year are one. */
export type Part = keyof typeof fixed | `goals-${number}`;
/** In the order of the texts; the goals of all years stand together, by year. */
const order = ['situation', 'view', 'goals', 'tasks', 'organisation'] as const;

/** The year whose goals a part holds; null: it is no part of goals. */
export const goalYear = (part: Part): number | null =>
  part.startsWith('goals-') ? Number(part.slice('goals-'.length)) : null;

/** The readers' words for a part: "Mục tiêu đến 2028". */
export const partName = (part: Part): string =>
  part in fixed ? fixed[part as keyof typeof fixed] : `Mục tiêu đến ${goalYear(part)}`;

/** Every part that is always asked for, and these, in the order of the texts. @param years the years of the comparison */
export function partsInOrder(years: readonly number[], more: Iterable<Part> = []): readonly Part[] {
  const always: readonly Part[] = [
    ...(Object.keys(fixed) as (keyof typeof fixed)[]),
    ...years.map((y): Part => `goals-${y}`),
  ];
  const place = (part: Part): number =>
    goalYear(part) === null ? order.indexOf(part as keyof typeof fixed) : order.indexOf('goals');
  return [...new Set([...always, ...more])].sort(
    (a, b) => place(a) - place(b) || (goalYear(a) ?? 0) - (goalYear(b) ?? 0),
  );
}

/** Words of a heading of goals, before their year. */
const ofGoals = String.raw`\b(?:muc tieu|chi tieu|dinh huong|tam nhin)\b`;
/** What a heading says of the part below it; of several, the first that fits. */
const headings: readonly (readonly [RegExp, keyof typeof fixed | 'goals'])[] = [
  [
    /\btinh hinh\b|\bhien trang\b|\bthuc trang\b|\bket qua (?:dat duoc|thuc hien)\b|\bsu can thiet\b/,
    'situation',
  ],
  [
    /\bto chuc thuc hien\b|\bphan cong (?:trach nhiem|nhiem vu|thuc hien)\b|\btrach nhiem thi hanh\b/,
    'organisation',
  ],
  [/\bnhiem vu\b|\bgiai phap\b/, 'tasks'],
  [new RegExp(String.raw`${ofGoals}.*\b20\d\d\b`), 'goals'],
  [/\bquan diem\b|\bmuc tieu\b/, 'view'],
];

/** The year by which goals are to be reached, in the words of their heading: the first that does not begin a stretch of years. */
const yearIn = (folded: string): number =>
  Number(
    new RegExp(String.raw`${ofGoals}.*?\b(20\d\d)\b(?!\s*[-–]\s*20\d\d\b)`).exec(folded)?.[1] ?? 0,
  );

const named = new WeakMap<Clause, Part | 'none'>();

const readPart = ({ words, heading, kind, runIn }: Clause): Part | undefined => {
  const folded = asciiFold(heading || kind === 'dieu' ? words : runIn);
  const found = headings.find(([name]) => name.test(folded))?.[1];
  const part: Part | undefined = found === 'goals' ? `goals-${yearIn(folded)}` : found;
  // "Điều 1. Phê duyệt Chiến lược … định hướng đến năm 2030, với những nội dung sau" frames all parts.
  return kind === 'dieu' && part !== 'organisation' ? undefined : part;
};

/** The part that a clause names, read once: its clauses all ask. */
function partNamed(clause: Clause): Part | undefined {
  const known = named.get(clause) ?? readPart(clause) ?? 'none';
  named.set(clause, known);
  return known === 'none' ? undefined : known;
}

/**
 * The part of its text in which a clause stands, by the nearest heading that names one; what a speech says before its first heading is
 * its look at the situation. Null for titles, legal bases, signatures and what frames the parts.
 * @param lineage ancestors, nearest first
 */
export function partOf(clause: Clause, lineage: readonly Clause[]): Part | null {
  // "(Kèm theo Kế hoạch số …)" at the head of an appendix that is called "Nhiệm vụ …".
  if (traitsOf(clause.kind).block === true) return null;
  for (const above of [clause, ...lineage]) {
    const part = partNamed(above);
    if (part !== undefined) return part;
  }
  return clause.kind === 'doan' && lineage.length === 0 ? 'situation' : null;
}
