/** The records of a CSV (RFC 4180) as lists of fields. Quoted fields may contain line breaks. */
export function csvRecords(csv: string): readonly (readonly string[])[] {
  const lines = csv.replace(/^\uFEFF/, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g) ?? [];
  return lines.map((line) =>
    // A comma closes the line, so that each field ends with one.
    [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*)),/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}

/** Which part of the published table is wanted: topics by name, in this order; provinces by name; one year or all. */
export interface CsvChoice {
  readonly topics: readonly string[];
  readonly provinces: readonly string[];
  readonly year: number | null;
  /** Name of a topic → the verdict on the chosen part, and how its measures differ; other topics keep the published verdict. */
  readonly verdicts?: ReadonlyMap<
    string,
    { readonly text: string; readonly difference: string | null }
  >;
}

/** A table as the names of its columns and its rows, each value as written in the file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * The chosen part of the published CSV of the matrix. Everything is as published except the verdict, which is that on the part.
 * @throws when a column that is needed for the choice is missing
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
