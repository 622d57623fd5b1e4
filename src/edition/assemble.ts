import { checkIds, parseLock } from './ids-lock.ts';
import { checkAbsence } from './check-absence.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkSoftening } from './check-softening.ts';
import { checkPrintedFacts } from './check-printed-facts.ts';
import { checkProvinces } from './check-provinces.ts';
import { checkScopes } from './check-scope.ts';
import { checkSecondReading } from './check-second-reading.ts';
import { checkStatements } from './check-statements.ts';
import { checkYears } from './check-years.ts';
import { checkGlossary, checkReferences } from './check-references.ts';
import { clauseUrl, referenceUrl, termUrl, textUrl, topicUrl } from '../model/addresses.ts';
import { checkFormerWords, parseFormerWords } from './former-words.ts';
import { readFormerTopics } from './former-topics.ts';
import { ContentError } from '../model/content-error.ts';
import { attempt, canJudge, isTextRead, readingEnds } from './faults.ts';
import { lineOf } from './line-of.ts';
import { assembleAlignments } from './assemble-alignments.ts';
import { assembleNational } from './assemble-national.ts';
import { assembleSubjects, subjectsOf } from './assemble-subjects.ts';
import { assembleTasks } from './assemble-tasks.ts';
import { failIn, refuseOfWholeCountry } from './known-clauses.ts';
import { parseText } from './parse-mdx.ts';
import { lineageBy, type Clause } from '../model/clause.ts';
import type { ContentFile } from './read-content.ts';
import type { RawContent } from './read-all.ts';
import type { StatementData } from '../schemas/statement.ts';
import type { TextMeta } from '../schemas/text.ts';
import type {
  Edition,
  Indicator,
  Mention,
  Province,
  Reference,
  Statement,
  Term,
  Text,
  Topic,
} from '../model/model.ts';
import { provinceLook } from '../domain/chart/province-look.ts';
import { distinctionOf } from '../domain/compare/distinction.ts';
import { isGoal } from '../domain/compare/compare.ts';
import { possibleVerdicts } from '../domain/compare/possible-verdicts.ts';
import { outsideOf } from '../domain/compare/scope.ts';
import { mentionStart } from '../domain/cite/references.ts';
import { referenceLevels } from '../schemas/reference.ts';
import { offeredPairs } from '../domain/compare/offered-pairs.ts';
import { ofProvinces } from '../domain/text/of-provinces.ts';
import { ownPages } from '../domain/text/own-pages.ts';
import { pillars, type TopicData } from '../schemas/topic.ts';

/** File of the indicators whose statements stand in the data, in no row of the comparison. */
const withoutTopic = 'ngoai-chi-tieu';

const by =
  <T>(...keys: readonly ((t: T) => string | number)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };

/** @throws ContentError when the text names a source that is missing */
function sourceHashOf(raw: RawContent, text: ContentFile<TextMeta>): string {
  try {
    return raw.sourceHash(text.data.sourceFile);
  } catch {
    throw new ContentError(
      { file: text.file, line: lineOf(text.file, 'sourceFile:') },
      `không có tệp "${text.data.sourceFile}" trong content/sources/.`,
      'Thêm bản nguồn vào thư mục ấy, hoặc sửa trường "sourceFile".',
    );
  }
}

/**
 * Joins the content into one edition and checks what no single file can show.
 * @param options `absence: false` leaves out the proof of absence: for the script that lists what is still unread
 * @throws ContentError with file, line, what is wrong and what would be right
 */
