import { insideSentence } from '../words/inside-sentence.ts';
import { upperFirst } from '../words/upper-first.ts';
import { softeningIn } from './softening.ts';
import { asciiFold } from '../words/fold.ts';
import { isGoal, severalMeasures } from './compare.ts';
import type { Statement, Topic } from '../../model/model.ts';

/**
 * What the heading of a measure says: nothing but that there is no number ("Câu không có số"), only what is missing ("Không nói tính trên
 * gì"), a thing of which something is missing ("Học liệu số, không ghi số"), or a thing.
 */
export function headingSays(heading: string): 'nothing' | 'missing' | 'thing in part' | 'thing' {
  if (heading.startsWith('Câu không có số')) return 'nothing';
  if (!/không (?:có|ghi|nói)/iu.test(heading)) return 'thing';
  return heading.startsWith('Không') ? 'missing' : 'thing in part';
}

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
  return headingSays(heading) === 'missing' ? `${name}; ${insideSentence(heading)}` : name;
}

/** True when a number must say what it counts: its topic counts several things, or its measure weakens it ("Phấn đấu …"). */
export const showsMeasure = (
  { indicator }: Pick<Statement, 'indicator'>,
  several: boolean,
): boolean => several || softeningIn(indicator.group).length > 0;

/** Do these words say all that the heading says? */
const sayAll = (words: string, heading: string): boolean => {
  const said = asciiFold(words);
  return asciiFold(heading)
    .split(/[^a-z0-9]+/)
    .every((word) => said.includes(word));
};

/**
 * True when the numbers of a topic must say what they count: its goals count several things, or one that its name does not say
 * ("Ấp, khóm" of "Mạng di động 4G, 5G").
 */
export const namesMeasures = (topic: Topic): boolean =>
  severalMeasures(topic) ||
  topic.statements.some(
    (s) =>
      isGoal(s) &&
      s.value !== null &&
      !sayAll(`${topic.name} số ${s.unit ?? ''}`, s.indicator.group),
  );

/** So few words of a quote ("đều", "Tất cả người dân đều") may not say of what. */
export const fewWords = 8;
/** Headings that only say that it is for all, or said in words. */
const inWords = /^(?:Phổ cập|Nói bằng lời)/u;

/**
 * Of what words without a number are said: the name of their measure where they are few; of more, where the topic counts several things,
 * the heading.
 * @returns null where that would say nothing that the words do not
 */
export function wordsMeasure(
  { indicator, valueWords }: Pick<Statement, 'indicator' | 'valueWords'>,
  several: boolean,
): string | null {
  const { group, name } = indicator;
  if (valueWords.split(/\s+/u).length <= fewWords) return name;
  if (!showsMeasure({ indicator }, several)) return null;
  if (headingSays(group) !== 'thing' || inWords.test(group)) return null;
  return sayAll(valueWords, group) ? null : group;
}

/** A heading that says nothing but over what is counted, in the words of several measures: "Tính trên dân số hoặc người dân". */
const overSeveral = /^Tính trên .* hoặc /u;

/**
 * What a number counts, in few words: the heading of its measure; where a number beside it counts another thing under the same heading,
 * what tells the two apart; where the heading names what several measures count over, what this one does: "Tính trên dân số".
 */
export function measureLabel(
  { indicator }: Pick<Statement, 'indicator'>,
  beside: readonly Pick<Statement, 'indicator' | 'value'>[],
): string {
  const { id, group, apart } = indicator;
  const isShared = beside.some(
    (o) => o.value !== null && o.indicator.group === group && o.indicator.id !== id,
  );
  if (apart?.startsWith('tính trên') === true && overSeveral.test(group)) return upperFirst(apart);
  if (!isShared || apart === null) return group;
  return apart.startsWith('tính trên') ? `${group}, ${apart}` : apart;
}
