import { ofWholeCountry, wholeCountry, wholeCountrySlug } from '../../domain/text/of-provinces.ts';
import type { Filters } from '../../search/find/engine.ts';
import { fitsFacts } from '../../search/find/fits-filters.ts';
import type { SearchState } from '../../search/address.ts';
import { el } from '../shared/element.ts';
import { provinceName } from './province-name.ts';
import type { Answered } from './load.ts';

/** The number of results with one more filter set, for its label. @returns null when the search did not count per filter */
export function counted(
  {
    counts: { facets },
    scope,
    sources: { lexicon },
  }: Pick<Answered, 'counts' | 'scope' | 'sources'>,
  name: string,
  value: string,
): number | null {
  return facets?.filter((f) => fitsFacts(f, { ...scope, [name]: [value] }, lexicon)).length ?? null;
}

const toggled = (filters: Filters, name: string, value: string): Filters => {
  const now = filters[name] ?? [];
  return {
    ...filters,
    [name]: now.includes(value) ? now.filter((v) => v !== value) : [...now, value],
  };
};

/** What every control of the bar needs: what is shown now, and how another state comes to be shown. */
interface FilterContext {
  readonly answered: Answered;
  readonly state: SearchState;
  readonly change: (next: SearchState) => void;
}

/** A button that sets one value of a filter, or takes it away. */
function chip(
  { answered, state, change }: FilterContext,
  name: string,
  value: string,
  ...label: (Node | string)[]
): HTMLElement {
  const isOn =
    state.filters[name]?.includes(value) === true ||
    (name === 'tinh' &&
      state.filters['tinh'] === undefined &&
      answered.plan.provinces.includes(value));
  const n = counted(answered, name, value);
  const button = el(
    'button',
    { type: 'button', class: 'search-filters__chip', 'aria-pressed': String(isOn) },
    ...label,
    n !== null && el('small', {}, ` ${n}`),
  );
  button.addEventListener('click', () =>
    change({ ...state, filters: toggled(state.filters, name, value) }),
  );
  return button;
}

/** A list of which at most one value of a filter is chosen. @param all the words for none */
function choice(
  { answered, state, change }: FilterContext,
  name: string,
  label: string,
  all: string,
  options: readonly (readonly [value: string, words: string])[],
): HTMLElement {
  const select = el(
    'select',
    { 'aria-label': label },
    el('option', { value: '' }, all),
    ...options.map(([value, words]) => {
      const n = counted(answered, name, value);
      return el(
        'option',
        { value, selected: state.filters[name]?.includes(value) === true },
        n === null ? words : `${words} (${n})`,
      );
    }),
  );
  select.addEventListener('change', () =>
    change({
      ...state,
      filters: { ...state.filters, [name]: select.value === '' ? [] : [select.value] },
    }),
  );
  return select;
}

/** Puts the results in the order of the texts, or back in that of their rank. */
function orderButton({ state, change }: FilterContext): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: 'search-filters__chip', 'aria-pressed': String(state.byText) },
    'Xếp theo văn bản',
  );
  button.addEventListener('click', () => change({ ...state, byText: !state.byText }));
  return button;
}

/** Buttons and selects that filter and order the results. @param change called with the new state of the page */
export function filterBar(
  answered: Answered,
  state: SearchState,
  change: (next: SearchState) => void,
): HTMLElement {
  const { lexicon } = answered.sources;
  const context: FilterContext = { answered, state, change };
  /** Those with a button of their own. */
  const years = document.getElementById('tim-kiem')!.dataset['years']!.split(' ');
  const isLimited = Object.values(state.filters).some((v) => v.length > 0) || state.byText;
  const isWide = matchMedia('(min-width: 48rem)').matches;
  return el(
    'details',
    {
      class: 'search-filters',
      open:
        document.querySelector<HTMLDetailsElement>('details.search-filters')?.open ??
        (isWide || isLimited),
    },
    el('summary', {}, 'Lọc và xếp kết quả'),
    el(
      'div',
      { role: 'group', 'aria-label': 'Lọc kết quả' },
      ...lexicon.provinces.map((p) => chip(context, 'tinh', p.slug, provinceName(p))),
      ofWholeCountry(lexicon.texts).length > 0 &&
        chip(context, 'tinh', wholeCountrySlug, wholeCountry),
      ...years.map((y) => chip(context, 'nam', y, y)),
      chip(context, 'so', 'co', 'Có con số'),
      choice(
        context,
        'nam',
        'Chỉ năm khác',
        'Năm khác',
        lexicon.years.map((y) => [`${y}`, `${y}`] as const).filter(([y]) => !years.includes(y)),
      ),
      choice(
        context,
        'van-ban',
        'Chỉ trong văn bản',
        'Mọi văn bản',
        lexicon.texts.map((t) => [t.slug, t.shortName]),
      ),
      choice(
        context,
        'loai',
        'Chỉ loại văn bản',
        'Mọi loại văn bản',
        [...new Set(lexicon.texts.map((t) => t.type))].map((t) => [t, t]),
      ),
      choice(context, 'tru-cot', 'Chỉ trụ cột', 'Mọi trụ cột', lexicon.pillars),
      orderButton(context),
    ),
  );
}
