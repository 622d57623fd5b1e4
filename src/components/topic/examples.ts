import AbsenceProof from './AbsenceProof.astro';
import { mapped, named } from '../examples/states.ts';
import { proofOf } from '../../domain/compare/absence.ts';
import AlsoSpeaks from './AlsoSpeaks.astro';
import ChartStrip from './ChartStrip.astro';
import { strips } from '../examples/made-up.ts';
import EmbedCode from './EmbedCode.astro';
import EmbedTable from './EmbedTable.astro';
import { embedView } from '../../domain/compare/embed-view.ts';
import CountedOver from './CountedOver.astro';
import SentencesSideBySide from './SentencesSideBySide.astro';
import type { Statement } from '../../model/model.ts';
import { headingOf } from '../../domain/text/text-heading.ts';
import TopicAfter from './TopicAfter.astro';
import TopicChart from './TopicChart.astro';
import { chartExamples } from '../examples/charts.ts';
import TopicGlance from './TopicGlance.astro';
import TopicGlances from './TopicGlances.astro';
import TopicList from './TopicList.astro';
import TopicReports from './TopicReports.astro';
import { reported } from '../examples/settings.ts';
import TopicAnswer from './TopicAnswer.astro';
import { allCounts } from '../../domain/compare/all-counts.ts';
import { mainYears, yearsOf } from '../../domain/compare/compare.ts';
import TopicRegions from './TopicRegions.astro';
import UnitCharts from './UnitCharts.astro';
import TopicTable from './TopicTable.astro';
import { marksOf } from '../../domain/national/marks-of.ts';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const topicComponents = ({
  topic,
  edition,
  provinces,
  topics,
  texts,
  many,
  nationalMarks,
}: Samples) => ({
  AbsenceProof: shown(
    AbsenceProof,
    mapped(topic.absence, (t) => ({ topic: t, proof: proofOf(edition, t) })),
  ),
  AlsoSpeaks: shown(
    AlsoSpeaks,
    mapped(topic.speaks, (t) => ({ topic: t, provinces })),
  ),
  ChartStrip: shown(ChartStrip, strips),
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
  SentencesSideBySide: shown(
    SentencesSideBySide,
    mapped(topic.sentences, (t) => ({
      topic: t,
      provinces,
      headingOf: (s: Statement) => headingOf(edition, s, t.pillar),
    })),
  ),
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
});
