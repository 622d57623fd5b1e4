// Every component in every state, for the gallery page and the component tests. Data come from the real edition: the first topic, clause
// or text that is in the state shown.
import AbsenceProof from '../topic/AbsenceProof.astro';
import AlignmentMap from '../alignment/AlignmentMap.astro';
import AlignmentView from '../alignment/AlignmentView.astro';
import AlsoSpeaks from '../topic/AlsoSpeaks.astro';
import Breadcrumb from '../site/Breadcrumb.astro';
import CellContent from '../cell/CellContent.astro';
import ChartStrip from '../topic/ChartStrip.astro';
import CitationCard from '../clause/CitationCard.astro';
import CitedWords from '../cite/CitedWords.astro';
import ClauseNode from '../clause/ClauseNode.astro';
import ClauseRelations from '../clause/ClauseRelations.astro';
import ClauseSubjects from '../clause/ClauseSubjects.astro';
import ClauseTable from '../clause/ClauseTable.astro';
import ClauseWords from '../clause/ClauseWords.astro';
import Contents from '../text/Contents.astro';
import CopyView from '../site/CopyView.astro';
import CountedOver from '../topic/CountedOver.astro';
import DataLink from '../site/DataLink.astro';
import EmbedCode from '../topic/EmbedCode.astro';
import EnglishDictionary from '../english/EnglishDictionary.astro';
import EnglishFooter from '../english/EnglishFooter.astro';
import EnglishHeader from '../english/EnglishHeader.astro';
import EnglishTerms from '../english/EnglishTerms.astro';
import EnglishTexts from '../english/EnglishTexts.astro';
import EmbedTable from '../topic/EmbedTable.astro';
import FileFingerprint from '../site/FileFingerprint.astro';
import FormerReadings from '../clause/FormerReadings.astro';
import GapCounts from '../matrix/GapCounts.astro';
import GoalCounts from '../province/GoalCounts.astro';
import HomeFigure from '../overview/HomeFigure.astro';
import JumpBox from '../search/JumpBox.astro';
import KeepNumber from '../cell/KeepNumber.astro';
import KeyList from '../site/KeyList.astro';
import MarginNote from '../clause/MarginNote.astro';
import Matrix from '../matrix/Matrix.astro';
import MatrixCell from '../matrix/MatrixCell.astro';
import MatrixFilters from '../matrix/MatrixFilters.astro';
import MatrixLegend from '../matrix/MatrixLegend.astro';
import MatrixSentences from '../matrix/MatrixSentences.astro';
import OverviewLegend from '../overview/OverviewLegend.astro';
import OverviewCounts from '../overview/OverviewCounts.astro';
import OverviewPanel from '../overview/OverviewPanel.astro';
import OverviewTable from '../overview/OverviewTable.astro';
import PassageWords from '../subject/PassageWords.astro';
import PairList from '../pair/PairList.astro';
import PairNumbers from '../pair/PairNumbers.astro';
import PairSubjects from '../pair/PairSubjects.astro';
import MatrixWays from '../matrix/MatrixWays.astro';
import NationalBeside from '../national/NationalBeside.astro';
import NationalMarkEntry from '../national/NationalMarkEntry.astro';
import ProvinceName from '../province/ProvinceName.astro';
import ReleaseNotice from '../site/ReleaseNotice.astro';
import ProvinceNational from '../province/ProvinceNational.astro';
import Quote from '../cite/Quote.astro';
import ReaderSettings from '../site/ReaderSettings.astro';
import ReferenceEntry from '../reference/ReferenceEntry.astro';
import ReferenceCounts from '../reference/ReferenceCounts.astro';
import ReferenceHead from '../reference/ReferenceHead.astro';
import ReferenceMatrix from '../reference/ReferenceMatrix.astro';
import RelatedClauses from '../clause/RelatedClauses.astro';
import ReportLink from '../site/ReportLink.astro';
import SearchElsewhere from '../search/SearchElsewhere.astro';
import SearchField from '../search/SearchField.astro';
import SentencesSideBySide from '../topic/SentencesSideBySide.astro';
import ProvinceTasks from '../province/ProvinceTasks.astro';
import TaskFilters from '../task/TaskFilters.astro';
import TaskMark from '../task/TaskMark.astro';
import TaskRow from '../task/TaskRow.astro';
import Rods from '../overview/Rods.astro';
import RodsLegend from '../overview/RodsLegend.astro';
import SiteContact from '../site/SiteContact.astro';
import ShownNumber from '../cell/ShownNumber.astro';
import StatementLink from '../cell/StatementLink.astro';
import SubjectAfter from '../subject/SubjectAfter.astro';
import SubjectCell from '../subject/SubjectCell.astro';
import SubjectChooser from '../subject/SubjectChooser.astro';
import SubjectPart from '../subject/SubjectPart.astro';
import SubjectPassage from '../subject/SubjectPassage.astro';
import SubjectSwitch from '../subject/SubjectSwitch.astro';
import SubjectList from '../subject/SubjectList.astro';
import SubjectTable from '../subject/SubjectTable.astro';
import SubjectTopics from '../subject/SubjectTopics.astro';
import TaskTable from '../task/TaskTable.astro';
import TaskTimeline from '../task/TaskTimeline.astro';
import TermEntry from '../text/TermEntry.astro';
import TextAttributes from '../text/TextAttributes.astro';
import TextDownloads from '../text/TextDownloads.astro';
import TextsByRegion from '../text/TextsByRegion.astro';
import TextList from '../text/TextList.astro';
import TopicAfter from '../topic/TopicAfter.astro';
import TopicChart from '../topic/TopicChart.astro';
import TopicGlance from '../topic/TopicGlance.astro';
import TopicGlances from '../topic/TopicGlances.astro';
import TopicList from '../topic/TopicList.astro';
import TopicReports from '../topic/TopicReports.astro';
import TopicAnswer from '../topic/TopicAnswer.astro';
import TopicRegions from '../topic/TopicRegions.astro';
import UnitCharts from '../topic/UnitCharts.astro';
import TopicTable from '../topic/TopicTable.astro';
import Verdict from '../cell/Verdict.astro';
import WithVietnamese from '../english/WithVietnamese.astro';
import Wordmark from '../site/Wordmark.astro';
import WordsFigure from '../overview/WordsFigure.astro';
import { mostUnlike } from '../../domain/compare/words-figure.ts';
import { mostAlike } from '../../domain/compare/alike-figures.ts';
import { clauseContexts } from '../../domain/text/clause-context.ts';
import { embedView } from '../../domain/compare/embed-view.ts';
import { allCounts } from '../../domain/compare/all-counts.ts';
import { allColumns } from '../../domain/compare/columns.ts';
import { mainYears, yearsOf } from '../../domain/compare/compare.ts';
import { besideLines, type BesideLine } from '../../domain/national/beside-lines.ts';
import { marksOf } from '../../domain/national/marks-of.ts';
import { oneMarkOf } from '../../domain/national/one-mark.ts';
import { relatedTerms, sensesOf } from '../../domain/text/glossary.ts';
import { presentedBy } from '../../domain/text/citing-notice.ts';
import { provinceOf } from '../../domain/text/of-provinces.ts';
import { isSpeech } from '../../domain/text/is-speech.ts';
import { outline } from '../../domain/text/outline.ts';
import { ledgerOf } from '../../domain/tasks/ledger.ts';
import { taskExamples } from './tasks.ts';
import { proofOf } from '../../domain/compare/absence.ts';
import { headingOf } from '../../domain/text/text-heading.ts';
import { relatedClauses } from '../../domain/related/related.ts';
import { cutAround, relatedQuotes } from '../../domain/related/related-view.ts';
import { clausePageUrl } from '../../model/addresses.ts';
import { versionOf } from '../../edition/former-words.ts';
import { verdictWords } from '../../domain/compare/verdict-words.ts';
import type { Edition, Mention, Statement, Text } from '../../model/model.ts';
import { contacts, reported } from './settings.ts';
import { chartExamples } from './charts.ts';
import { clauseExamples } from './clauses.ts';
import { tableExamples, tables } from './tables.ts';
import { cells, orMore, provinces as marked, quotes, runs, strips, verdicts } from './made-up.ts';
import { overviewExamples } from './overview.ts';
import { pairExamples } from './pairs.ts';
import { first, mapped, named } from './states.ts';
import { subjectExamples } from './subjects.ts';
import { topicExamples } from './topics.ts';
import { clauseRef } from '../../model/clause-ref.ts';

