import type { ClauseKind } from '../model/clause.ts';
import { bulletKinds } from '../model/clause-kinds.ts';
import { headingSlug, runInHeading } from './run-in-heading.ts';

/**
 * Whether the words of a clause head what stands in it, the heading that its first words are, and the alias that either gives it.
 * @param parent id of the clause around it, '' for none
 */
export function headingOf(
  kind: ClauseKind,
  words: string,
  hasChildren: boolean,
  parent: string,
): { readonly heading: boolean; readonly runIn: string; readonly aliases: readonly string[] } {
  const isBullet = bulletKinds.includes(kind);
  const heading =
    hasChildren &&
    kind !== 'bang' &&
    kind !== 'chu-thich' &&
    (!isBullet || (words.length < 90 && !/[.;)]$/.test(words)));
  const runIn = !heading && (isBullet || kind === 'khoan') ? runInHeading(words) : '';
  const slug = kind === 'gach' || kind === 'de-muc' ? headingSlug(heading ? words : runIn) : '';
  return {
    heading,
    runIn,
    aliases: slug === '' ? [] : [parent === '' ? slug : `${parent}_${slug}`],
  };
}
