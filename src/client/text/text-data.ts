import type { TextCitations } from '../../data/citations.ts';
import { fetchJson } from '../shared/fetch-json.ts';

/** Places, versions and aliases of a text. */
export const textData = (text: string): Promise<TextCitations> =>
  fetchJson<TextCitations>(
    `/du-lieu/trich-dan/${text}.json`,
    ({ text: t, clauses, aliases }) =>
      t?.slug === text && Array.isArray(clauses) && typeof aliases === 'object',
  );
