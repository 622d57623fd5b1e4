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
import { clauseRef } from '../model/clause-ref.ts';

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
const roles: Readonly<Record<Unit['role'], string>> = {
  word: 'chữ',
  phrase: 'cụm từ',
  synonym: 'từ đồng nghĩa',
  number: 'số',
  code: 'số hiệu',
  year: 'năm',
  weak: 'chữ không bắt buộc',
  place: 'tỉnh',
};
const fits: Readonly<Record<Result['fit'], string>> = {
  together: 'đúng chữ, liền nhau',
  apart: 'đúng chữ, không liền nhau',
  folded: 'liền nhau, khác dấu',
  other: 'không đúng chữ đã gõ',
};
const marks = (unit: Unit): string =>
  [
    roles[unit.role],
    unit.name === true ? 'cơ quan' : '',
    unit.open === true ? 'có thể chưa gõ hết' : '',
    unit.asks === true ? 'chữ của câu hỏi' : '',
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

console.log(`“${query}” được hiểu${plan.isQuestion ? ' là câu hỏi' : ''}:`);
for (const unit of plan.units) {
  console.log(
    `  ${spell(unit.typed)}  (${marks(unit)}; nặng ${unitWeight(unit, lexicon).toFixed(2)})`,
  );
  for (const other of unit.alternatives.slice(1))
    console.log(
      `      hay: ${spell(other.tokens)}  (chắc ${other.strength.toFixed(2)}${other.related === true ? ', nói gần như thế' : ''}${other.absent === true ? ', không văn bản nào có' : ''})`,
    );
}
for (const note of plan.notes) console.log(`  ghi nhận: ${JSON.stringify(note)}`);
const limits = { tỉnh: plan.provinces, 'văn bản': plan.texts, năm: plan.years.map(String) };
for (const [name, values] of Object.entries(limits))
  if (values.length > 0) console.log(`  chỉ trong ${name}: ${values.join(', ')}`);

console.log('\nĐã hỏi chỉ mục:');
for (const [term, records] of asked)
  console.log(`  ${decodeFromIndex(term)} (${term}): ${records.length} bản ghi`);
console.log(`Đã đọc ${readIds.length} bản ghi, còn thấy ${outcome.unread} bản ghi nữa.`);
console.log(`\nNgười đọc thấy: ${statusWords({ ...outcome, sources }, query)}`);

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
      fits[r.fit],
      `liền một mạch ${(100 * r.run).toFixed(0)}%`,
      r.meant ? 'nhờ chữ nói gần như thế' : '',
      r.butYear ? 'chỉ thiếu năm' : '',
    ]
      .filter((w) => w !== '')
      .join(', ');
    console.log(
      `  ${i + 1}. ${r.score.toFixed(3)} ${r.record.ref}  (${why})\n     ${found}\n     ${r.record.words.slice(0, 140)}`,
    );
  });
}
explain(exact, 'Trả lời, đúng nhất trước');
explain(near, 'Gần với câu hỏi');

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
    ['trả lời', exact],
    ['gần với câu hỏi', near],
  ] as const) {
    const place = results.findIndex((r) => r.record.ref === ref);
    if (place !== -1)
      return console.log(`  đứng thứ ${place + 1} trong ${results.length} đoạn ${name}`);
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
  console.log(`  có: ${has.join(', ') || 'không chữ nào đã hỏi'}`);
  console.log(`  thiếu: ${lacks.join(', ') || 'không thiếu chữ nào'}`);
  console.log(
    clause === undefined
      ? '  nên chỉ mục không đưa ra'
      : leftOut.length > 0
        ? `  nằm ngoài phạm vi tìm: ${leftOut.map(([name, values]) => `${name}=${values.join(',')}`).join('; ')}`
        : isRead
          ? '  đã đọc, mà không phải câu trả lời: thiếu quá nhiều chữ phải có'
          : `  có thấy mà không đọc, như ${outcome.unread} bản ghi khác: theo chỉ mục, những đoạn khác hợp hơn`,
  );
}
