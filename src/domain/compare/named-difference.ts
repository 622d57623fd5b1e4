import { numberWord } from '../words/number-words.ts';
import { insideSentence } from '../words/inside-sentence.ts';
import type { Said, Side } from './said.ts';

/** A side with its statements in numbers. */
export interface Numbered {
  readonly side: Side;
  readonly said: readonly Said[];
}

/** Measures that the same sides use and no other side does. */
interface Part {
  readonly holders: readonly Side[];
  readonly said: readonly Said[];
}

/** Measures by the sides that use them: first those of all sides, then the others in the order of the sides. */
function partsOf(numbered: readonly Numbered[]): readonly Part[] {
  const parts = new Map<string, { holders: readonly Side[]; said: Said[] }>();
  for (const { said } of numbered)
    for (const s of said) {
      const holders = numbered
        .filter((n) => n.said.some((other) => other.measure === s.measure))
        .map((n) => n.side);
      const key = holders.map((h) => h.slug).join(' ');
      parts.set(key, { holders, said: [...(parts.get(key)?.said ?? []), s] });
    }
  const all = [...parts.values()];
  return [
    ...all.filter((p) => p.holders.length === numbered.length),
    ...all.filter((p) => p.holders.length < numbered.length),
  ];
}

/** Names of a part's measures: their headings, or what distinguishes them where another part has the same heading. */
function namesOf(part: Part, others: readonly Part[]): readonly string[] {
  const elsewhere = new Set(others.flatMap((p) => p.said.map((s) => s.group)));
  return [
    ...new Set(
      part.said.map((s) => insideSentence(elsewhere.has(s.group) ? (s.apart ?? s.group) : s.group)),
    ),
  ];
}

/** "Cấp tỉnh, trên phần mềm", "Cấp xã, trên phần mềm" → "trên phần mềm (cấp tỉnh, cấp xã)"; null when the names do not all end the same way. */
function withCommonEnd(names: readonly string[]): string | null {
  const halves = names.map((name) => /^([^,]+), ([^,]+)$/u.exec(name) ?? []);
  const [end] = halves[0]?.slice(2) ?? [];
  return end !== undefined && halves.every((half) => half[2] === end)
    ? `${end} (${halves.map((half) => half[1]).join(', ')})`
    : null;
}

/** One or two measures by name; more only by their count, since each number names its measure anyway. */
function measuresText(part: Part, others: readonly Part[], first: boolean): string {
  const names = namesOf(part, others);
  if (names.length === 1) return names.join('');
  return (
    withCommonEnd(names) ??
    (names.length === 2
      ? names.join(' và cả ')
      : `${new Set(part.said.map((s) => s.measure)).size} thước đo${first ? '' : ' khác'}`)
  );
}

/**
 * How the measures of these sides differ: each measure once, with the sides that use it. "Kiên Giang: đếm hộ ≠ Đồng Tháp, Gia Lai: đếm người";
 * when all share some measure, "cả hai: đếm hộ; riêng Gia Lai: đếm người".
 * @param chosen how many sides are compared, including those without numbers: "cả hai" would be wrong for two of three
 * @param unlike whether the measures cannot be compared at all
 */
export function namedDifference(
  numbered: readonly Numbered[],
  chosen: number,
  unlike: boolean,
): string {
  const parts = partsOf(numbered);
  const common = parts[0]?.holders.length === numbered.length;
  if (common && parts.length === 1)
    return 'cùng những thước đo ấy, nhưng không phải cho cùng những năm';
  const who = ({ holders }: Part): string => {
    if (holders.length === chosen) return `cả ${numberWord(chosen)}`;
    return `${common && holders.length < numbered.length ? 'riêng ' : ''}${holders.map((h) => h.name).join(', ')}`;
  };
  return parts
    .map(
      (part, i) =>
        `${who(part)}: ${measuresText(
          part,
          parts.filter((p) => p !== part),
          i === 0,
        )}`,
    )
    .join(unlike && !common ? ' ≠ ' : '; ');
}
