import { placeOf } from '../model/clause-ref.ts';
import { readChoice, readQuery, type UnknownChoice } from '../domain/compare/address-choices.ts';
import { ofWholeCountry, wholeCountrySlug } from '../domain/text/of-provinces.ts';
import type { Filters } from './find/engine.ts';
import type { Lexicon } from './format/lexicon.ts';

/** A search as its address says it: `/tim-kiem/?q=…&tinh=tra-vinh&nam=2030`. */
export interface SearchState {
  readonly q: string;
  /** Take every word as typed. */
  readonly verbatim: boolean;
  readonly filters: Filters;
  /** Results under their texts instead of best first. */
  readonly byText: boolean;
}

/** Filters in the order of the interface; their names are those of the index. */
const filterNames = ['tinh', 'nam', 'so', 'van-ban', 'loai', 'tru-cot'] as const;

/** What an address asks for. Whether its filters exist is known only with the lexicon (`knownState`). */
export function readState(query: string): SearchState {
  const params = readQuery(query);
  const filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const values = readChoice(params, name, []).unknown.map((u) => u.value);
      return values.length === 0 ? [] : [[name, values]];
    }),
  );
  return {
    q: params.get('q') ?? '',
    verbatim: readChoice(params, 'dung', ['1']).chosen.length > 0,
    filters,
    byText: readChoice(params, 'xep', ['van-ban']).chosen.length > 0,
  };
}

/** The state without filters that do not exist: a search within them would find nothing, and say so of the texts. */
export function knownState(
  state: SearchState,
  query: string,
  { provinces, years, texts, pillars }: Pick<Lexicon, 'provinces' | 'years' | 'texts' | 'pillars'>,
): { readonly state: SearchState; readonly unknown: readonly UnknownChoice[] } {
  const known: Readonly<Record<(typeof filterNames)[number], readonly string[]>> = {
    tinh: [...provinces.map((p) => p.slug), ...ofWholeCountry(texts).map(() => wholeCountrySlug)],
    nam: years.map(String),
    so: ['co'],
    'van-ban': texts.map((t) => t.slug),
    loai: texts.map((t) => t.type),
    'tru-cot': pillars.map(([slug]) => slug),
  };
  const read = filterNames.map((name) => ({
    name,
    ...readChoice(
      new URLSearchParams([[name, (state.filters[name] ?? []).join(',')]]),
      name,
      known[name],
    ),
  }));
  const switches = [
    ['dung', ['1', '0']],
    ['xep', ['van-ban']],
  ] as const;
  return {
    state: {
      ...state,
      filters: Object.fromEntries(
        read.flatMap(({ name, chosen }) => (chosen.length === 0 ? [] : [[name, chosen]])),
      ),
    },
    unknown: [
      ...read,
      ...switches.map(([name, values]) => readChoice(readQuery(query), name, values)),
    ].flatMap((r) => r.unknown),
  };
}

/** The address of a search: its query, filters and order; what stands as it does by itself is left out. */
export function stateAddress({ q, verbatim, filters, byText }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim() !== '') params.set('q', q.trim());
  if (verbatim) params.set('dung', '1');
  for (const name of filterNames) {
    const values = filters[name];
    if (values !== undefined && values.length > 0) params.set(name, values.join(','));
  }
  if (byText) params.set('xep', 'van-ban');
  const query = params.toString();
  return `/tim-kiem/${query === '' ? '' : `?${query}`}`;
}

/** The clause in its text; `tim` says which words to mark there, as the text writes them. */
export function resultAddress(ref: string, phrases: readonly string[]): string {
  const { text, clause } = placeOf(ref);
  const all = [...new Set(phrases.map((p) => p.toLowerCase()))];
  // Beside a phrase, its single words would mark half of the text.
  const long = all.filter((p) => p.includes(' '));
  const words = (long.length > 0 ? all.filter((p) => p.includes(' ') || /\d/.test(p)) : all).slice(
    0,
    6,
  );
  // eslint-disable-next-line no-restricted-syntax -- on every page: an import costs more
  return `/van-ban/${text}/${words.length === 0 ? '' : `?tim=${words.map((w) => encodeURIComponent(w).replaceAll('%20', '+')).join('~')}`}#${clause}`;
}
