import { insideSentence } from '../words/inside-sentence.ts';
import { softeningIn } from './softening.ts';
import type { Statement } from '../../model/model.ts';

/** Headings that only say what the text does not say. */
const open = /^Không (?:nói|ghi)/;

/**
 * What the numbers with one heading count, in full: the name of the measure if there is only one ("Cơ quan nhà nước cung cấp
 * dịch vụ 24/7" rather than "Cơ quan"), else the heading. A heading that says what is missing is kept after the name.
 */
export function measureName(
  statements: readonly Pick<Statement, 'indicator'>[],
  heading: string,
): string {
  const names = new Set(statements.map((s) => s.indicator.name));
  const [name] = names;
  if (name === undefined || names.size > 1) return heading;
  return open.test(heading) ? `${name}; ${insideSentence(heading)}` : name;
}

/** True when a number must say what it counts: its topic counts several things, or its measure weakens it ("Phấn đấu …"). */
export const showsMeasure = (
  { indicator }: Pick<Statement, 'indicator'>,
  several: boolean,
): boolean => several || softeningIn(indicator.group).length > 0;
