import {
  unpackCitations,
  type CitationsFile,
  type TextCitations,
} from '../../domain/cite/text-citations.ts';
import { fetchJson } from '../shared/fetch-json.ts';

/** Places, versions and aliases of a text's clauses. @throws when they cannot be loaded */
export const textData = async (text: string): Promise<TextCitations> =>
  unpackCitations(
    await fetchJson<CitationsFile>(
      `/du-lieu/trich-dan/${text}.json`,
      ({ text: t, clauses, aliases }) =>
        t?.slug === text && Array.isArray(clauses) && typeof aliases === 'object',
    ),
  );
