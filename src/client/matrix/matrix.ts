// <matrix-view>: filters, order and columns of the matrix, stored in the address and its history, and what comes for them over the network. The table works without it.
import { readView, writeView } from '../../domain/compare/matrix-address.ts';
import {
  columnsOf,
  isOfAll,
  wholeMatrix,
  type MatrixChoices,
  type MatrixView,
} from '../../domain/compare/matrix-view.ts';
import { choiceCounts, rowsInView, verdictIn } from '../../domain/compare/rows-in-view.ts';
import type { Verdict } from '../../domain/compare/verdict-of.ts';
import { quotedAddress } from '../../release/quoted.ts';
import { versionHere } from '../release/version-here.ts';
import { copyAndSay } from '../shared/copy.ts';
import { inTime, reloadButton } from '../shared/in-time.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { showCounts } from '../shared/option-counts.ts';
import { showColumns, showVerdict } from './matrix-columns.ts';
import { checkboxOf, chosenQuery, fillForm, showMore } from './matrix-form.ts';
import { cellsIn, readChoices, readRows, type ShownRow } from './matrix-read.ts';
import { countWords, ignoredWords, lostWords, noRowWords } from './matrix-said.ts';
import { MatrixSentences } from './matrix-sentences.ts';
import { insertTextColumns, textNames } from './matrix-split.ts';
import { comparePair, orderRows, pillarsOf, withPillars } from './matrix-table.ts';

/** Shows or takes away the national marks of these rows. */
type ShowNational = (
  rows: readonly ShownRow[],
  view: MatrixView,
  columns: readonly string[],
) => void;

class MatrixElement extends HTMLElement {
  private readonly form = this.querySelector('form') as HTMLFormElement;
  private readonly table = this.querySelector('table') as HTMLTableElement;
  private readonly choices: MatrixChoices = readChoices(this.form);
  private readonly textNames = textNames(this.form);
  private rows: readonly ShownRow[] = readRows(this.table, true);
  private sentences: MatrixSentences | undefined;
  private pillars: readonly HTMLTableSectionElement[] = pillarsOf(this.table);
  private view: MatrixView = wholeMatrix(this.choices);
  /** Of many provinces: those chosen so far, with the form that chooses them. They come when the page is ready. */
  private many: typeof import('./matrix-chooser.ts') | undefined;
  private chosen: import('./matrix-many.ts').ChosenColumns | undefined;
  /** The rows of the topics on which fewer than two provinces set a goal: they come when the view or the form's numbers need them. */
  private readonly more = new OnDemand<typeof import('./matrix-more.ts')>();
  /** The national marks: they come when they are first asked for. */
  private readonly national = new OnDemand<ShowNational>();

  connectedCallback() {
    this.sentences = new MatrixSentences(this.table);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.form.addEventListener('input', (event) => {
      const input = event.target as HTMLInputElement;
      if (input.dataset['find'] === undefined) this.onInput(input.name === 'ten');
      else this.many?.findProvinces(this.form, input.value);
    });
    this.addEventListener('click', (event) => {
      this.onClick(event);
    });
    this.form.addEventListener('focusin', () => void this.fetchMore());
    addEventListener('popstate', () => {
      this.show(readView(location.search, this.choices));
    });
    this.show(readView(location.search, this.choices));
  }

  /** Writes the form's choices to the address and shows that view. Typing replaces the history entry, everything else adds one. */
  private onInput(typing: boolean) {
    const view = readView(chosenQuery(this.form, this.choices), this.choices);
    this.national.askAgain();
    this.write(view, typing);
    this.showSoon();
  }

