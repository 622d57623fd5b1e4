/** One value of the table, as the chart draws it. */
export interface PanelPoint {
  readonly year: number;
  readonly value: number;
  readonly max: number | null;
  /** As the table prints it: "trên 80 %". */
  readonly text: string;
}
export interface PanelRow {
  readonly province: string;
  readonly label: string;
  readonly points: readonly PanelPoint[];
}

/** Rows of one measure out of the topic's table: a province's texts that agree are one row. */
export function readPanel(table: HTMLTableElement, group: string): PanelRow[] {
  const rows: PanelRow[] = [];
  for (const tr of table.tBodies[0]?.rows ?? []) {
    const points: PanelPoint[] = [];
    for (const td of tr.querySelectorAll<HTMLElement>('td[data-year]'))
      for (const data of td.querySelectorAll<HTMLDataElement>('data[value]'))
        if (data.dataset['group'] === group)
          points.push({ year: Number(td.dataset['year']), value: Number(data.value), max: data.dataset['max'] === undefined ? null : Number(data.dataset['max']), text: (data.textContent ?? '').replace(/\s+/g, ' ').trim() });
    if (points.length === 0) continue;
    const province = tr.dataset['province'] ?? '';
    const label = tr.querySelector('.tinh')?.textContent?.trim() ?? '';
    const same = rows.some((r) => r.province === province && points.every((p) => r.points.some((q) => q.year === p.year && q.text === p.text)));
    if (!same) rows.push({ province, label, points });
  }
  return rows;
}
