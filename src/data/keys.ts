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

/** The keys of a table for `datapackage.json`; none for a table without. */
export const keysOf = (resource: string): Keys =>
  keys[resource] ?? (resource.startsWith('so-sanh') ? ofMatrix : {});
