// What comes when the view or the form's numbers need every topic: the rows of the others, and words for what one column sets and another does not.
import { gapWords, onlyTheTwo, otherWay } from '../../domain/compare/gap.ts';
import { writeView } from '../../domain/compare/matrix-address.ts';
import type { MatrixChoices, MatrixView } from '../../domain/compare/matrix-view.ts';
import { rowsInView } from '../../domain/compare/rows-in-view.ts';
import { unsharedUrl } from '../../model/addresses.ts';
import { parsePage } from '../shared/parse-page.ts';
import type { ShownRow } from './matrix-read.ts';

/** Fetches the table of the topics on which fewer than two provinces set a goal. @throws when it does not arrive */
export async function fetchTable(): Promise<HTMLTableElement> {
  const answer = await fetch(unsharedUrl);
  if (!answer.ok) throw new Error(String(answer.status));
  const [html = ''] = /<table[^]*<\/table>/.exec(await answer.text()) ?? [];
  const table = parsePage(html).querySelector('table');
  if (table === null) throw new Error('no table');
  return document.adoptNode(table);
}

/** Says above the table what one column sets and another does not, with buttons to the other side and to these two columns alone; a button has the query of its view. */
export function showGap(
  region: HTMLElement,
  view: MatrixView,
  rows: readonly ShownRow[],
  choices: MatrixChoices,
  nameOf: (column: string) => string,
): void {
  const said = region.querySelector('p') as HTMLElement;
  const words = gapWords(rowsInView(rows, view, choices), view, nameOf);
  if (said.textContent !== words) said.textContent = words;
  region.hidden = words === '';
  const [back, two] = region.querySelectorAll('button');
  if (back === undefined || two === undefined) return;
  const other = otherWay(view);
  back.hidden = view.sets === null || view.lacks === null;
  back.textContent = `Ngược lại: ${rowsInView(rows, other, choices).length} chỉ tiêu`;
  back.dataset['view'] = writeView(other, choices);
  const alone = onlyTheTwo(view, choices);
  two.hidden = alone === null;
  if (alone !== null) two.dataset['view'] = writeView(alone, choices);
}