export function assemble(
  raw: RawContent,
  { absence = true }: { readonly absence?: boolean } = {},
): Edition {
  for (const [name, files] of Object.entries(raw))
    if (Array.isArray(files) && files.length === 0 && canJudge(name, `${name}/`))
      throw new ContentError(
        { file: `content/${name}` },
        'thư mục không có tệp nào.',
        'Trả lại các tệp: trang không dựng từ chỗ trống.',
      );

  checkProvinces(raw.provinces);
  const provinceSlugs = new Map(raw.provinces.map((p) => [p.slug, p.data]));
  const parsed = (t: ContentFile<TextMeta>): Text => {
    attempt(() => {
      if (
        t.data.province !== null &&
        !provinceSlugs.has(t.data.province) &&
        canJudge('tỉnh của các văn bản', `provinces/${t.data.province}.yaml`)
      )
        throw new ContentError(
          { file: t.file, line: lineOf(t.file, 'province:') },
          `không có tỉnh "${t.data.province}".`,
          `Các mã đã có: ${[...provinceSlugs.keys()].join(', ')}. Tỉnh mới: viết content/provinces/${t.data.province}.yaml (mẫu ở content/guide.md).`,
        );
    });
    return {
      ...t.data,
      slug: t.slug,
      url: textUrl(t.slug),
      sourceSha256: sourceHashOf(raw, t),
      clauses: parseText(t.slug, t.body, t.file, t.bodyLine),
    };
  };
  const texts: Text[] = raw.texts
    .flatMap((t) => attempt(() => parsed(t)) ?? [])
    .sort(
      by(
        (t) => (t.province === null ? Infinity : (provinceSlugs.get(t.province)?.order ?? 0)),
        (t) => t.date ?? '',
        (t) => t.slug,
      ),
    );

  const unparsed = raw.texts.filter((t) => !texts.some((text) => text.slug === t.slug));
  if (unparsed.length > 0) readingEnds();

  const textFile = new Map(raw.texts.map((t) => [t.slug, t.file]));
  const lock = attempt(() => parseLock(raw.lock));
  if (lock !== undefined && canJudge('mã của các đoạn', 'ids.lock'))
    checkIds(
      texts.flatMap((t) => t.clauses),
      lock,
      (text) => textFile.get(text) ?? `content/texts/${text}.mdx`,
    );

  const indicators = new Map<string, Indicator>();
  const topicSlugs = new Set(raw.topics.map((t) => t.slug));
  for (const file of raw.indicators)
    for (const indicator of file.data.indicators)
      attempt(() => {
        const place = { file: file.file, line: lineOf(file.file, `id: ${indicator.id}`) };
        if (
          !topicSlugs.has(file.slug) &&
          file.slug !== withoutTopic &&
          canJudge('chỉ tiêu của các thước đo', `topics/${file.slug}.yaml`)
        )
          throw new ContentError(
            place,
            `không có chỉ tiêu "${file.slug}".`,
            'Tệp thước đo mang tên một chỉ tiêu trong content/topics/.',
          );
        if (indicators.has(indicator.id))
          throw new ContentError(
            place,
            `thước đo "${indicator.id}" được khai hai lần, lần kia ở content/indicators/${indicators.get(indicator.id)?.topic ?? withoutTopic}.yaml.`,
            'Mỗi thước đo khai một lần.',
          );
        indicators.set(indicator.id, {
          ...indicator,
          apart: distinctionOf(indicator, file.data.indicators),
          topic: file.slug === withoutTopic ? null : file.slug,
        });
      });

  const statementsOf = (text: Text & { readonly province: string }): Statement[] => {
    const file = raw.statements.find((s) => s.slug === text.slug);
    if (file === undefined && !canJudge(`cam kết của ${text.slug}`, `statements/${text.slug}.yaml`))
      return [];
    if (file === undefined)
      throw new ContentError(
        { file: `content/statements/${text.slug}.yaml` },
        'thiếu tệp này.',
        'Mỗi văn bản có một tệp cam kết.',
      );
    const place = (id: string) => ({ file: file.file, line: lineOf(file.file, `id: ${id}`) });
    checkStatements(file.data.statements, text.clauses, place);
    const order = new Map(text.clauses.map((c, i) => [c.id, i]));
    const assembled = (s: StatementData): Statement | undefined => {
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
          'Khác đơn vị là khác thước đo: sửa đơn vị, hoặc tách thước đo.',
        );
      checkSoftening(
        s,
        text.clauses.find((c) => c.id === s.clause),
        indicator,
        place,
      );
      return {
        ...s,
        id: `${text.slug}.${s.id}`,
        text: text.slug,
        province: text.province,
        indicator,
        topic: indicator.topic,
        url: clauseUrl(text.slug, s.clause),
      };
    };
    return file.data.statements
      .flatMap((s) => attempt(() => assembled(s)) ?? [])
      .sort(by((s) => (order.get(s.clause) ?? 0) * 1000 + Number(s.id.split('.').at(-1))));
  };
  const wholeStatements = ['texts/', 'statements/', 'indicators/'] as const;
  const statements = ofProvinces(texts).flatMap((text) => attempt(() => statementsOf(text)) ?? []);
  for (const file of raw.statements)
    attempt(() => {
      refuseOfWholeCountry(texts, file.slug, failIn(file.file), 'id:');
      if (!textFile.has(file.slug) && canJudge('văn bản của các cam kết', `texts/${file.slug}.mdx`))
        throw new ContentError(
          { file: file.file },
          `không có văn bản "${file.slug}".`,
          `Các mã đã có: ${[...textFile.keys()].join(', ')}.`,
        );
    });

  if (canJudge('các năm của bảng so sánh', ...wholeStatements))
    attempt(() => {
      checkYears(statements);
    });
  checkNumbers(texts, raw.statements, raw.numbers, (text) => textFile.get(text) ?? text);

  const pillarOrder = Object.keys(pillars);
  const topicOf = (t: ContentFile<TopicData>): Topic => {
    const own = statements.filter((s) => s.topic === t.slug);
    const place = (needle: string) => ({ file: t.file, line: lineOf(t.file, needle) });
    if (own.length === 0)
      throw new ContentError(
        place('name:'),
        `chỉ tiêu "${t.slug}" không có cam kết nào.`,
        'Chỉ tiêu là một dòng của bảng so sánh: xóa nó, hoặc cho nó thước đo mà cam kết đang dùng.',
      );
    for (const [field, words] of [
      ['difference', t.data.difference ?? ''],
      ['note', t.data.note],
    ] as const)
      for (const [, quoted] of words.matchAll(/“([^”]+)”/g))
        if (
          ![...own.map((s) => s.quote), ...t.data.alsoSpeaks.map((s) => s.words)].some((words) =>
            words.toLowerCase().includes((quoted ?? '').toLowerCase()),
          )
        )
          throw new ContentError(
            place(`${field}:`),
            `trường "${field}" dẫn “${quoted}”, chữ mà không câu nào của chỉ tiêu này có.`,
            'Chữ trong “ ” phải có nguyên văn trong "quote" của một cam kết thuộc chỉ tiêu, hoặc trong "words" của "alsoSpeaks".',
          );
    for (const gap of t.data.notApplicable) {
      if (!provinceSlugs.has(gap.province))
        throw new ContentError(
          place('notApplicable:'),
          `không có tỉnh "${gap.province}".`,
          `Các mã đã có: ${[...provinceSlugs.keys()].join(', ')}.`,
        );
      const goal = own.find((s) => isGoal(s) && s.province === gap.province && s.year === gap.year);
      if (goal !== undefined)
        throw new ContentError(
          place('notApplicable:'),
          `ô của tỉnh "${gap.province}" năm ${gap.year} được ghi là không áp dụng, nhưng cam kết "${goal.id}" đặt mục tiêu cho ô ấy.`,
          'Bỏ mục ấy trong "notApplicable": ô có mục tiêu thì không ghi là không áp dụng.',
        );
    }
    const { goals, numbers, verdicts } = possibleVerdicts(own);
    if (!verdicts.includes(t.data.comparability))
      throw new ContentError(
        place('comparability:'),
        `kết luận "${t.data.comparability}" không đúng: có ${goals} tỉnh đặt mục tiêu, trong đó ${numbers} tỉnh có con số.`,
        `Trường "comparability" có thể là: ${verdicts.join(', ')}.`,
      );
    return {
      ...t.data,
      slug: t.slug,
      url: topicUrl(t.slug),
      statements: own,
      indicators: [...indicators.values()].filter((i) => i.topic === t.slug),
      outside: outsideOf(t.slug, texts),
    };
  };
  const canJudgeTopics = canJudge('các chỉ tiêu', 'topics/', 'provinces/', ...wholeStatements);
  const topics = (canJudgeTopics ? raw.topics : [])
    .flatMap((t) => attempt(() => topicOf(t)) ?? [])
    .sort(
      by(
        (t) => pillarOrder.indexOf(t.pillar),
        (t) => -new Set(t.statements.map((s) => s.province)).size,
        (t) => t.slug,
      ),
    );
  if (canJudgeTopics) checkScopes(raw.texts, topics);
  for (const indicator of canJudgeTopics ? indicators.values() : [])
    attempt(() => {
      if (!statements.some((s) => s.indicator.id === indicator.id))
        throw new ContentError(
          {
            file: `content/indicators/${indicator.topic ?? withoutTopic}.yaml`,
            line: lineOf(
              `content/indicators/${indicator.topic ?? withoutTopic}.yaml`,
              `id: ${indicator.id}`,
            ),
          },
          `không cam kết nào dùng thước đo "${indicator.id}".`,
          'Xóa thước đo ấy.',
        );
    });

  const provinces = raw.provinces
    .map((p): Province => ({
      ...p.data,
      ...provinceLook(p.data, raw.provinces.length),
      slug: p.slug,
      texts: texts.filter((t) => t.province === p.slug),
    }))
    .sort(by((p) => p.order));
  // By text, then by id: no key is made for each of the millions of times that it is asked for.
  const index = new Map(
    texts.map((t) => [t.slug, new Map(t.clauses.map((c) => [c.id, c] as const))] as const),
  );
  const clause = (text: string, id: string): Clause | undefined => index.get(text)?.get(id);
  const lineage = lineageBy((c) => (c.parent === null ? undefined : clause(c.text, c.parent)));

  if (canJudge('văn bản được dẫn', 'provinces/', 'references/')) {
    checkReferences(raw.references, clause, texts, new Set(provinceSlugs.keys()));
    checkPrintedFacts(
      texts,
      (text) => textFile.get(text) ?? `content/texts/${text}.mdx`,
      provinceSlugs,
      raw.references,
      clause,
    );
  }
  const levels = Object.keys(referenceLevels);
  const references = raw.references
    .map((r): Reference => ({ ...r.data, id: r.slug, url: referenceUrl(r.slug) }))
    .sort(
      by(
        (r) => levels.indexOf(r.level),
        (r) => r.date ?? '9',
        (r) => r.id,
      ),
    );
  const mentioned = new Map<string, { reference: Reference; mention: Mention }[]>();
  for (const reference of references)
    for (const mention of reference.mentions) {
      const key = `${mention.text}#${mention.clause}`;
      mentioned.set(key, [...(mentioned.get(key) ?? []), { reference, mention }]);
    }
  for (const list of mentioned.values())
    list.sort(by(({ mention: m }) => mentionStart(clause(m.text, m.clause)?.words ?? '', m)));
  const mentionsIn = (text: string, id: string) => mentioned.get(`${text}#${id}`) ?? [];

  if (canJudge('thuật ngữ', 'glossary/')) checkGlossary(raw.glossary, clause);
  const glossary = raw.glossary
    .map((t): Term => ({ ...t.data, id: t.slug, url: termUrl(t.slug) }))
    .sort((a, b) => a.term.localeCompare(b.term, 'vi'));

  const topicFile = new Map(raw.topics.map((t) => [t.slug, t.file]));
  if (absence && canJudgeTopics && canJudge('bằng chứng cho “không nêu”', 'glossary/'))
    checkAbsence(
      { texts, topics, provinces, glossary, clause },
      (topic) => topicFile.get(topic) ?? `content/topics/${topic}.yaml`,
    );

  if (canJudge('lần đọc thứ hai', 'statements/', 'topics/', 'second-reading/'))
    checkSecondReading(raw.statements, raw.topics, raw.secondReading);

  const known = { texts, clause, lineage };
  const subjects =
    (canJudge('chủ đề', 'subjects/', 'without-subject.yaml')
      ? attempt(() => assembleSubjects(raw.subjects, raw.withoutSubject, known))
      : undefined) ?? [];
  const formerWords = attempt(() => parseFormerWords(raw.formerWords)) ?? [];
  attempt(() => {
    checkFormerWords(formerWords, clause);
  });
  const alignments = assembleAlignments(raw.alignments, known);
  const keptPages = raw.keptPages.kept;
  for (const kept of keptPages)
    attempt(() => {
      const file = 'content/own-pages.yaml';
      if (!textFile.has(kept) && isTextRead(kept, 'trang đã phát hành'))
        throw new ContentError(
          { file, line: lineOf(file, `- ${kept}`) },
          `không có văn bản "${kept}".`,
          'Văn bản đã phát hành thì giữ trang của nó: trả lại văn bản, hoặc sửa mã ở đây.',
        );
    });
  const hasPage = ownPages(
    texts,
    statements,
    keptPages,
    offeredPairs({ texts, alignments, keptPages }).length,
  );
  const formerTopics =
    (canJudgeTopics
      ? attempt(() => readFormerTopics(raw.formerTopics, topics, clause, hasPage))
      : undefined) ?? [];
  return {
    texts,
    provinces,
    topics,
    statements,
    clause,
    lineage,
    aliases: lock?.aliases ?? new Map(),
    references,
    mentionsIn,
    glossary,
    keptPages,
    hasPage,
    formerTopics,
    formerWords,
    subjects,
    subjectsOf: subjectsOf(subjects, clause),
    alignments,
    tasks: assembleTasks(raw.tasks, known),
    nationalMarks:
      canJudgeTopics && canJudge('mức quốc gia', 'references/')
        ? assembleNational(raw.national, { topics, references })
        : [],
  };
}
