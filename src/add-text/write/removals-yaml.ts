import { stringify } from 'yaml';
import type { Change } from '../shape/clean.ts';

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** One entry of `content/sources/<text>.removals.yaml`. */
export interface RemovalEntry {
  readonly line?: number;
  readonly words?: string;
  readonly pattern?: string;
  readonly count?: number;
  /** What stays in the place of the words; nothing where it is not given. */
  readonly leaves?: string;
  /** The words stand at the end of the text instead. */
  readonly moved?: 'end';
  readonly reason: string;
}

/**
 * Changes as the editor keeps them: lines that repeat as one pattern with their number, if the pattern matches no other line; all
 * else line by line.
 */
export function removalEntries(changes: readonly Change[], source: string): RemovalEntry[] {
  const lines = source
    .normalize('NFC')
    .split('\n')
    .map((l) => l.replace(/\s+/gu, ' ').trim());
  const whole = (c: Change) =>
    c.leaves === '' && c.moves !== true && lines[c.at - 1] === c.finds.replace(/\s+/gu, ' ').trim();
  const groups = new Map<string, Change[]>();
  const single: Change[] = [];
  for (const change of changes)
    if (whole(change)) {
      const pattern = `^${escape(change.finds.replace(/\s+/gu, ' ').trim()).replace(/\d+/g, '\\d+')}$`;
      groups.set(pattern, [...(groups.get(pattern) ?? []), change]);
    } else single.push(change);
  const entries: RemovalEntry[] = [];
  for (const [pattern, same] of groups) {
    const matched = lines.filter((l) => new RegExp(pattern, 'u').test(l)).length;
    if (same.length > 1 && matched === same.length)
      entries.push({ pattern, count: same.length, reason: same[0]?.because ?? '' });
    else single.push(...same);
  }
  return [
    ...entries,
    ...single
      .sort((a, b) => a.at - b.at)
      .map((c): RemovalEntry => ({
        line: c.at,
        words: c.finds,
        ...(c.leaves === '' ? {} : { leaves: c.leaves }),
        ...(c.moves === true ? { moved: 'end' as const } : {}),
        reason: c.because,
      })),
  ];
}

/** The removals file; '' when the source has nothing that the text has not. */
export const removalsYaml = (changes: readonly Change[], source: string): string => {
  const entries = removalEntries(changes, source);
  return entries.length === 0 ? '' : stringify(entries, { lineWidth: 0 });
};
