/** Records as a file: one per line, so that a diff shows what changed. */
export const jsonLines = (records: readonly unknown[]): string =>
  `[\n${records.map((r) => JSON.stringify(r)).join(',\n')}\n]\n`;
