import { createHash } from 'node:crypto';
import { numberSpans } from '../domain/text/number-spans.ts';
import { parseText } from '../edition/parse-mdx.ts';
import type { ReferenceData } from '../schemas/reference.ts';
import { firstDifference } from './check-words.ts';
import { frontMatter, slugFor, type FrontMatter } from './draft/front-matter.ts';
import type { KnownIndicator } from './draft/nearest-indicators.ts';
import { nearestIndicators } from './draft/nearest-indicators.ts';
import { otherNumbers } from './draft/other-numbers.ts';
import { draftReferences } from './draft/references.ts';
import { draftStatements } from './draft/statements.ts';
import type { Received } from './read/line.ts';
import { Refusal } from '../model/refusal.ts';
import type { Output } from './save.ts';
import { publisherQuestions } from './shape/publisher.ts';
import { shape } from './shape/shape.ts';
import { isNational, standings } from '../schemas/text-types.ts';
import { suspectedFaults } from './suspected-faults.ts';
import { frontMatterYaml } from './write/front-matter-yaml.ts';
import { bodyOf } from './write/mdx-body.ts';
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

const slugPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The sums with one more line, sorted by file. */
export function withSum(sums: string, file: string, source: string): string {
  const sum = createHash('sha256').update(source).digest('hex');
  const lines = sums.split('\n').filter((l) => l !== '' && !l.endsWith(` ${file}`));
  return `${[...lines, `${sum}  ${file}`].sort((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1)).join('\n')}\n`;
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
  if (province !== null && !slugPattern.test(province))
    throw new Refusal(
      `“${province}” không phải mã của tỉnh.`,
      'Mã viết bằng chữ thường không dấu, số và gạch nối: ca-mau.',
    );
  const shaped = shape(received);
  const words = shaped.lines.map((l) => l.words).join('\n');
  const front = frontMatter(shaped.nodes, words);
  const ofCountry = front.standing !== null && isNational(front.standing);
  if (province === null && !ofCountry)
    throw new Refusal(
      'chưa biết văn bản này của tỉnh nào.',
      `Thêm --province <mã>, như --province ${[...known.provinces][0] ?? 'ca-mau'}. Chỉ văn bản mà tệp cho thấy là của trung ương thì không cần (${standings.filter(isNational).join(' · ')}).`,
    );
  const text = asked.text ?? slugFor(province, front);
  if (text === null)
    throw new Refusal(
      'tệp không cho biết đủ loại, số và năm để đặt mã văn bản.',
      `Chạy lại lệnh vừa rồi, thêm --text <mã>: ${province === null ? '<chữ của cơ quan>' : '<tỉnh>'}-<loại><số>, thêm năm nếu số đánh lại mỗi năm (${province ?? 'ttg'}-kh34-2024); không biết số thì loại và việc (${province ?? 'ttg'}-kh-mang-di-dong). Mã là vĩnh viễn.`,
    );
  if (!slugPattern.test(text))
    throw new Refusal(
      `“${text}” không phải mã của văn bản.`,
      'Mã viết bằng chữ thường không dấu, số và gạch nối: ca-mau-kh34-2024.',
    );
  const body = bodyOf(shaped.nodes);
  const head = frontMatterYaml(front, province, text);
  const file = `content/texts/${text}.mdx`;
  const clauses = parseText(text, body, file, head.split('\n').length);
  const twice = clauses.find((c, i) => clauses.findIndex((o) => o.id === c.id) !== i);
  const difference = firstDifference(received.source, shaped.changes, clauses);
  if (difference !== '')
    throw new Refusal(
      `bản MDX không giữ đúng từng chữ của bản nguồn: ${difference}.`,
      'Đây là lỗi của chương trình, không phải của văn bản: chưa ghi gì. Báo lại kèm tệp này.',
    );
  const statements = province === null ? [] : draftStatements(clauses);
  const numbers = (province === null ? [] : clauses).flatMap((c) =>
    otherNumbers(
      c,
      numberSpans(
        c,
        statements.filter((s) => s.clause === c.id),
      ),
    ),
  );
  const references = draftReferences(clauses, province, front.number, known.references);
  const questions = [
    ...shaped.questions,
    ...publisherQuestions(clauses, shaped.nodes),
    ...(ofCountry && province !== null
      ? [
          {
            at: 0,
            ask: `“${front.standing}” là văn bản toàn quốc, không của tỉnh ${province}: bỏ --province rồi chạy lại với --again, hay cơ quan ban hành bị đọc sai (sửa “standing”)?`,
          },
        ]
      : []),
    ...(twice === undefined
      ? []
      : [
          {
            at: 0,
            ask: `hai đoạn cùng mã “${twice.id}” (dòng ${twice.line} của bản MDX): văn bản in trùng số, hay một đoạn bị đọc sai cấp?`,
          },
        ]),
  ];
  const changes = shaped.changes;
  const reportFile = `content/drafts/${text}.md`;
  const next = [
    ...(questions.length > 0
      ? [
          `Trả lời ${questions.length} câu hỏi trong ${reportFile}; sửa ${file} nơi câu trả lời khác bản nháp.`,
        ]
      : []),
    `Đọc ${file} một lượt bên cạnh tệp gốc; điền các chỗ “null # điền” ở đầu tệp.`,
    ...(province === null || known.provinces.has(province)
      ? []
      : [`Viết content/provinces/${province}.yaml (mẫu ở content/guide.md, mục “Một tỉnh”).`]),
    ...(province === null
      ? []
      : statements.length > 0
        ? [`Chọn thước đo cho ${statements.length} cam kết trong content/statements/${text}.yaml.`]
        : [
            `Văn bản không có con số “%” nào; viết content/statements/${text}.yaml cho các lời phổ quát và con số khác.`,
          ]),
    ...(numbers.some((n) => n.reason === null)
      ? [
          `Cho ${numbers.filter((n) => n.reason === null).length} con số còn lại một cam kết hoặc một lý do (content/numbers/${text}.yaml).`,
        ]
      : []),
    ...(references.length > 0
      ? [
          `Chép ${references.length} văn bản được dẫn từ ${reportFile} vào content/references/, mỗi văn bản một tệp.`,
        ]
      : []),
    'npm run ids: so lời với bản nguồn, cấp mã nháp cho các đoạn.',
    'npm run check-content: kể mọi lỗi còn lại và cách sửa; chạy lại cho tới khi hết lỗi.',
    `Xong thì xóa ${reportFile}.`,
  ];
  const findings: Findings = {
    text,
    told: received.told,
    changes,
    questions,
    clauses,
    statements,
    numbers,
    references,
    faults: suspectedFaults(clauses),
    next,
  };
  const maybe = (path: string, words: string): Output[] => (words === '' ? [] : [{ path, words }]);
  return {
    text,
    front,
    findings,
    outputs: [
      { path: file, words: head + body },
      { path: `content/sources/${text}.txt`, words: received.source },
      {
        path: 'content/sources/SHA256SUMS',
        words: withSum(known.sums, `${text}.txt`, received.source),
        shared: true,
      },
      ...maybe(`content/sources/${text}.removals.yaml`, removalsYaml(changes, received.source)),
      ...maybe(
        `content/statements/${text}.yaml`,
        statementsYaml(statements, nearestIndicators(known.indicators)),
      ),
      ...maybe(`content/numbers/${text}.yaml`, numbersYaml(numbers)),
      { path: reportFile, words: report(findings) },
    ],
  };
}
