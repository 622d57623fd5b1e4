/** Records of a CSV (RFC 4180, CRLF) as their fields. Quoted fields may hold line ends. */
export function csvRecords(csv: string): readonly (readonly string[])[] {
  const lines = csv.replace(/^\uFEFF/, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g) ?? [];
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}

/** What of the published table is wanted: topics by name, in this order; provinces by name; one year or all. */
export interface CsvChoice {
  readonly topics: readonly string[];
  readonly provinces: readonly string[];
  readonly year: number | null;
  /** Topic by name → the verdict on what is chosen, and what makes its measures differ; a topic left out keeps the published one. */
  readonly verdicts?: ReadonlyMap<
    string,
    { readonly text: string; readonly difference: string | null }
  >;
}

/** A table as its columns' names and its rows, each value in words as in its file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * The published CSV of the matrix cut down to a choice, all as published but for the verdict, which is that of the choice.
 * @throws when a column that it goes by is missing
 */
export function selectRows(csv: string, { topics, provinces, year, verdicts }: CsvChoice): Table {
  const [columns = [], ...records] = csvRecords(csv);
  for (const name of ['chi-tieu', 'tinh', 'nam'])
    if (!columns.includes(name)) throw new Error(`The CSV has no column "${name}".`);
  const rows = records.map((fields) =>
    Object.fromEntries(columns.map((name, i) => [name, fields[i] ?? ''])),
  );
  const wanted = rows.filter(
    (r) => provinces.includes(r['tinh'] ?? '') && (year === null || r['nam'] === String(year)),
  );
  const judged = (name: string) => {
    const own = verdicts?.get(name);
    return own === undefined ? {} : { 'ket-luan': own.text, 'khac-biet': own.difference ?? '' };
  };
  return {
    columns,
    rows: topics.flatMap((name) =>
      wanted.filter((r) => r['chi-tieu'] === name).map((r) => ({ ...r, ...judged(name) })),
    ),
  };
}
