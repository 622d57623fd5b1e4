import HomeFigure from './HomeFigure.astro';
import { mostAlike } from '../../domain/compare/alike-figures.ts';
import { mainYears } from '../../domain/compare/compare.ts';
import { oneMarkOf } from '../../domain/national/one-mark.ts';
import { orMore } from '../examples/made-up.ts';
import OverviewCounts from './OverviewCounts.astro';
import { mapped } from '../examples/states.ts';
import OverviewLegend from './OverviewLegend.astro';
import OverviewPanel from './OverviewPanel.astro';
import OverviewTable from './OverviewTable.astro';
import Rods from './Rods.astro';
import RodsLegend from './RodsLegend.astro';
import WordsFigure from './WordsFigure.astro';
import { mostUnlike } from '../../domain/compare/words-figure.ts';
import { provinceOf } from '../../domain/text/of-provinces.ts';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const overviewComponents = ({
  topics,
  provinces,
  edition,
  overview,
  many,
  subject,
}: Samples) => ({
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
  Rods: shown(Rods, subject.counts, 'row'),
  RodsLegend: shown(RodsLegend, { 'của một chủ đề': {}, 'của mọi chủ đề': { touches: true } }),
  WordsFigure: shown(
    WordsFigure,
    Object.fromEntries(
      [mostUnlike(edition)].flatMap((figure) =>
        figure === null ? [] : [['', { figure, province: provinceOf(figure.before, provinces) }]],
      ),
    ),
  ),
});
