import { datedHeading } from '../cite/dated-heading.ts';
import { excerpt } from '../words/excerpt.ts';
import { printed } from '../../model/clause.ts';
import type { ClauseContext } from './clause-context.ts';

/** A shorter line ("Thời hạn hoàn thành: thường xuyên.") says nothing without what stands above it, of which so much is shown. */
const [tellsAlone, fromAbove] = [60, 60];

/** What a preview of a clause's page says: whose words these are, the heading that dates them, of a short line what it belongs to, and the words. */
export function clauseDescription({
  text,
  province,
  clause,
  lineage,
}: Pick<ClauseContext, 'text' | 'province' | 'clause' | 'lineage'>): string {
  const heading = datedHeading(clause.words, lineage.map(printed));
  const [above] = clause.words.length < tellsAlone ? lineage : [];
  return [
    province?.name ?? text.shortName,
    heading === null ? '' : `, “${heading}”`,
    ': ',
    above === undefined || heading === printed(above)
      ? ''
      : `${excerpt(above.words, fromAbove)} – `,
    clause.words,
  ].join('');
}
