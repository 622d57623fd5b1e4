/** JSON as a file: one record per line, so that a diff shows what changed. */
export const jsonResponse = (records: readonly unknown[]): Response =>
  new Response(`[\n${records.map((r) => JSON.stringify(r)).join(',\n')}\n]\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
