import { stringify } from 'yaml';
import { patternEscape } from '../../domain/words/pattern-escape.ts';
import { because, type Change } from '../shape/clean.ts';

interface Place {
  readonly line: number;
  readonly words: string;
}

/** One entry of `content/sources/<text>.removals.yaml`, in one of its forms. */
export interface RemovalEntry {
  readonly reason: string;
  /** Every line that the pattern matches whole, and how many they are. */
  readonly pattern?: string;
  readonly count?: number;
  /** Words that go, each once in its line. */
  readonly remove?: readonly Place[];
  /** Words between marks of emphasis: the marks go. */
  readonly emphasis?: readonly Place[];
  /** Words in whose place others stand. */
  readonly replace?: readonly (Place & { readonly by: string })[];
  /** Words that the end of a line cuts. */
  readonly join?: readonly (Place & { readonly next: number; readonly rest: string })[];
  readonly moved?: readonly [number, number];
  readonly after?: 'end';
  readonly words?: string;
}

const lineAt = (source: string, at: number): string =>
  (source.normalize('NFC').split('\n')[at - 1] ?? '').trim();

/** The words stand exactly once in their line, and no other change of it touches them. */
const standsOnce = (change: Change, source: string, others: readonly Change[]): boolean =>
  lineAt(source, change.at).split(change.finds.trim()).length === 2 &&
  others.every((o) => !o.finds.includes(change.finds) && !change.finds.includes(o.finds));

/** All changes of a line as one. */
function wholeLine(at: number, source: string, changes: readonly Change[]): Change {
  const finds = lineAt(source, at);
  return {
    at,
    finds,
    leaves: changes.reduce((line, c) => line.replace(c.finds.trim(), () => c.leaves), finds).trim(),
    because: [...new Set(changes.map((c) => c.because))].join('; '),
  };
}

/** Words cut at the end of a line, each of its two changes as one entry; and all other changes. */
function cutWords(changes: readonly Change[]): {
  joined: NonNullable<RemovalEntry['join']>;
  others: readonly Change[];
} {
  const hyphens = changes.filter((c) => c.because === because.hyphen);
  const pairs = hyphens.flatMap((head, i) => {
    const tail = hyphens[i + 1];
    return tail !== undefined && tail.leaves === '' && head.leaves === head.finds + tail.finds
      ? [{ head, tail }]
      : [];
  });
  const paired = new Set(pairs.flatMap(({ head, tail }) => [head, tail]));
  return {
    joined: pairs.map(({ head, tail }) => ({
      line: head.at,
      words: head.finds,
      next: tail.at,
      rest: tail.finds,
    })),
    others: changes.filter((c) => !paired.has(c)),
  };
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
  const { joined, others } = cutWords(changes);
  const groups = new Map<string, Change[]>();
  const single: Change[] = [];
  for (const change of others)
    if (whole(change)) {
      const pattern = `^${patternEscape(change.finds.replace(/\s+/gu, ' ').trim()).replace(/\d+/g, '\\d+')}$`;
      groups.set(pattern, [...(groups.get(pattern) ?? []), change]);
    } else single.push(change);
  const entries: RemovalEntry[] = [];
  for (const [pattern, same] of groups) {
    const matched = lines.filter((l) => new RegExp(pattern, 'u').test(l)).length;
    if (same.length > 1 && matched === same.length)
      entries.push({ pattern, count: same.length, reason: same[0]?.because ?? '' });
    else single.push(...same);
  }
  // Each entry names words that stand once in their line. Where they do not, the whole line is given, and what it becomes.
  const crowded = new Set(
    single
      .filter(
        (c) =>
          !standsOnce(
            c,
            source,
            single.filter((o) => o !== c && o.at === c.at),
          ),
      )
      .map((c) => c.at),
  );
  const lineByLine = [...crowded].map((at) =>
    wholeLine(
      at,
      source,
      single.filter((c) => c.at === at && c.moves !== true),
    ),
  );
  const byReason = <T>(of: (c: Change) => T | null): Map<string, T[]> => {
    const groups = new Map<string, T[]>();
    for (const change of [...single, ...lineByLine].sort((x, y) => x.at - y.at)) {
      if (crowded.has(change.at) && !lineByLine.includes(change) && change.moves !== true) continue;
      const made = of(change);
      if (made !== null) groups.set(change.because, [...(groups.get(change.because) ?? []), made]);
    }
    return groups;
  };
  const starred = (c: Change) => c.leaves !== '' && c.finds === `*${c.leaves}*`;
  const gone = byReason((c) =>
    c.leaves === '' && c.moves !== true ? { line: c.at, words: c.finds } : null,
  );
  const emphasis = byReason((c) => (starred(c) ? { line: c.at, words: c.leaves } : null));
  const replaced = byReason((c) =>
    c.leaves !== '' && !starred(c) ? { line: c.at, words: c.finds, by: c.leaves } : null,
  );
  return [
    ...entries,
    ...[...gone].map(([reason, remove]): RemovalEntry => ({ remove, reason })),
    ...[...emphasis].map(([reason, places]): RemovalEntry => ({ emphasis: places, reason })),
    ...[...replaced].map(([reason, replace]): RemovalEntry => ({ replace, reason })),
    ...(joined.length > 0 ? [{ join: joined, reason: because.hyphen }] : []),
    ...single
      .filter((c) => c.moves === true)
      .map((c): RemovalEntry => ({
        moved: [c.at, c.at],
        words: c.finds.trim(),
        after: 'end',
        reason: c.because,
      })),
  ];
}

/** The removals file; '' when the source has nothing that the text has not. */
export const removalsYaml = (changes: readonly Change[], source: string): string => {
  const entries = removalEntries(changes, source);
  return entries.length === 0 ? '' : stringify(entries, { lineWidth: 0 });
};
