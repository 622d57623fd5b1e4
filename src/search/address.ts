import type { Filters } from './engine/engine.ts';

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
export const filterNames = ['tinh', 'nam', 'so', 'van-ban', 'loai', 'tru-cot'] as const;

export function readState(params: URLSearchParams): SearchState {
  const filters = Object.fromEntries(filterNames.flatMap((name) => {
    const values = (params.get(name) ?? '').split(',').filter((v) => v !== '');
    return values.length === 0 ? [] : [[name, values]];
  }));
  return { q: params.get('q') ?? '', verbatim: params.get('dung') === '1', filters, byText: params.get('xep') === 'van-ban' };
}

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
  const [text = '', clause = ''] = ref.split('#');
  const all = [...new Set(phrases.map((p) => p.toLowerCase()))];
  // Beside a phrase, its single words would mark half of the text.
  const long = all.filter((p) => p.includes(' '));
  const words = (long.length > 0 ? all.filter((p) => p.includes(' ') || /\d/.test(p)) : all).slice(0, 6);
  return `/van-ban/${text}/${words.length === 0 ? '' : `?tim=${words.map((w) => encodeURIComponent(w).replaceAll('%20', '+')).join('~')}`}#${clause}`;
}