/** A component with its props in every state. */
export interface Shown {
  readonly component: (props: object) => unknown;
  /** Name of the state ('' if there is only one) → props. */
  readonly states: Readonly<Record<string, object>>;
  /**
   * The surroundings it needs: in a table row: content of a cell, cell: a cell, rows: expanded rows; words: words of a clause; quote: a
   * quoted sentence; a text, its contents, the search page; open: none, but with its collapsed parts visible.
   */
  readonly frame:
    'row' | 'words' | 'quote' | 'cell' | 'rows' | 'text' | 'contents' | 'search' | 'open' | 'none';
}

/** Lets the compiler check each state against the component's props. */
const shown = <P extends object>(
  component: (props: P) => unknown,
  states: Record<string, NoInfer<P>>,
  frame: Shown['frame'] = 'none',
): Shown => ({ component: component as Shown['component'], states, frame });
const whole = { '': {} };
const marksIn = (lines: readonly BesideLine[]) =>
  lines.flatMap((l) => l.standings.flatMap((s) => s.decisions.flat()));

/** The components with their examples, except a few that only occur inside another. */
export function examplesOf(edition: Edition) {
  const { texts, provinces, topics, references, glossary, nationalMarks } = edition;
  /** As many as pages for many provinces are made for: each of ours twice. */
  const many = [...provinces, ...provinces];
  const topic = topicExamples(edition);
  const subject = subjectExamples(edition);
  const pair = pairExamples(edition);
  const contexts = clauseContexts(edition);
  const text = first(texts, (t) => t.number !== null && t.date !== null && t.signer !== null);
  /** Of the whole country, as long as the edition has none. */
  const nationalText: Text = {
    ...text,
    province: null,
    type: 'Quyết định',
    standing: 'Quyết định của Thủ tướng Chính phủ',
    title: 'Quyết định phê duyệt Chương trình làm ra để thử',
    issuer: 'Thủ tướng Chính phủ',
  };
  const overview = overviewExamples(edition);
  const tasks = ledgerOf(edition);
  const task = taskExamples(tasks);
  const clause = first(text.clauses, (c) => c.kind === 'gach' && c.words.length < 200);
  const at = clauseRef(text.slug, clause.id);
  const allWords = (at: { text: string; clause: string }) =>
    edition.clause(at.text, at.clause)?.words ?? '';
  const mention = (holds: (m: Mention) => boolean) => (r: (typeof references)[number]) =>
    r.mentions.some(holds);
  return {
    AbsenceProof: shown(
      AbsenceProof,
      mapped(topic.absence, (t) => ({ topic: t, proof: proofOf(edition, t) })),
    ),
    AlignmentMap: shown(AlignmentMap, { '': pair.map }),
    AlignmentView: shown(AlignmentView, { 'vài cặp mỗi quan hệ': pair.view }),
    AlsoSpeaks: shown(
      AlsoSpeaks,
      mapped(topic.speaks, (t) => ({ topic: t, provinces })),
    ),
    Breadcrumb: shown(Breadcrumb, {
      'một bậc': { steps: [{ name: 'Các tỉnh', href: '#' }] },
      'nhiều bậc, tên rút gọn': {
        steps: [
          { name: 'Văn bản', href: '#' },
          { name: 'II', href: '#', inFull: 'II. QUAN ĐIỂM, MỤC TIÊU' },
          { name: '2.2. Mục tiêu cụ thể', href: '#' },
        ],
      },
    }),
    MatrixWays: shown(MatrixWays, {
      'bảng một trụ cột': { topics: [{ pillar: 'xa-hoi-so' }] },
      'có phần sau bảng': {
        topics: [{ pillar: 'xa-hoi-so' }, { pillar: 'kinh-te-so' }],
        after: ['dem', 'Đếm theo tỉnh'],
      },
    }),
    ShownNumber: shown(ShownNumber, {
      'chữ trước con số': {
        value: { operator: 'trên', number: '10.000', unit: 'người', after: '' },
      },
      'chữ sau con số': { value: { operator: '', number: '60', unit: '%', after: 'trở lên' } },
    }),
    StatementLink: shown(StatementLink, {
      'một con số': { statement: cells['một con số'].statements[0]! },
      'bằng lời': { statement: cells['bằng lời'].statements[0]!, tooltip: true },
    }),
    CellContent: shown(
      CellContent,
      {
        ...mapped(cells, (cell) => ({ cell, measures: false })),
        'một con số trong nhiều thước đo': { cell: cells['một con số'], measures: true },
      },
      'row',
    ),
    ChartStrip: shown(ChartStrip, strips),
    CitationCard: shown(
      CitationCard,
      mapped(
        named(contexts, {
          'điểm, khoản, Điều': (c) => c.clause.kind === 'diem',
          'gạch đầu dòng': (c) => c.clause.kind === 'gach' && c.text.number !== null,
          'văn bản không in số': (c) =>
            c.text.number === null && !isSpeech(c.text) && c.clause.kind === 'gach',
          'bài trình bày': (c) => isSpeech(c.text) && c.clause.kind === 'gach',
        }),
        (c) => ({
          cited: {
            place: c.place,
            text: c.text,
            id: c.clause.id,
            words: c.clause.words,
            url: `https://doi-chieu.example${clausePageUrl(c.text.slug, c.clause.id)}`,
          },
          version: versionOf(c.clause.words),
        }),
      ),
    ),
    CitedWords: shown(
      CitedWords,
      {
        'chữ và chỗ': { at, words: clause.words.slice(0, 60) },
        'chỉ chỗ': { at },
        'chỗ và văn bản': { at, short: true },
      },
      'row',
    ),
    ClauseNode: shown(ClauseNode, { ...clauseExamples(edition), ...tableExamples }, 'text'),
    ClauseTable: shown(
      ClauseTable,
      mapped(tables, (node) => ({ node })),
      'text',
    ),
    ClauseRelations: shown(
      ClauseRelations,
      mapped(
        named(contexts, {
          'gồm nhiều đoạn': (c) => c.children.length > 1,
          'dẫn văn bản khác': (c) => c.names.length > 1,
          'dẫn văn bản chưa rõ': (c) => c.names.some((n) => n.reference.unresolved === true),
          'được dẫn đến': (c) => c.citedBy.length > 0,
          'giải nghĩa chữ': (c) => c.explains.length > 0,
          'cùng cam kết ở văn bản khác': (c) => c.twins.length > 0,
          'đoạn đầu': (c) => c.previous === undefined,
          'đoạn cuối': (c) => c.next === undefined,
        }),
        (context) => ({ context, hasPage: edition.hasPage }),
      ),
    ),
    ClauseWords: shown(
      ClauseWords,
      {
        ...mapped(runs, (words) => ({ runs: words })),
        'đề mục đầu câu': {
          runs: [{ text: 'Về y tế: mỗi người dân có hồ sơ sức khỏe.' }],
          runIn: 'Về y tế:'.length,
        },
        'con số là liên kết': {
          runs: runs['trơn'],
          links: [{ start: 18, end: 25, value: { href: topics[0]!.url, sort: 'number-link' } }],
        },
      },
      'words',
    ),
    ClauseSubjects: shown(ClauseSubjects, subject.named),
    Contents: shown(
      Contents,
      mapped(
        named(texts, {
          'nhiều cấp': (t) => outline(t.clauses).some((i) => i.children.length > 0),
          'có Điều': (t) => t.clauses.some((c) => c.kind === 'dieu'),
        }),
        (t) => ({ items: outline(t.clauses) }),
      ),
      'contents',
    ),
    CopyView: shown(CopyView, { '': { title: 'Mức quốc gia', version: '2026.11.28' } }),
    EmbedCode: shown(
      EmbedCode,
      {
        'bảng và biểu đồ': {
          topic: topics[0]!,
          heights: { table: 480, chart: 600 },
          version: '2026.11.28',
        },
        'không có biểu đồ': {
          topic: topics[1]!,
          heights: { table: 480, chart: null },
          version: '2026.11.28',
        },
      },
      'open',
    ),
    EmbedTable: shown(
      EmbedTable,
      mapped(topic.table, (t) => ({ view: embedView(t, provinces, texts) })),
    ),
    CountedOver: shown(CountedOver, {
      'có nêu': { denominators: ['hộ gia đình'], stated: true },
      'không nêu': { denominators: [], stated: true },
      'không có mục tiêu': { denominators: [], stated: false },
    }),
    DataLink: shown(DataLink, {
      '': { path: 'so-sanh.csv', version: '2026.11.28', label: 'Tải CSV' },
    }),
    FileFingerprint: shown(FileFingerprint, {
      '': { of: { bytes: 426129, hash: `sha256:${'0'.repeat(64)}` } },
    }),
    EnglishDictionary: shown(EnglishDictionary, { '': { version: '2026.11.28' } }, 'open'),
    EnglishFooter: shown(EnglishFooter, {
      '': { settings: first(Object.values(contacts), () => true), version: '2026.11.28' },
    }),
    EnglishHeader: shown(EnglishHeader, whole),
    EnglishTerms: shown(EnglishTerms, {
      '': {
        caption: 'Verdicts',
        counted: 'topics',
        rows: [
          {
            vietnamese: verdictWords['khac-thuoc-do'],
            english: 'different measures',
            meaning: 'Under “khác thước đo” two numbers are not compared.',
            count: 2,
          },
          { vietnamese: null, english: 'target', meaning: 'A level to be reached.', count: 1 },
        ],
      },
    }),
    EnglishTexts: shown(EnglishTexts, { '': { provinces, national: [nationalText] } }),
    FormerReadings: shown(FormerReadings, {
      'đã sửa': {
        clause,
        former: [{ clause: at, mended: '2025-03-01', words: 'Lời chép trước khi sửa.' }],
      },
      'chưa từng sửa: không hiện': { clause, former: [] },
    }),
    HomeFigure: shown(HomeFigure, {
      ...Object.fromEntries(
        [mostAlike(topics, provinces, mainYears[0])].flatMap((figures) =>
          [oneMarkOf(figures.statements, edition.nationalMarks, edition.texts), null].map(
            (national) => [
              national === null ? 'không có mức quốc gia' : 'với mức quốc gia',
              { figures, provinces, national },
            ],
          ),
        ),
      ),
      'trở lên, sau con số': {
        figures: orMore(mostAlike(topics, provinces, mainYears[0])),
        provinces,
        national: null,
      },
    }),
    JumpBox: shown(JumpBox, { 'mọi văn bản': {}, 'trong một văn bản': { text: text.slug } }),
    KeepNumber: shown(KeepNumber, {
      'một con số': { statement: topics[0]!.statements[0]!, topic: topics[0]!.name },
    }),
    KeyList: shown(KeyList, whole),
    MarginNote: shown(
      MarginNote,
      {
        ...Object.fromEntries(
          verdicts.map((sign) => [
            verdictWords[sign],
            {
              notes: [
                {
                  name: 'Ví dụ',
                  url: topics[0]!.url,
                  beside: 'Gia Lai trên 50%',
                  verdict: { sign, text: verdictWords[sign] },
                  national: [],
                },
              ],
            },
          ]),
        ),
        'không có gì để đặt cạnh': {
          notes: [{ name: 'Ví dụ', url: topics[0]!.url, beside: '', verdict: null, national: [] }],
        },
      },
      'text',
    ),
    GapCounts: shown(GapCounts, { '': { topics, provinces } }),
    GoalCounts: shown(GoalCounts, { '': { provinces, statements: edition.statements } }),
    Matrix: shown(Matrix, {
      'vài hàng': { topics: topic.few, provinces },
      'nhiều tỉnh': { topics: topic.few, provinces: many },
    }),
    MatrixCell: shown(MatrixCell, topic.cell, 'cell'),
    MatrixFilters: shown(
      MatrixFilters,
      { 'ít tỉnh': { topics, provinces }, 'nhiều tỉnh': { topics, provinces: many } },
      'open',
    ),
    MatrixLegend: shown(MatrixLegend, {
      open: { provinces, statements: topics.flatMap((t) => t.statements) },
    }),
    MatrixSentences: shown(
      MatrixSentences,
      mapped(topic.verdict, (t) => ({ topic: t, columns: allColumns(provinces) })),
      'rows',
    ),
    ProvinceTasks: shown(ProvinceTasks, {
      '': { province: first(provinces, () => true), tasks },
      'không việc nào có ngày': {
        province: first(provinces, () => true),
        tasks: tasks.filter((t) => t.facts.days.length === 0),
      },
    }),
    OverviewCounts: shown(
      OverviewCounts,
      mapped(overview.panels, (panel) => ({ of: panel, words: panel.measure, provinces: many })),
    ),
    OverviewLegend: shown(OverviewLegend, { '': overview.legend }),
    OverviewPanel: shown(
      OverviewPanel,
      mapped(overview.panels, (panel) => ({ panel, measure: overview.measure })),
    ),
    OverviewTable: shown(OverviewTable, overview.tables),
    PassageWords: shown(
      PassageWords,
      mapped(subject.passages, ({ clause, stretches, links }) => ({ clause, stretches, links })),
      'words',
    ),
    PairList: shown(
      PairList,
      mapped(pair.entries, (pairs) => ({ pairs })),
    ),
    PairNumbers: shown(PairNumbers, { '': pair.numbers }),
    PairSubjects: shown(PairSubjects, { '': pair.subjects }),
    ProvinceName: shown(
      ProvinceName,
      Object.fromEntries([
        ...marked.flatMap((p) => [
          [p.name, { province: p }],
          [`${p.name}, chữ nhẹ`, { province: p, light: true }],
        ]),
        ['toàn quốc', { province: null, light: true }],
      ]),
      'row',
    ),
    NationalBeside: shown(
      NationalBeside,
      mapped(
        named(
          contexts.map((c) => besideLines(c.statements, nationalMarks, texts)),
          {
            'một mức': (lines) => lines.length === 1 && marksIn(lines).length === 1,
            'nhiều thước đo': (lines) => marksIn(lines).some((m) => m.of !== null),
            'nhiều văn bản quốc gia': (lines) =>
              lines.some((l) => l.standings.some((s) => s.decisions.length > 1)),
            'ra sau văn bản': (lines) =>
              lines.some((l) => l.standings.some((s) => s.words.includes('ra sau'))),
          },
        ),
        (lines) => ({ lines }),
      ),
      'words',
    ),
    NationalMarkEntry: shown(
      NationalMarkEntry,
      mapped(
        named(nationalMarks, {
          'dấu và số': (m) => m.value !== null && m.operator === '>',
          khoảng: (m) => m.about === true,
          'chỉ có lời': (m) => m.value === null,
          'thứ hạng': (m) => m.unit === 'hạng',
          'không chỉ tiêu nào hỏi': (m) => m.topic === null,
          'các bản đăng khác nhau': (m) => m.conflict !== null,
        }),
        (mark) => ({
          mark,
          marks: nationalMarks,
          topic: topics.find((t) => t.slug === mark.topic),
          provinces,
          texts,
        }),
      ),
    ),
    ProvinceNational: shown(ProvinceNational, {
      'có mức': { province: 'gia-lai', topics, marks: nationalMarks, texts },
      'chưa có mức nào': { province: 'gia-lai', topics, marks: [], texts },
    }),
    Quote: shown(
      Quote,
      mapped(quotes, (statement) => ({ statement })),
      'quote',
    ),
    ReaderSettings: shown(ReaderSettings, whole),
    ReferenceEntry: shown(
      ReferenceEntry,
      mapped(
        named(references, {
          'số, ngày, cơ quan': (r) => r.number !== null && r.date !== null && r.subject !== null,
          'dẫn bằng tên': (r) => r.number === null && r.unresolved !== true,
          'nhiều dạng số': (r) => r.numberVariants.length > 1,
          'chưa rõ là văn bản nào': (r) => r.unresolved === true,
          'có nguyên văn ở đây': (r) =>
            r.edition !== null && r.edition !== undefined && !r.edition.includes('trinh-bay'),
          'có bài trình bày ở đây': (r) => r.edition?.includes('trinh-bay') === true,
          'gọi tắt, tự dẫn': mention((m) => m.bare === true),
          'dẫn gộp': mention((m) => m.kind === 'nhom'),
          'có mức quốc gia': (r) => nationalMarks.some((m) => m.decision.id === r.id),
        }),
        (reference) => ({
          reference,
          texts,
          marks: nationalMarks.filter((m) => m.decision.id === reference.id).length,
        }),
      ),
    ),
    ReferenceCounts: shown(ReferenceCounts, { '': { references: references.slice(0, 6), texts } }),
    ReferenceHead: shown(
      ReferenceHead,
      mapped(
        named(references, {
          'biết rõ': (r) => r.unresolved !== true,
          'chưa rõ': (r) => r.unresolved === true,
        }),
        (reference) => ({ reference }),
      ),
      'row',
    ),
    ReferenceMatrix: shown(ReferenceMatrix, {
      'vài hàng': {
        texts,
        provinces,
        references: [
          ...references.filter((r) => r.mentions.length > 1).slice(0, 5),
          first(references, (r) => r.unresolved === true),
        ],
      },
    }),
    ReleaseNotice: shown(ReleaseNotice, {
      'một chỉ tiêu, không hiện': { version: '2026.11.28', topic: topics[0]!.slug },
      'cả bảng, không hiện': { version: '2026.11.28' },
    }),
    RelatedClauses: shown(
      RelatedClauses,
      mapped(
        named([...relatedClauses(edition).values()], {
          'nhiều nhất năm đoạn': (r) => r.length === 5,
          'một câu của đoạn dài': (r) => r.some((o) => cutAround(o, allWords(o)).before),
          'cùng chữ ở hai văn bản': (r) => relatedQuotes(r).some((q) => q.alsoIn.length > 0),
          'thước đo khác': (r) => r.some((o) => o.why.measuredApart.length > 0),
          'không đoạn nào đủ gần': (r) => r.length === 0,
        }),
        (related) => ({ related, provinces }),
      ),
    ),
    Rods: shown(Rods, subject.counts, 'row'),
    RodsLegend: shown(RodsLegend, { 'của một chủ đề': {}, 'của mọi chủ đề': { touches: true } }),
    ReportLink: shown(
      ReportLink,
      mapped(reported, (way) => ({
        way,
        at: (path: string) => `https://doi-chieu.example${path}`,
        path: clausePageUrl(text.slug, clause.id),
        words: clause.words,
        version: versionOf(clause.words),
      })),
    ),
    SearchElsewhere: shown(SearchElsewhere, { '': { texts, topics } }, 'search'),
    SearchField: shown(
      SearchField,
      {
        'không nút': { label: 'Tìm trong các văn bản' },
        'có nút': {
          label: 'Tìm trong các văn bản',
          placeholder: 'Tìm: dien thoai thong minh',
          button: true,
        },
      },
      'row',
    ),
    SentencesSideBySide: shown(
      SentencesSideBySide,
      mapped(topic.sentences, (t) => ({
        topic: t,
        provinces,
        headingOf: (s: Statement) => headingOf(edition, s, t.pillar),
      })),
    ),
    TaskFilters: shown(TaskFilters, { '': { tasks } }),
    TaskMark: shown(
      TaskMark,
      mapped(task.marks, ({ of, deadline }) => ({ of, deadline })),
    ),
    TaskRow: shown(TaskRow, task.rows, 'rows'),
    TaskTable: shown(
      TaskTable,
      mapped(task.rows, (t) => ({ tasks: [t] })),
    ),
    TaskTimeline: shown(TaskTimeline, { '': { tasks, provinces } }),
    SiteContact: shown(
      SiteContact,
      mapped(contacts, (settings) => ({ settings })),
    ),
    SubjectAfter: shown(SubjectAfter, {
      '': {
        subject: subject.view.subject,
        subjects: edition.subjects,
        version: '2026.11.28',
      },
    }),
    SubjectCell: shown(SubjectCell, subject.cells),
    SubjectChooser: shown(SubjectChooser, { '': { view: subject.view } }),
    SubjectPart: shown(SubjectPart, {
      '': { part: subject.view.parts[0]!, columns: subject.view.columns },
    }),
    SubjectPassage: shown(
      SubjectPassage,
      mapped(subject.passages, (view) => ({ view })),
    ),
    SubjectSwitch: shown(SubjectSwitch, { '': { columns: subject.view.columns } }),
    SubjectList: shown(SubjectList, { 'vài chủ đề': { views: subject.views.slice(0, 4) } }),
    SubjectTable: shown(SubjectTable, { 'vài hàng': { views: subject.views.slice(0, 4) } }),
    SubjectTopics: shown(SubjectTopics, subject.topics),
    TermEntry: shown(
      TermEntry,
      mapped(
        named(glossary, {
          'một nghĩa': (t) => sensesOf(t).length === 1 && t.note === null,
          'nhiều nghĩa': (t) => sensesOf(t).length > 1,
          'người biên tập hiểu': (t) => t.editorsReading !== null,
          'nghĩa có ghi chú': (t) => t.meanings.some((m) => m.note !== null),
          'không nghĩa, chỉ ghi chú': (t) => t.meanings.length === 0 && t.editorsReading === null,
          'nhiều cách viết': (t) => (t.variants ?? []).length > 0,
        }),
        (term) => ({ term, also: relatedTerms(term, glossary) }),
      ),
    ),
    TextAttributes: shown(
      TextAttributes,
      mapped(
        named([...texts, nationalText], {
          đủ: (t) => t === text,
          'không rõ số, ngày': (t) => t.number === null && t.date === null,
          'không rõ người ký': (t) => t.signer === null,
          'bài trình bày': isSpeech,
          'toàn quốc': (t) => t.province === null,
        }),
        (t) => ({
          text: t,
          province: provinceOf(t, provinces),
          presented: presentedBy(t, edition),
        }),
      ),
    ),
    TextDownloads: shown(TextDownloads, {
      'with a PDF, and where none could be printed': {
        texts: texts.slice(0, 2).map(({ slug, title }, i) => ({
          slug,
          title,
          files: [
            { name: `${slug}.docx`, format: 'DOCX', size: 31_265 },
            ...(i === 0 ? [{ name: `${slug}.pdf`, format: 'PDF', size: 1_249_000 }] : []),
            { name: `${slug}.xml`, format: 'Akoma Ntoso', size: 78_609 },
          ],
        })),
      },
    }),
    TextsByRegion: shown(
      TextsByRegion,
      { '': { provinces: many, national: [nationalText] } },
      'open',
    ),
    TextList: shown(TextList, {
      'mọi tỉnh': { provinces: edition.provinces },
      'một tỉnh': { provinces: edition.provinces.slice(0, 1) },
      'và cả nước': { provinces: edition.provinces, national: [nationalText] },
    }),
    TopicAfter: shown(
      TopicAfter,
      {
        'chỉ tiêu đầu, có biểu đồ': {
          topic: topics[0]!,
          topics,
          heights: { table: 480, chart: 600 },
          version: '2026.11.28',
        },
        'chỉ tiêu giữa': {
          topic: topics[40]!,
          topics,
          heights: { table: 480, chart: null },
          version: '2026.11.28',
        },
        'chỉ tiêu cuối, không biểu đồ': {
          topic: topics.at(-1)!,
          topics,
          heights: { table: 480, chart: null },
          version: '2026.11.28',
        },
      },
      'open',
    ),
    TopicChart: shown(
      TopicChart,
      mapped(chartExamples(edition), ({ topic: t, marks }) => ({ topic: t, provinces, marks })),
    ),
    TopicGlance: shown(
      TopicGlance,
      mapped(topic.table, (t) => ({ topic: t, province: provinces[0]! })),
    ),
    TopicGlances: shown(TopicGlances, {
      'hai chỉ tiêu': { topics: topics.slice(0, 2), province: provinces[0]! },
    }),
    TopicList: shown(TopicList, {
      'vài chỉ tiêu': { topics: topics.slice(0, 4) },
      'không có': { topics: [] },
    }),
    TopicReports: shown(
      TopicReports,
      mapped(reported, (way) => ({
        topic: topics[0]!,
        provinces,
        way,
        at: (path: string) => path,
        version: '1.0.0',
      })),
      'open',
    ),
    TopicAnswer: shown(
      TopicAnswer,
      mapped(topic.table, (t) => ({
        counts: allCounts(t, many, mainYears[0]),
        provinces: many,
      })),
    ),
    TopicRegions: shown(
      TopicRegions,
      mapped(topic.table, (t) => ({ topic: t, provinces: many, marks: [] })),
    ),
    UnitCharts: shown(
      UnitCharts,
      Object.fromEntries(
        Object.entries(topic.table)
          .filter(([, t]) => allCounts(t, many, mainYears[0]).same.length > 0)
          .map(([state, t]) => [state, { topic: t, provinces: many }]),
      ),
    ),
    TopicTable: shown(TopicTable, {
      ...mapped(topic.table, (t) => ({ topic: t, provinces })),
      ...mapped(
        named(topics, {
          'mức quốc gia': (t) =>
            marksOf(nationalMarks, { topic: t.slug, year: mainYears[0] }).length > 1,
          'mức quốc gia của năm không có cột': (t) =>
            marksOf(nationalMarks, { topic: t.slug }).some(
              (m) => m.year !== null && !yearsOf(t).includes(m.year),
            ),
        }),
        (t) => ({
          topic: t,
          provinces,
          marks: marksOf(nationalMarks, { topic: t.slug }),
        }),
      ),
    }),
    Verdict: shown(
      Verdict,
      Object.fromEntries(
        verdicts.flatMap((comparability) => [
          [verdictWords[comparability], { comparability }],
          [
            `${verdictWords[comparability]}, chỗ khác`,
            { comparability, difference: '% “dân số” ≠ % “thuê bao”' },
          ],
        ]),
      ),
      'row',
    ),
    WordsFigure: shown(
      WordsFigure,
      Object.fromEntries(
        [mostUnlike(edition)].flatMap((figure) =>
          figure === null ? [] : [['', { figure, province: provinceOf(figure.before, provinces) }]],
        ),
      ),
    ),
    WithVietnamese: shown(
      WithVietnamese,
      { '': { words: 'No number: “phổ cập” stays in words.' } },
      'row',
    ),
    Wordmark: shown(Wordmark, whole, 'row'),
  };
}
