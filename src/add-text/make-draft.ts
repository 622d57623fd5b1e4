import { createHash } from 'node:crypto';
import { parseText } from '../edition/parse-mdx.ts';
import type { Clause } from '../model/clause.ts';
import type { ReferenceData } from '../schemas/reference.ts';
import { firstDifference } from './check-words.ts';
import { frontMatter, type FrontMatter } from './draft/front-matter.ts';
import type { KnownIndicator } from './draft/nearest-indicators.ts';
import { nearestIndicators } from './draft/nearest-indicators.ts';
import { numbersBeside } from './draft/other-numbers.ts';
import { draftReferences } from './draft/references.ts';
import { draftStatements } from './draft/statements.ts';
import { chosenSlug, isSlug } from './draft/text-slug.ts';
import type { Received } from './read/line.ts';
import { Refusal } from '../model/refusal.ts';
import type { Output } from './save.ts';
import { publisherQuestions } from './shape/publisher.ts';
import type { Question } from './shape/join.ts';
import { shape, type Shaped } from './shape/shape.ts';
import { isNational, standings } from '../schemas/text-types.ts';
import { suspectedFaults } from './suspected-faults.ts';
import { frontMatterYaml } from './write/front-matter-yaml.ts';
import { bodyOf } from './write/mdx-body.ts';
import { nextSteps } from './write/next-steps.ts';
import { numbersYaml } from './write/numbers-yaml.ts';
import { removalsYaml } from './write/removals-yaml.ts';
import { report, type Findings } from './write/report.ts';
import { statementsYaml } from './write/statements-yaml.ts';

/** What the edition already has, as far as a draft asks for it. */
export interface Known {
  readonly provinces: ReadonlySet<string>;
  readonly indicators: readonly KnownIndicator[];
  readonly references: ReadonlyMap<string, ReferenceData>;
  /** `content/sources/SHA256SUMS` as it is. */
  readonly sums: string;
}

/** Everything that is written for one text, and what its editor has to know. */
export interface Draft {
  readonly text: string;
  readonly front: FrontMatter;
  readonly findings: Findings;
  readonly outputs: readonly Output[];
}

/** The sums with one more line, sorted by file. */
export function withSum(sums: string, file: string, source: string): string {
  const sum = createHash('sha256').update(source).digest('hex');
  const lines = sums.split('\n').filter((l) => l !== '' && !l.endsWith(` ${file}`));
  return `${[...lines, `${sum}  ${file}`].sort((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1)).join('\n')}\n`;
}

const isOfCountry = ({ standing }: FrontMatter): boolean =>
  standing !== null && isNational(standing);

/** What the editor is asked of the draft as a whole, and of its parts. */
function questionsOf(
  { nodes, questions }: Shaped,
  clauses: readonly Clause[],
  front: FrontMatter,
  province: string | null,
): Question[] {
  const twice = clauses.find((c, i) => clauses.findIndex((o) => o.id === c.id) !== i);
  const all = [...questions, ...publisherQuestions(clauses, nodes)];
  if (isOfCountry(front) && province !== null)
    all.push({
      at: 0,
      ask: `“${front.standing}” là văn bản toàn quốc, không của tỉnh ${province}: bỏ --province rồi chạy lại với --again, hay cơ quan ban hành bị đọc sai (sửa “standing”)?`,
    });
  if (twice !== undefined)
    all.push({
      at: 0,
      ask: `hai đoạn cùng mã “${twice.id}” (dòng ${twice.line} của bản MDX): văn bản in trùng số, hay một đoạn bị đọc sai cấp?`,
    });
  return all;
}

/** @throws Refusal when a word of the source would be lost or changed */
function checkWords(source: string, changes: Shaped['changes'], clauses: readonly Clause[]): void {
  const difference = firstDifference(source, changes, clauses);
  if (difference !== '')
    throw new Refusal(
      `bản MDX không giữ đúng từng chữ của bản nguồn: ${difference}.`,
      'Đây là lỗi của chương trình, không phải của văn bản: chưa ghi gì. Báo lại kèm tệp này.',
    );
}

/** The files of a draft; of those with nothing to say, none. @param body the MDX */
function outputsOf(
  findings: Findings,
  body: string,
  source: string,
  { sums, indicators }: Known,
): Output[] {
  const { text, changes, statements, numbers } = findings;
  const maybe = (path: string, words: string): Output[] => (words === '' ? [] : [{ path, words }]);
  return [
    { path: `content/texts/${text}.mdx`, words: body },
    { path: `content/sources/${text}.txt`, words: source },
    {
      path: 'content/sources/SHA256SUMS',
      words: withSum(sums, `${text}.txt`, source),
      shared: true,
    },
    ...maybe(`content/sources/${text}.removals.yaml`, removalsYaml(changes, source)),
    ...maybe(
      `content/statements/${text}.yaml`,
      statementsYaml(statements, nearestIndicators(indicators)),
    ),
    ...maybe(`content/numbers/${text}.yaml`, numbersYaml(numbers)),
    { path: `content/drafts/${text}.md`, words: report(findings) },
  ];
}

/**
 * A received file as the draft of a text: pure, nothing is read or written here.
 * @param asked slugs that the editor gave; no province is asked of a text of the whole country, of which no statement and no reason for
 * a number is drafted
 * @throws Refusal when the slugs cannot be told or used, the file holds no parts, or a word would be lost
 */
export function makeDraft(
  received: Received,
  asked: { text: string | null; province: string | null },
  known: Known,
): Draft {
  const { province } = asked;
  if (province !== null && !isSlug(province))
    throw new Refusal(
      `“${province}” không phải mã của tỉnh.`,
      'Mã viết bằng chữ thường không dấu, số và gạch nối: ca-mau.',
    );
  const shaped = shape(received);
  const front = frontMatter(shaped.nodes, shaped.lines.map((l) => l.words).join('\n'));
  if (province === null && !isOfCountry(front))
    throw new Refusal(
      'chưa biết văn bản này của tỉnh nào.',
      `Thêm --province <mã>, như --province ${[...known.provinces][0] ?? 'ca-mau'}. Chỉ văn bản mà tệp cho thấy là của trung ương thì không cần (${standings.filter(isNational).join(' · ')}).`,
    );
  const text = chosenSlug(asked.text, province, front);
  const head = frontMatterYaml(front, province, text);
  const body = bodyOf(shaped.nodes);
  const clauses = parseText(text, body, `content/texts/${text}.mdx`, head.split('\n').length);
  checkWords(received.source, shaped.changes, clauses);
  const statements = province === null ? [] : draftStatements(clauses);
  const drafted = {
    text,
    statements,
    numbers: province === null ? [] : numbersBeside(clauses, statements),
    references: draftReferences(clauses, province, front.number, known.references),
    questions: questionsOf(shaped, clauses, front, province),
  };
  const isProvinceKnown = province !== null && known.provinces.has(province);
  const findings: Findings = {
    ...drafted,
    told: received.told,
    changes: shaped.changes,
    clauses,
    faults: suspectedFaults(clauses),
    next: nextSteps({ ...drafted, province, isProvinceKnown }),
  };
  return {
    text,
    front,
    findings,
    outputs: outputsOf(findings, head + body, received.source, known),
  };
}
