/** Keys of the published tables, by the name of their resource: what is unique in them, and to which table their columns lead. */
interface Keys {
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}
interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}
const to = (
  fields: string | readonly string[],
  resource: string,
  keys: string | readonly string[] = 'id',
) => ({
  fields: [fields].flat(),
  reference: { resource, fields: [keys].flat() },
});
const ofStatement: Keys = {
  primaryKey: ['id'],
  foreignKeys: [
    to('text', 'texts'),
    to('province', 'provinces'),
    to(['text', 'clause'], 'clauses', ['text', 'id']),
    to('topic', 'topics'),
  ],
};
const ofMatrix: Keys = {
  foreignKeys: [
    to('ma-chi-tieu', 'topics'),
    to('ma-tinh', 'provinces'),
    to('ma-van-ban', 'texts'),
    to(['ma-van-ban', 'ma-doan'], 'clauses', ['text', 'id']),
    to('ma-cam-ket', 'statements'),
  ],
};
const ofTask: Keys = {
  primaryKey: ['id'],
  foreignKeys: [to('text', 'texts'), to(['text', 'clause'], 'clauses', ['text', 'id'])],
};
const ofMark: Keys = { primaryKey: ['id'], foreignKeys: [to('topic', 'topics')] };

const keys: Readonly<Record<string, Keys>> = {
  texts: { primaryKey: ['id'], foreignKeys: [to('province', 'provinces')] },
  clauses: { primaryKey: ['text', 'id'], foreignKeys: [to('text', 'texts')] },
  statements: ofStatement,
  'statements-csv': ofStatement,
  'statements-xlsx': ofStatement,
  topics: { primaryKey: ['id'] },
  subjects: { primaryKey: ['id'] },
  provinces: { primaryKey: ['id'] },
  references: { primaryKey: ['id'] },
  glossary: { primaryKey: ['id'] },
  tasks: ofTask,
  'tasks-csv': ofTask,
  national: ofMark,
  'national-csv': ofMark,
  related: {
    primaryKey: ['text', 'clause'],
    foreignKeys: [to(['text', 'clause'], 'clauses', ['text', 'id'])],
  },
};

/** The keys of a table for `datapackage.json`; none for a table without. @param divided tables in whose place an index stands: no key leads to them */
export function keysOf(resource: string, divided: ReadonlySet<string>): Keys {
  const own = keys[resource] ?? (resource.startsWith('so-sanh') ? ofMatrix : {});
  if (own.foreignKeys === undefined || divided.size === 0) return own;
  return {
    ...own,
    foreignKeys: own.foreignKeys.filter((key) => !divided.has(key.reference.resource)),
  };
}
