import type { Entry } from './column.ts';

/** The labels of a column, shortened. */
export interface ShortLabels {
  readonly labels: readonly (string | null)[];
  /** The part that several of them share, said once; '' when there is none. */
  readonly shared: string;
  /** Index of the last entry that shares it; -1 when there is none. */
  readonly after: number;
}

/** "Cấp xã, trên môi trường mạng" → "Cấp xã", "trên môi trường mạng". */
function parted(label: string | null): readonly [head: string, rest: string] {
  const at = label?.indexOf(', ') ?? -1;
  return label === null || at < 0 ? [label ?? '', ''] : [label.slice(0, at), label.slice(at + 2)];
}

/**
 * Shortens labels of numbers that differ only in their first part, and says the rest once: "Cấp tỉnh", "Cấp xã", "đều trên
 * môi trường mạng". Labels with the same first part are not shortened: they could not be told apart.
 */
export function shortLabels(entries: readonly Entry[]): ShortLabels {
  const parts = entries.map((e) =>
    e.steps.some((s) => s.value !== null) ? parted(e.label) : (['', ''] as const),
  );
  const headsOf = (rest: string) => parts.filter(([, r]) => r === rest).map(([head]) => head);
  const shared = parts
    .map(([, rest]) => rest)
    .find((rest) => {
      const heads = headsOf(rest);
      return rest !== '' && heads.length > 1 && new Set(heads).size === heads.length;
    });
  if (shared === undefined) return { labels: entries.map((e) => e.label), shared: '', after: -1 };
  const sharing = parts.map(([, rest]) => rest === shared);
  return {
    labels: entries.map((e, i) => (sharing[i] ? (parts[i]?.[0] ?? null) : e.label)),
    shared,
    after: sharing.lastIndexOf(true),
  };
}
