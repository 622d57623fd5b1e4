import { traitsOf } from '../../model/clause-kinds.ts';
import type { Clause } from '../../model/clause.ts';
import { asciiFold } from '../words/fold.ts';

/** Parts that the texts share, in their order, with the readers' words for them. */
export const parts = {
  situation: 'Nhìn lại tình hình',
  view: 'Quan điểm, mục tiêu chung',
  'goals-2025': 'Mục tiêu đến 2025',
  'goals-2030': 'Mục tiêu đến 2030',
  tasks: 'Nhiệm vụ, giải pháp',
  organisation: 'Tổ chức thực hiện',
} as const;
export type Part = keyof typeof parts;

/** What a heading says of the part below it; of several, the first that fits. */
const headings: readonly (readonly [RegExp, Part])[] = [
  [/\btinh hinh\b|\bsu can thiet\b/, 'situation'],
  [/\bto chuc thuc hien\b|\btrach nhiem thi hanh\b/, 'organisation'],
  [/\bnhiem vu\b|\bgiai phap\b/, 'tasks'],
  [/\b(muc tieu|dinh huong)\b.*\b2025\b/, 'goals-2025'],
  [/\b(muc tieu|dinh huong)\b.*\b2030\b/, 'goals-2030'],
  [/\bquan diem\b|\bmuc tieu\b/, 'view'],
];

const named = new WeakMap<Clause, Part | 'none'>();

const readPart = ({ words, heading, kind, runIn }: Clause): Part | undefined => {
  const folded = asciiFold(heading || kind === 'dieu' ? words : runIn);
  const part = headings.find(([name]) => name.test(folded))?.[1];
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
