import type { Edition, Statement } from '../../model/model.ts';
import { shownText, withUnit } from '../compare/shown-value.ts';
import { shownValue } from '../compare/format.ts';
import { citeClause } from './cite.ts';

/**
 * What the link from a value to its sentence is called: "100%: Điện thoại thông minh, khoản 2 Điều 1 Quyết định số 2043/QĐ-UBND". A page
 * holds many links that show "100"; in a list of links only this tells them apart. It begins with what the link shows (WCAG 2.5.3); of "trên 85%" that is the number: "85% (trên 85%): …".
 * @throws as `citeClause`, when the statement's clause is unknown
 */
export function valueLinkName(
  edition: Pick<Edition, 'texts' | 'topics' | 'clause' | 'lineage'>,
  s: Pick<Statement, 'text' | 'clause' | 'topic' | 'indicator' | 'value' | 'valueWords' | 'unit'>,
): string {
  const shown = shownValue(s);
  const value =
    shown === null
      ? `“${s.valueWords}”`
      : shown.operator === '' && shown.after === ''
        ? withUnit(shown)
        : `${withUnit(shown)} (${shownText(shown)})`;
  const topic = edition.topics.find((t) => t.slug === s.topic)?.name ?? s.indicator.name;
  return `${value}: ${topic}, ${citeClause(edition, s.text, s.clause).citation}`;
}
