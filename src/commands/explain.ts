// npm run explain -- "câu hỏi" [văn-bản#đoạn]: how a query is read, what the index was asked for, what was found and why it ranks so; with a
// clause, also where that one stands, or which words of the query it lacks. Needs `npm run build` first.
import { existsSync } from 'node:fs';
import { editionOfBuild } from '../edition/edition-of-build.ts';
import { editorsCommand } from './editors-command.ts';
import { Refusal } from '../model/refusal.ts';
import { statusWords } from '../client/search/status.ts';
import type { Engine, Found } from '../search/find/engine.ts';
import type { Unit } from '../search/plan/plan.ts';
import { fitsFilters } from '../search/find/fits-filters.ts';
import type { SearchRecord } from '../search/format/record.ts';
import { unitWeight } from '../search/rank/unit-weight.ts';
import { search } from '../search/search.ts';
import type { Result } from '../search/outcome.ts';
import { decodeFromIndex } from '../search/format/encode.ts';
import { nodeSources } from '../search/find/node-sources.ts';
import { clauseRef } from '../model/clause.ts';

const isClause = (arg: string): boolean => /^[a-z0-9-]+#[a-z0-9_-]+$/.test(arg);
const { positionals: args, usage } = editorsCommand(
  'npm run explain -- "câu hỏi" [văn-bản#đoạn]',
  {},
);
const wanted = args.find(isClause);
const query = args
  .filter((arg) => arg !== wanted)
  .join(' ')
  .trim();
const index = 'dist/pagefind';
if (query === '') throw new Refusal('chưa có câu hỏi.', usage);
if (!existsSync(index))
  throw new Refusal('trang chưa được dựng, nên chưa có chỉ mục.', 'Chạy trước: npm run build');

const spell = (words: readonly { readonly text: string }[]): string =>
  words.map((w) => w.text).join(' ');
const marks = (unit: Unit): string =>
  [
    unit.role,
    unit.name === true ? 'agency' : '',
    unit.open === true ? 'may be unfinished' : '',
    unit.asks === true ? 'word of a question' : '',
  ]
    .filter((w) => w !== '')
    .join(', ');

const sources = await nodeSources(index);
/** Word of the index → the records that have it. */
const asked = new Map<string, readonly Found[]>();
const readIds: string[] = [];
const { engine, lexicon } = sources;
const watched: Engine = {
  ...engine,
  async word(term) {
    const found = await engine.word(term);
    asked.set(term, found);
    return found;
  },
  read(id) {
    readIds.push(id);
    return engine.read(id);
  },
};
const outcome = await search({ ...sources, engine: watched }, query);
const { plan, exact, near } = outcome;
/** Records that were read to be ranked. */
const ranked = [...readIds];

console.log(`“${query}” is read as${plan.isQuestion ? ' a question' : ''}:`);
for (const unit of plan.units) {
  console.log(
    `  ${spell(unit.typed)}  (${marks(unit)}; weight ${unitWeight(unit, lexicon).toFixed(2)})`,
  );
  for (const other of unit.alternatives.slice(1))
    console.log(
      `      or: ${spell(other.tokens)}  (strength ${other.strength.toFixed(2)}${other.related === true ? ', related' : ''}${other.absent === true ? ', stands nowhere' : ''})`,
    );
}
for (const note of plan.notes) console.log(`  note: ${JSON.stringify(note)}`);
const limits = { provinces: plan.provinces, texts: plan.texts, years: plan.years.map(String) };
for (const [name, values] of Object.entries(limits))
  if (values.length > 0) console.log(`  limited to ${name}: ${values.join(', ')}`);

console.log('\nThe index was asked for:');
for (const [term, records] of asked)
  console.log(`  ${decodeFromIndex(term)} (${term}): ${records.length} records`);
console.log(`${readIds.length} records were read, ${outcome.unread} more were found.`);
console.log(`\nReaders are told: ${statusWords({ ...outcome, sources }, query)}`);

function explain(results: readonly Result[], heading: string): void {
  if (results.length === 0) return;
  console.log(`\n${heading}:`);
  results.forEach((r, i) => {
    const found = plan.units
      .map(
        (u, at) =>
          `${spell(u.typed)}: ${r.found[at] === undefined ? '–' : r.found[at].strength.toFixed(2)}`,
      )
      .join('; ');
    const why = [
      `fit ${r.fit}`,
      `in one piece ${(100 * r.run).toFixed(0)}%`,
      r.meant ? 'by something like it' : '',
      r.butYear ? 'but for the year' : '',
    ]
      .filter((w) => w !== '')
      .join(', ');
    console.log(
      `  ${i + 1}. ${r.score.toFixed(3)} ${r.record.ref}  (${why})\n     ${found}\n     ${r.record.words.slice(0, 140)}`,
    );
  });
}
explain(exact, 'Answers, best first');
explain(near, 'Near');

if (wanted !== undefined) await explainClause(wanted);

/** Where one clause stands among the answers; if it is none of them, which words asked of the index it has and which it lacks. */
async function explainClause(ref: string): Promise<void> {
  const { texts } = editionOfBuild();
  if (!texts.some(({ slug, clauses }) => clauses.some(({ id }) => clauseRef(slug, id) === ref)))
    throw new Refusal(
      `không có đoạn “${ref}”.`,
      'Mã đoạn như trong địa chỉ: kien-giang-nq22#ii_2-2-1-3_g1.',
    );
  console.log(`\n${ref}:`);
  for (const [name, results] of [
    ['Answers', exact],
    ['Near', near],
  ] as const) {
    const place = results.findIndex((r) => r.record.ref === ref);
    if (place !== -1) return console.log(`  is number ${place + 1} of ${results.length} (${name})`);
  }
  const has: string[] = [];
  const lacks: string[] = [];
  const places = new Set<string>();
  let clause: SearchRecord | undefined;
  for (const [term, records] of asked) {
    const read = await Promise.all(
      records.map(async ({ id }) => ({ id, clauses: await engine.read(id) })),
    );
    const own = read.find(({ clauses }) => clauses.some((c) => c.ref === ref));
    (own === undefined ? lacks : has).push(decodeFromIndex(term));
    if (own === undefined) continue;
    places.add(own.id);
    clause = own.clauses.find((c) => c.ref === ref);
  }
  const isRead = ranked.some((id) => places.has(id));
  const leftOut = Object.entries(outcome.scope).filter(
    ([name, values]) =>
      clause !== undefined &&
      values.length > 0 &&
      !fitsFilters(clause, { [name]: values }, lexicon),
  );
  console.log(`  has: ${has.join(', ') || 'none of the words asked for'}`);
  console.log(`  lacks: ${lacks.join(', ') || 'none of them'}`);
  console.log(
    clause === undefined
      ? '  so the index does not give it'
      : leftOut.length > 0
        ? `  left out by the limit: ${leftOut.map(([name, values]) => `${name}=${values.join(',')}`).join('; ')}`
        : isRead
          ? '  was read, and is no answer: it has too few of the words that must stand in it'
          : `  was found and not read, as were ${outcome.unread} records: by what the index tells, others fit better`,
  );
}
