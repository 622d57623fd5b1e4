import { insideSentence } from '../words/inside-sentence.ts';
import { softeningIn } from './softening.ts';
import type { Statement } from '../../model/model.ts';

/** Headings of measures that only say what the text leaves open. */
const open = /^Không (?:nói|ghi)/;

/**
 * What numbers under one heading count, in full: the name of the measure where all share one ("Cơ quan nhà nước cung cấp
 * dịch vụ 24/7" rather than "Cơ quan"), else the heading. What a heading says is missing stays said.
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

/** True where a number must say what it counts: its topic counts several things, or its measure makes less of it ("Phấn đấu …"). */
export const showsMeasure = (
  { indicator }: Pick<Statement, 'indicator'>,
  several: boolean,
): boolean => several || softeningIn(indicator.group).length > 0;
