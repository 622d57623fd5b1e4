import { provinceLook } from '../domain/chart/province-look.ts';
import { cellWords } from '../domain/compare/cell-state.ts';
import { offeredPairs } from '../domain/compare/offered-pairs.ts';
import { ownPages } from '../domain/text/own-pages.ts';
import { termUrl } from '../model/addresses.ts';
import { ContentError } from '../model/content-error.ts';
import type { Edition, Province, Term, Text } from '../model/model.ts';
import { assembleAlignments } from './assemble-alignments.ts';
import { assembleComparison } from './assemble-comparison.ts';
import { assembleNational } from './assemble-national.ts';
import { assembleReferences, mentionsBy } from './assemble-references.ts';
import { assembleSubjects, subjectsOf } from './assemble-subjects.ts';
import { assembleTasks } from './assemble-tasks.ts';
import { assembleTexts } from './assemble-texts.ts';
import { checkAbsence } from './check-absence.ts';
import { checkKeptPages } from './check-kept-pages.ts';
import { checkPrintedFacts } from './check-printed-facts.ts';
import { checkProvinces } from './check-provinces.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkReferences } from './check-references.ts';
import { checkSecondReading } from './check-second-reading.ts';
import { attempt, canJudge } from './faults.ts';
import { readFormerTopics } from './former-topics.ts';
import { checkFormerWords, parseFormerWords } from './former-words.ts';
import { checkIds, parseLock } from './ids-lock.ts';
import { knownIn } from './known-clauses.ts';
import type { RawContent } from './read-all.ts';
import { by } from './sort-by.ts';

/** @throws ContentError for a folder without a file */
function checkNotEmpty(raw: RawContent): void {
  for (const [name, files] of Object.entries(raw))
    if (Array.isArray(files) && files.length === 0 && canJudge(name, `${name}/`))
      throw new ContentError(
        { file: `content/${name}` },
        'thư mục không có tệp nào.',
        'Trả lại các tệp: trang không dựng từ chỗ trống.',
      );
}

/** Path of the MDX of a text, also of one that there is not. */
const fileOfTexts = ({ texts }: RawContent): ((text: string) => string) => {
  const files = new Map(texts.map((t) => [t.slug, t.file]));
  return (text) => files.get(text) ?? `content/texts/${text}.mdx`;
};

/** The ids that clauses had before. @throws ContentError when the ids of today are not those of the lock */
function aliasesOf(
  raw: RawContent,
  texts: readonly Text[],
  fileOf: (text: string) => string,
): Edition['aliases'] {
  const lock = attempt(() => parseLock(raw.lock));
  if (lock !== undefined && canJudge('mã của các đoạn', 'ids.lock'))
    checkIds(
      texts.flatMap((t) => t.clauses),
      lock,
      fileOf,
    );
  return lock?.aliases ?? new Map();
}

/** The provinces in their order, each with its look and its texts. */
const assembleProvinces = (raw: RawContent, texts: readonly Text[]): readonly Province[] =>
  raw.provinces
    .map((p) => ({
      ...p.data,
      ...provinceLook(p.data, raw.provinces.length),
      slug: p.slug,
      texts: texts.filter((t) => t.province === p.slug),
    }))
    .sort(by((p) => p.order));

/** The glossary as a Vietnamese dictionary sorts. */
const assembleGlossary = (raw: RawContent): readonly Term[] =>
  raw.glossary
    .map((t) => ({ ...t.data, id: t.slug, url: termUrl(t.slug) }))
    .sort((a, b) => a.term.localeCompare(b.term, 'vi'));

/** What former readings and former topics left behind, and which clauses keep a page of their own. @throws ContentError */
function assembleFormer(
  raw: RawContent,
  {
    clause,
    ...edition
  }: Pick<Edition, 'texts' | 'statements' | 'topics' | 'clause' | 'alignments'>,
  canJudgeTopics: boolean,
): Pick<Edition, 'keptPages' | 'hasPage' | 'formerTopics'> {
  const keptPages = raw.keptPages.kept;
  checkKeptPages(
    keptPages,
    raw.texts.map((t) => t.slug),
  );
  const hasPage = ownPages(
    edition.texts,
    edition.statements,
    keptPages,
    offeredPairs({ ...edition, keptPages }).length,
  );
  const formerTopics =
    (canJudgeTopics
      ? attempt(() => readFormerTopics(raw.formerTopics, edition.topics, clause, hasPage))
      : undefined) ?? [];
  return { keptPages, hasPage, formerTopics };
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
  checkNotEmpty(raw);
  checkProvinces(raw.provinces);
  const provinceData = new Map(raw.provinces.map((p) => [p.slug, p.data]));
  const texts = assembleTexts(raw, provinceData);
  const fileOf = fileOfTexts(raw);
  const aliases = aliasesOf(raw, texts, fileOf);
  const { statements, topics, canJudgeTopics } = assembleComparison(
    raw,
    texts,
    [...provinceData.keys()],
    fileOf,
  );
  const provinces = assembleProvinces(raw, texts);
  const known = knownIn(texts);
  const { clause, lineage } = known;

  if (canJudge('văn bản được dẫn', 'provinces/', 'references/')) {
    checkReferences(raw.references, clause, texts, new Set(provinceData.keys()));
    checkPrintedFacts(texts, fileOf, provinceData, raw.references, clause);
  }
  const references = assembleReferences(raw);
  if (canJudge('thuật ngữ', 'glossary/')) checkGlossary(raw.glossary, clause);
  const glossary = assembleGlossary(raw);
  const topicFile = new Map(raw.topics.map((t) => [t.slug, t.file]));
  if (
    absence &&
    canJudgeTopics &&
    canJudge(`bằng chứng cho “${cellWords['not-stated']}”`, 'glossary/')
  )
    checkAbsence(
      { texts, topics, provinces, glossary, clause },
      (topic) => topicFile.get(topic) ?? `content/topics/${topic}.yaml`,
    );
  if (canJudge('lần đọc thứ hai', 'statements/', 'topics/', 'second-reading/'))
    checkSecondReading(raw.statements, raw.topics, raw.secondReading);

  const subjects =
    (canJudge('chủ đề', 'subjects/', 'without-subject.yaml')
      ? attempt(() => assembleSubjects(raw.subjects, raw.withoutSubject, known))
      : undefined) ?? [];
  const formerWords = attempt(() => parseFormerWords(raw.formerWords)) ?? [];
  attempt(() => {
    checkFormerWords(formerWords, clause);
  });
  const alignments = assembleAlignments(raw.alignments, known);
  return {
    texts,
    provinces,
    topics,
    statements,
    clause,
    lineage,
    aliases,
    references,
    mentionsIn: mentionsBy(references, clause),
    glossary,
    ...assembleFormer(raw, { texts, statements, topics, clause, alignments }, canJudgeTopics),
    formerWords,
    subjects,
    subjectsOf: subjectsOf(subjects, clause),
    alignments,
    tasks: assembleTasks(raw.tasks, known),
    nationalMarks:
      canJudgeTopics && canJudge('mức quốc gia', 'references/')
        ? assembleNational(raw.national, { topics, references })
        : [],
    emptyCells: raw.secondReading.emptyCells,
    thirdReading: raw.secondReading.thirdReading,
  };
}
