// <topic-provinces>: filters the table of many provinces, and sets off in it and in the charts those that the address names (?tinh=…).
import { readChoice, readQuery, unknownWords } from '../../domain/compare/address-choices.ts';
import { mostColumns } from '../../domain/compare/columns.ts';
import { asciiFold } from '../../domain/words/fold.ts';

const svg = 'http://www.w3.org/2000/svg';
/** Lines under the axis for names, px. */
const line = 19;
/** As many marks leave room for names at the end of their line. */
const short = 9;

class TopicProvinces extends HTMLElement {
  private readonly rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  private readonly boxes = [...this.querySelectorAll<HTMLInputElement>('[name=tinh]')];
  private readonly names = new Map(
    this.rows.map((row) => [row.dataset['row'] ?? '', row.querySelector('a')?.textContent ?? '']),
  );
  /** The marks of each stack in the order of the page. */
  private readonly stacks = [
    ...document.querySelectorAll<HTMLElement | SVGElement>('.unit-chart [data-stack]'),
  ].map((stack) => ({
    stack,
    marks: [...stack.querySelectorAll<HTMLElement | SVGElement>('[data-unit]')],
    places: [...stack.querySelectorAll('[data-unit]')].map((m) => m.getAttribute('transform')),
  }));

  connectedCallback() {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.addEventListener('input', (event) => {
      if ((event.target as HTMLInputElement).name === 'tinh') this.choose();
      else this.filter();
    });
    addEventListener('popstate', () => {
      this.show();
    });
    addEventListener('hashchange', openTarget);
    openTarget();
    this.show();
    this.dataset['ready'] = '';
  }

  private choose() {
    const query = new URLSearchParams(location.search);
    const chosen = this.boxes.filter((b) => b.checked).map((b) => b.value);
    query.set('tinh', chosen.join(','));
    if (chosen.length === 0) query.delete('tinh');
    const search = query.toString().replaceAll('%2C', ',');
    history.pushState(null, '', `${location.pathname}${search === '' ? '' : `?${search}`}`);
    this.show();
  }

  /** Shows the rows that the form leaves, and the regions that have one. */
  private filter() {
    const wanted = asciiFold(this.input('[data-find]').value).trim();
    const numbered = this.input('[data-numbered]').checked;
    for (const row of this.rows)
      row.hidden =
        (numbered && row.dataset['numbered'] === undefined) ||
        !asciiFold(this.names.get(row.dataset['row'] ?? '') ?? '').includes(wanted);
    for (const body of this.querySelectorAll<HTMLElement>('tbody[data-region]'))
      body.hidden = body.querySelector('tr[data-row]:not([hidden])') === null;
    const shown = this.rows.filter((row) => !row.hidden).length;
    this.say(shown === this.rows.length ? '' : `${shown} trong ${this.rows.length} hàng`);
  }

  private show() {
    const asked = readChoice(readQuery(location.search), 'tinh', [...this.names.keys()]);
    const chosen = asked.chosen.slice(0, mostColumns);
    for (const box of this.boxes) {
      box.checked = chosen.includes(box.value);
      box.disabled = !box.checked && chosen.length >= mostColumns;
    }
    for (const row of this.rows)
      row.classList.toggle('topic-regions__row--chosen', chosen.includes(row.dataset['row'] ?? ''));
    for (const { stack, marks, places } of this.stacks)
      this.showStack(stack, marks, places, chosen);
    for (const chart of document.querySelectorAll<SVGSVGElement>('.unit-chart__wide'))
      spreadNames(chart);
    this.filter();
    if (asked.unknown.length > 0) this.say(unknownWords(asked.unknown));
    else if (asked.chosen.length > mostColumns)
      this.say(`Nhiều nhất ${mostColumns} tỉnh được làm nổi.`);
  }

  /** The chosen come first in their stack, in ink, and are named beside it. */
  private showStack(
    stack: HTMLElement | SVGElement,
    marks: readonly (HTMLElement | SVGElement)[],
    places: readonly (string | null)[],
    chosen: readonly string[],
  ) {
    const isChosen = (m: HTMLElement | SVGElement) => chosen.includes(m.dataset['unit'] ?? '');
    const order = [...marks.filter(isChosen), ...marks.filter((m) => !isChosen(m))];
    for (const m of marks) m.classList.toggle('unit-chart__chosen', isChosen(m));
    const named = order
      .filter(isChosen)
      .map((m) => this.names.get(m.dataset['unit'] ?? '') ?? '')
      .join(', ');
    stack.querySelector('.unit-chart__names')?.remove();
    if (stack instanceof SVGElement) {
      for (const [i, m] of order.entries()) m.setAttribute('transform', places[i] ?? '');
      if (named === '') return;
      const words = document.createElementNS(svg, 'text');
      words.setAttribute('class', 'unit-chart__names');
      words.setAttribute('x', stack.dataset['x'] ?? '0');
      words.setAttribute('text-anchor', 'middle');
      words.textContent = named;
      stack.append(words);
      return;
    }
    const line = stack.querySelector('dd');
    line?.prepend(...order);
    if (named === '') return;
    const words = document.createElement('b');
    words.className = 'unit-chart__names';
    words.classList.toggle('unit-chart__names--under', marks.length > short);
    words.textContent = named;
    line?.append(words);
  }

  private say(words: string) {
    const status = this.querySelector('[data-shown]');
    if (status !== null && status.textContent !== words) status.textContent = words;
  }

  private input(selector: string): HTMLInputElement {
    return this.querySelector(selector) as HTMLInputElement;
  }
}

/** Opens what the address's fragment leads into. */
function openTarget(): void {
  const folded = document.getElementById(location.hash.slice(1))?.closest('details');
  if (folded?.open !== false) return;
  folded.open = true;
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** Puts the names under an axis on as many lines as keep them apart, and inside the drawing. */
function spreadNames(chart: SVGSVGElement): void {
  const { width, height: own } = chart.viewBox.baseVal;
  const bare = Number((chart.dataset['bare'] ??= String(own)));
  const ends: number[] = [];
  for (const words of chart.querySelectorAll<SVGTextElement>('.unit-chart__names')) {
    const length = words.getComputedTextLength();
    const middle = Number(words.closest<SVGElement>('[data-x]')?.dataset['x']);
    const x = Math.min(Math.max(middle, length / 2), width - length / 2);
    const left = x - length / 2;
    const at = ends.findIndex((end) => end + 12 <= left);
    const place = at === -1 ? ends.length : at;
    ends[place] = left + length;
    words.setAttribute('x', String(x));
    words.setAttribute('y', String(bare + 12 + place * line));
  }
  const height = bare + (ends.length === 0 ? 0 : ends.length * line);
  chart.setAttribute('viewBox', `0 0 ${width} ${height}`);
  chart.setAttribute('height', String(height));
}

customElements.define('topic-provinces', TopicProvinces);
