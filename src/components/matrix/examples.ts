import MatrixWays from './MatrixWays.astro';
import GapCounts from './GapCounts.astro';
import Matrix from './Matrix.astro';
import MatrixCell from './MatrixCell.astro';
import MatrixFilters from './MatrixFilters.astro';
import MatrixLegend from './MatrixLegend.astro';
import MatrixSentences from './MatrixSentences.astro';
import { mapped } from '../examples/states.ts';
import { allColumns } from '../../domain/compare/columns.ts';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const matrixComponents = ({ topics, provinces, topic, many }: Samples) => ({
  MatrixWays: shown(MatrixWays, {
    'bảng một trụ cột': { topics: [{ pillar: 'xa-hoi-so' }] },
    'có phần sau bảng': {
      topics: [{ pillar: 'xa-hoi-so' }, { pillar: 'kinh-te-so' }],
      after: ['dem', 'Đếm theo tỉnh'],
    },
  }),
  GapCounts: shown(GapCounts, { '': { topics, provinces } }),
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
});
