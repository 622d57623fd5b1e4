import { isGoal, isMainYear } from './compare.ts';
import { yearsOnward } from '../words/years.ts';
import { clauseRef } from '../../model/clause-ref.ts';
import type { Province, Statement, Topic } from '../../model/model.ts';

type Speaks = Topic['alsoSpeaks'][number];

/** Is it only near the topic? "Sàn thương mại điện tử cho nông sản" is no word on OCOP. */
export const isNear = ({ as }: Pick<Speaks, 'as'>): boolean => as === 'near';

/** What is quoted of a province's texts beside its goals on a topic, what is only near it, too. @param text slug of the only text to look at */
export const quotedOf = (
  topic: Topic,
  province: Pick<Province, 'texts'>,
  text?: string,
): readonly Speaks[] =>
  topic.alsoSpeaks.filter((s) =>
    province.texts.some(
      (t) => (text === undefined || t.slug === text) && s.clause.startsWith(`${t.slug}#`),
    ),
  );

/** Where a province's texts mention a topic without setting a goal. @param text slug of the only text to look at */
const speaksOf = (...of: Parameters<typeof quotedOf>): readonly Speaks[] =>
  quotedOf(...of).filter((s) => !isNear(s));

/** Where a topic without a goal is quoted all the same. */
export interface Spoken {
  readonly url: string;
  /** Of what and of whom: "Điện thoại thông minh, Đồng Tháp"; a single text by its own name. */
  readonly name: string;
  /** The clauses that speak of it, with the slugs of their texts. */
  readonly clauses: readonly string[];
  /** The year from which on a goal of an earlier cell holds: "từ năm 2025"; null where it is mentioned, no more. */
  readonly since: number | null;
}

/** Which mentions are meant. */
interface Asked {
  /** Slug of the only text to look at. */
  readonly text?: string | undefined;
  /** Year of the only cell: one without a goal, of a province that may set goals for other years. */
  readonly year?: number | null;
}

/** Is it of this year? One that is tied to none, or to none of the years compared (a task of 2024 "và thường xuyên"), is of any. */
const isOf = ({ years }: Pick<Speaks, 'years'>, year: number): boolean =>
  years.includes(year) || !years.some(isMainYear);

/** Does a goal hold for a later year, too? "Từ năm 2025, chỉ số … nằm trong nhóm các tỉnh khá" */
const lastsTo = ({ year, quote }: Pick<Statement, 'year' | 'quote'>, later: number): boolean =>
  year !== null && year < later && yearsOnward(quote).includes(year);

/**
 * Where the page of a topic quotes a province that mentions it without setting a goal; undefined when it sets one, or does not mention it.
 * Where it sets goals, but none for the year asked, neither a mention that its text ties to another year counts, nor the situation at the
 * time; a goal from an earlier year on does: "không nêu" would deny it.
 */
export function spokenAt(
  topic: Topic,
  province: Pick<Province, 'slug' | 'name' | 'texts'>,
  { text, year }: Asked = {},
): Spoken | undefined {
  const own = topic.statements.filter(
    (s) => s.province === province.slug && (text === undefined || s.text === text),
  );
  const at = (id: string, clauses: readonly string[], since: number | null = null) =>
    clauses.length === 0
      ? undefined
      : {
          url: `${topic.url}#${id}`,
          name: `${topic.name}, ${province.texts.find((t) => t.slug === text)?.shortName ?? province.name}`,
          clauses: [...new Set(clauses)],
          since,
        };
  const refOf = (s: Statement): string => clauseRef(s.text, s.clause);
  const mentions = speaksOf(topic, province, text);
  const goals = own.filter(isGoal);
  if (goals.length > 0) {
    if (year == null || goals.some((s) => s.year === year)) return undefined;
    const lasting = goals.filter((s) => lastsTo(s, year));
    const ofYear = mentions.filter((s) => s.as !== 'situation' && isOf(s, year));
    return (
      at('cau', lasting.map(refOf), lasting[0]?.year) ??
      at(
        'noi-toi',
        ofYear.map((s) => s.clause),
      )
    );
  }
  return (
    at(
      'noi-toi',
      mentions.map((s) => s.clause),
    ) ?? at('cau', own.map(refOf))
  );
}

/** True when every province with mentions of a topic sets no goal on it. */
export const onlyOthersSpeak = (
  topic: Topic,
  provinces: readonly Pick<Province, 'slug' | 'name' | 'texts'>[],
): boolean =>
  provinces.every((p) => speaksOf(topic, p).length === 0 || spokenAt(topic, p) !== undefined);