  /** Shows the view of the address once the pressed control is painted: the table's layout takes time. */
  private showSoon() {
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.show(readView(location.search, this.choices));
      });
    });
  }

  private write(view: MatrixView, typing = false) {
    const address = `${location.pathname}${writeView(view, this.choices)}`;
    if (typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  /** Fetches the rows of the other topics once; a failed attempt is repeated when the form is used again. */
  private fetchMore(): Promise<void> {
    return this.more.fetch(
      async () => {
        const more = await inTime(import('./matrix-more.ts'));
        const table = await inTime(more.fetchTable());
        this.rows = [...this.rows, ...readRows(table, false)];
        this.pillars = withPillars(this.pillars, pillarsOf(table), this.choices.pillars);
        return more;
      },
      () => {
        this.show(this.view);
      },
    );
  }

  /** Fetches the national marks once; a failed attempt is repeated when the form is used again. */
  private fetchNational(): Promise<void> {
    return this.national.fetch(
      async () => {
        const { fetchLines, showNational } = await inTime(import('./matrix-national.ts'));
        const lines = await inTime(fetchLines());
        return (rows, view, columns) => {
          showNational(rows, view.national ? lines : null, {
            view,
            columns,
            nameOf: (column) => this.nameOf(column),
          });
        };
      },
      () => {
        this.show(this.view);
      },
    );
  }

  /** Fetches what a view needs of many provinces, and shows it; without what does not arrive. */
  private async fetchColumns(view: MatrixView, asked: readonly string[]) {
    try {
      if (this.chosen === undefined) {
        const [chooser, { ChosenColumns }] = await inTime(
          Promise.all([import('./matrix-chooser.ts'), import('./matrix-many.ts')]),
        );
        this.many = chooser;
        this.chosen = new ChosenColumns(this.table);
      }
      await this.chosen.fetch(asked);
    } catch {
      // The view says which are missing.
    }
    if (this.view === view) this.show(view, true);
  }

  /** Puts the columns of a view into the table, where it has not all of them. @returns those that are there */
  private placeColumns(view: MatrixView, columns: readonly string[]): readonly string[] {
    const { chosen } = this;
    if (chosen === undefined) return [];
    const here = columns.filter((c) => chosen.has(c));
    this.rows = chosen.withWords(this.rows);
    chosen.place(this.rows, here, view.year);
    this.many?.showChooser(this.form, view, this.choices);
    for (const kind of ['csv', 'xlsx'])
      this.element(`[data-action="${kind}"]`).hidden = here.length === 0;
    return here;
  }

  private nameOf(column: string): string {
    return (
      Object.values(this.textNames).find((names) => column in names)?.[column] ??
      checkboxOf(this.form, column).closest('label')?.textContent?.trim() ??
      column
    );
  }

  /** Inserts the columns of single texts the first time they are needed. */
  private insertTextColumns() {
    insertTextColumns(this.table.tHead as HTMLElement);
    this.rows = this.rows.map((row) =>
      insertTextColumns(row.body) ? { ...row, ...cellsIn(row.body) } : row,
    );
  }

  /** @param tried of many provinces: the columns were asked for, so those that are not here do not come */
  private show(view: MatrixView, tried = false) {
    this.view = view;
    fillForm(this.form, view, this.choices);
    let columns = columnsOf(view, this.choices);
    let lost: readonly string[] = [];
    if (this.choices.most !== null) {
      const asked = [...columns, view.sets ?? [], view.lacks ?? []].flat();
      lost = asked.filter((c) => this.chosen?.has(c) !== true);
      if (!tried && (lost.length > 0 || this.chosen === undefined)) {
        this.element('[data-count]').textContent = 'Đang tải …';
        void this.fetchColumns(view, asked);
        return;
      }
      columns = this.placeColumns(view, columns);
    } else if (view.split) this.insertTextColumns();
    this.showCounts(view);
    const listed = this.rows.filter((row) => isOfAll(view) || row.shared);
    const shown = rowsInView(this.rows, view, this.choices) as readonly ShownRow[];
    for (const row of this.rows) {
      row.body.hidden = !shown.includes(row);
      if (!listed.includes(row)) row.body.remove();
    }
    for (const row of shown) showVerdict(row.body, this.verdict(row));
    orderRows(this.table, view, this.pillars, listed, shown);
    showColumns(this.table, columns, view.year);
    this.sentences?.addAria();
    this.national.value?.(this.rows, view, columns);
    for (const way of this.querySelectorAll<HTMLElement>('.matrix-ways [data-to]'))
      way.hidden = this.pillars.some((p) => p.dataset['pillar'] === way.dataset['to'] && p.hidden);
    this.showPair(columns, view, shown);
    this.more.value?.showGap(this.element('[data-gap]'), view, this.rows, this.choices, (column) =>
      this.nameOf(column),
    );
    this.say(view, shown.length, listed.length, lost);
    if (!this.isWhole(view) && this.more.isUnasked) void this.fetchMore();
    if (view.national && this.national.isUnasked) void this.fetchNational();
    // Ready is what shows all it was asked for.
    if (!(isOfAll(view) && this.more.isOnTheWay) && !(view.national && this.national.isOnTheWay))
      this.dataset['ready'] = '';
  }

  /** Says how many topics are shown, and of what was asked for what is not. @param lost columns that did not come */
  private say(view: MatrixView, shown: number, listed: number, lost: readonly string[]) {
    const isWaiting = isOfAll(view) && (this.more.isUnasked || this.more.isOnTheWay);
    this.element('[data-count]').textContent = countWords(shown, listed, isWaiting);
    this.element('[data-action="clear"]').hidden = this.isWhole(view);
    const empty = this.element('[data-empty]');
    empty.hidden = shown > 0;
    empty.textContent = shown > 0 ? '' : noRowWords;
    this.element('.matrix-scroll').hidden = shown === 0;
    const missing = lostWords(view, {
      columns: lost.map((c) => this.nameOf(c)),
      topics: this.more.isMissing,
      national: this.national.isMissing,
    });
    const passedOver = this.element('[data-passed-over]');
    passedOver.textContent = [...ignoredWords(location.search, this.choices), ...missing].join(' ');
    if (missing.length > 0) passedOver.append(' ', reloadButton());
  }

  /** True when nothing is filtered or ordered. The national marks are neither. */
  private isWhole(view: MatrixView): boolean {
    return writeView({ ...view, national: false }, this.choices) === '';
  }

  /** The numbers beside the choices. Those that range over all topics stay as the page has them, or away, until all are here. */
  private showCounts(view: MatrixView) {
    const counts = choiceCounts(this.rows, view, this.choices);
    const unknown = { co: null, khong: null, 'mot-tinh': null };
    const { 'linh-vuc': pillars, 'so-duoc': verdicts } = counts;
    const known: Partial<Record<keyof typeof counts, ReadonlyMap<string, number> | null>> =
      this.more.value !== undefined
        ? { ...counts, ...(this.choices.most === null ? {} : { co: null, khong: null }) }
        : {
            'linh-vuc': pillars,
            'so-duoc': verdicts,
            ...(this.isWhole(view) ? {} : unknown),
          };
    showCounts(this.form, known);
    const others = known['mot-tinh'];
    if (others !== undefined) showMore(this.form, others === null ? null : (others.get('1') ?? 0));
  }

  private verdict(row: ShownRow): Verdict {
    return verdictIn(row, this.view, this.choices, (column) => this.nameOf(column));
  }

  /** With exactly two columns: compares them in each row, with a summary as heading. */
  private showPair(columns: readonly string[], view: MatrixView, shown: readonly ShownRow[]) {
    const heading = this.element('[data-pair]');
    const [a, b, more] = columns;
    heading.hidden = true;
    if (a === undefined || b === undefined || more !== undefined) return;
    // What one sets and the other does not is said above the table already.
    heading.hidden = view.sets !== null && view.lacks !== null;
    heading.textContent = comparePair(shown, [a, b], [this.nameOf(a), this.nameOf(b)], view);
  }

  private onClick(event: MouseEvent) {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (button?.classList.contains('matrix-filters__toggle') === true)
      button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
    const region = this.element('[data-said]');
    if (button?.dataset['action'] === 'copy')
      void copyAndSay(
        button,
        region,
        { plain: quotedAddress(location.href, versionHere()) },
        'Đã sao chép liên kết',
      );
    const provinces =
      button === null ? null : (this.many?.chosenBy(button, this.view.provinces) ?? null);
    if (provinces !== null) {
      this.write({ ...this.view, provinces });
      this.showSoon();
    }
    const kind = button?.dataset['action'];
    if (kind === 'csv' || kind === 'xlsx') void this.save(kind, region);
    if (button?.dataset['view'] !== undefined) {
      this.go(readView(button.dataset['view'], this.choices));
      if (button.hidden) this.element('[data-gap] button').focus();
    }
    if (kind !== 'clear') return;
    this.go({ ...wholeMatrix(this.choices), national: this.view.national });
    this.form.querySelector<HTMLElement>('input:not(:disabled)')?.focus();
  }

  private go(view: MatrixView) {
    this.write(view);
    this.show(view);
  }

  /** Downloads the rows in view. The script that writes the file is loaded on demand. */
  private async save(kind: 'csv' | 'xlsx', region: HTMLElement) {
    try {
      const shown = rowsInView(this.rows, this.view, this.choices) as readonly ShownRow[];
      const { saveRows } = await inTime(import('./matrix-save.ts'));
      await saveRows(
        kind,
        {
          topics: shown.map((r) => r.name),
          provinces: this.view.provinces.map((p) => this.nameOf(p)),
          year: this.view.year,
          verdicts: new Map(shown.map((r) => [r.name, this.verdict(r)])),
        },
        this.table.hasAttribute('data-split'),
      );
      region.textContent = `Đã tải ${shown.length} chỉ tiêu.`;
    } catch {
      region.replaceChildren(
        'Không tải được bảng. Kiểm tra kết nối rồi bấm lại, hoặc ',
        reloadButton(),
        '; bảng trên màn hình vẫn đủ.',
      );
    }
  }

  private element(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }
}
customElements.define('matrix-view', MatrixElement);
