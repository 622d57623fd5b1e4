import ShownNumber from './ShownNumber.astro';
import StatementLink from './StatementLink.astro';
import { cells, verdicts } from '../examples/made-up.ts';
import CellContent from './CellContent.astro';
import { mapped } from '../examples/states.ts';
import KeepNumber from './KeepNumber.astro';
import Verdict from './Verdict.astro';
import { verdictWords } from '../../domain/compare/verdict-words.ts';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const cellComponents = ({ topics }: Samples) => ({
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
      ...mapped(cells, (cell) => ({ cell, measures: false, spoken: undefined })),
      'một con số trong nhiều thước đo': {
        cell: cells['một con số'],
        measures: true,
        spoken: undefined,
      },
    },
    'row',
  ),
  KeepNumber: shown(KeepNumber, {
    'một con số': { statement: topics[0]!.statements[0]!, topic: topics[0]!.name },
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
});
