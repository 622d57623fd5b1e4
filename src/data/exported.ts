import type { clausesData } from './clauses.ts';
import type { provincesData } from './provinces.ts';
import type { statementsData } from './statements.ts';
import type { textsData } from './texts.ts';
import type { topicsData } from './topics.ts';

/** A record of exported data with only some of its fields. */
type Exported<
  Data extends (...args: never[]) => readonly object[],
  Field extends keyof ReturnType<Data>[number],
> = Readonly<Pick<ReturnType<Data>[number], Field>>;

// The open data, with the fields that search reads.

export type ExportedClause = Exported<
  typeof clausesData,
  'text' | 'id' | 'kind' | 'marker' | 'parent' | 'words' | 'citation'
>;
export type ExportedStatement = Exported<
  typeof statementsData,
  | 'id'
  | 'text'
  | 'clause'
  | 'topic'
  | 'pillar'
  | 'year'
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'url'
  | 'words'
>;
export type ExportedText = Exported<
  typeof textsData,
  'id' | 'province' | 'type' | 'number' | 'date' | 'signer' | 'title'
>;
export type ExportedProvince = Exported<
  typeof provincesData,
  'id' | 'name' | 'successor' | 'mergedFrom'
>;
export type ExportedTopic = Exported<
  typeof topicsData,
  'id' | 'name' | 'comparability' | 'difference' | 'cells'
>;
