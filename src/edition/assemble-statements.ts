import { verdictWords } from '../domain/compare/verdict-words.ts';
import { ofProvinces } from '../domain/text/of-provinces.ts';
import { clauseUrl } from '../model/addresses.ts';
import { ContentError } from '../model/content-error.ts';
import type { Indicator, Statement, Text } from '../model/model.ts';
import type { StatementData } from '../schemas/statement.ts';
import { checkRestriction } from './check-restriction.ts';
import { checkSoftening } from './check-softening.ts';
import { checkStatements, type PlaceOf } from './check-statements.ts';
import { attempt, canJudge } from './faults.ts';
import { isGoal } from '../domain/compare/compare.ts';
import { outlookAbove } from './outlook-heading.ts';
import { failIn, refuseOfWholeCountry } from './known-clauses.ts';
import { lineOf } from './line-of.ts';
import type { RawContent } from './read-all.ts';
import { by } from './sort-by.ts';

type Indicators = ReadonlyMap<string, Indicator>;

/**
 * The indicator that a statement names; none while it cannot be judged which there are.
 * @throws ContentError for one that is not declared, or of another unit
 */
function indicatorOf(
  s: StatementData,
  indicators: Indicators,
  place: PlaceOf,
): Indicator | undefined {
  const indicator = indicators.get(s.indicator);
  if (indicator === undefined && !canJudge('thước đo của các cam kết', 'indicators/'))
    return undefined;
  if (indicator === undefined)
    throw new ContentError(
      place(s.id),
      `cam kết "${s.id}" dùng thước đo "${s.indicator}", chưa được khai.`,
      'Khai thước đo trong content/indicators/<chỉ tiêu>.yaml, hoặc sửa trường "indicator".',
    );
  if (s.unit !== null && s.unit !== indicator.unit)
    throw new ContentError(
      place(s.id),
      `cam kết "${s.id}" có đơn vị "${s.unit}", thước đo "${indicator.id}" của nó có đơn vị "${indicator.unit}".`,
      `Khác đơn vị là ${verdictWords['khac-thuoc-do']}: sửa đơn vị, hoặc tách thước đo.`,
    );
  return indicator;
}

/** One statement with its indicator and its address. @throws ContentError */
function assembleStatement(
  s: StatementData,
  text: Text & { readonly province: string },
  indicators: Indicators,
  place: PlaceOf,
): Statement | undefined {
  const indicator = indicatorOf(s, indicators, place);
  if (indicator === undefined) return undefined;
  checkSoftening(
    s,
    text.clauses.find((c) => c.id === s.clause),
    indicator,
    place,
  );
  checkRestriction(s, indicator, place);
  return {
    ...s,
    id: `${text.slug}.${s.id}`,
    text: text.slug,
    province: text.province,
    indicator,
    topic: indicator.topic,
    url: clauseUrl(text.slug, s.clause),
    outlook: isGoal(s) ? outlookAbove(s.clause, text.clauses) : null,
  };
}

/** The statements of one text, in the order of its clauses. @throws ContentError */
function statementsOf(
  text: Text & { readonly province: string },
  raw: Pick<RawContent, 'statements'>,
  indicators: Indicators,
): readonly Statement[] {
  const file = raw.statements.find((s) => s.slug === text.slug);
  if (file === undefined && !canJudge(`cam kết của ${text.slug}`, `statements/${text.slug}.yaml`))
    return [];
  if (file === undefined)
    throw new ContentError(
      { file: `content/statements/${text.slug}.yaml` },
      'thiếu tệp này.',
      'Mỗi văn bản có một tệp cam kết.',
    );
  const place: PlaceOf = (id) => ({ file: file.file, line: lineOf(file.file, `id: ${id}`) });
  checkStatements(file.data.statements, text.clauses, place);
  const order = new Map(text.clauses.map((c, i) => [c.id, i]));
  return file.data.statements
    .flatMap((s) => attempt(() => assembleStatement(s, text, indicators, place)) ?? [])
    .sort(by((s) => (order.get(s.clause) ?? 0) * 1000 + Number(s.id.split('.').at(-1))));
}

/**
 * What the texts of provinces set, text after text.
 * @throws ContentError also for a file of statements of no such text
 */
export function assembleStatements(
  raw: Pick<RawContent, 'texts' | 'statements'>,
  texts: readonly Text[],
  indicators: Indicators,
): readonly Statement[] {
  const statements = ofProvinces(texts).flatMap(
    (text) => attempt(() => statementsOf(text, raw, indicators)) ?? [],
  );
  const slugs = raw.texts.map((t) => t.slug);
  for (const file of raw.statements)
    attempt(() => {
      refuseOfWholeCountry(texts, file.slug, failIn(file.file), 'id:');
      if (
        !slugs.includes(file.slug) &&
        canJudge('văn bản của các cam kết', `texts/${file.slug}.mdx`)
      )
        throw new ContentError(
          { file: file.file },
          `không có văn bản "${file.slug}".`,
          `Các mã đã có: ${slugs.join(', ')}.`,
        );
    });
  return statements;
}
