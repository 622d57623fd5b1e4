/** Records of a CSV (RFC 4180, CRLF), each as its own unparsed line and its fields. Quoted fields may hold line ends. */
export function csvRecords(csv: string): readonly { readonly line: string; readonly fields: readonly string[] }[] {
  const lines = csv.replace(/^\uFEFF/, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g) ?? [];
  return lines.map((line) => ({
    line,
    fields: [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  }));
}

/** What of the published table is wanted: topics by name, in this order; provinces by name; one year or all. */
export interface CsvChoice {
  readonly topics: readonly string[];
  readonly provinces: readonly string[];
  readonly year: number | null;
}

/**
 * The published CSV of the matrix cut down to a choice; every kept record stays byte for byte as published.
 * @throws when a column it needs is missing
 */
export function selectCsv(csv: string, { topics, provinces, year }: CsvChoice): string {
  const [head, ...records] = csvRecords(csv);
  const column = (name: string): number => {
    const at = head?.fields.indexOf(name) ?? -1;
    if (at < 0) throw new Error(`The CSV has no column "${name}".`);
    return at;
  };
  const [topic, province, years] = [column('chi-tieu'), column('tinh'), column('nam')];
  const wanted = records.filter((r) => provinces.includes(r.fields[province] ?? '') && (year === null || r.fields[years] === String(year)));
  const kept = topics.flatMap((name) => wanted.filter((r) => r.fields[topic] === name));
  return `\uFEFF${[head?.line ?? '', ...kept.map((r) => r.line)].join('\r\n')}\r\n`;
}
