import { bareHeading } from '../words/bare-heading.ts';
import { datedHeading } from '../cite/dated-heading.ts';
import { excerpt } from '../words/excerpt.ts';
import { printed } from '../../model/clause.ts';
import { letterheadKinds } from '../../model/clause-kinds.ts';
import type { ClauseContext } from './clause-context.ts';
import { isDeadlineLine } from './task-lines.ts';

/** A shorter line ("Thời hạn hoàn thành: thường xuyên.") says nothing without what stands above it, of which so much is shown. */
const [tellsAlone, fromAbove] = [60, 60];

/** What a preview of a clause's page says: whose words these are, the heading that dates them, of a short line what it belongs to, the words, and by when. */
export function clauseDescription({
  text,
  province,
  clause,
  lineage,
  children,
}: Pick<ClauseContext, 'text' | 'province' | 'clause' | 'lineage' | 'children'>): string {
  const heading = datedHeading(clause.words, lineage.map(printed));
  const [above] = clause.words.length < tellsAlone ? lineage : [];
  const head = above === undefined ? '' : bareHeading(excerpt(above.words, fromAbove));
  return [
    // What stands above the text itself, such as its place and day, names the province as it is.
    letterheadKinds.includes(clause.kind) ? text.shortName : (province?.name ?? text.shortName),
    heading === null ? '' : `, “${heading}”`,
    ': ',
    above === undefined || heading === bareHeading(printed(above)) ? '' : `${head} – `,
    clause.words,
    ...children.filter(isDeadlineLine).map((line) => ` – ${line.words}`),
  ].join('');
}
