/** Words of one face, size, weight and colour. */
export interface FrameRun {
  readonly text: string;
  readonly face: 'serif' | 'sans';
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: 'ink' | 'soft' | 'thread';
}
/** Width of a run in px. */
export type MeasureRun = (run: Pick<FrameRun, 'text' | 'face' | 'size' | 'weight'>) => number;

const looksLike = (a: FrameRun, b: FrameRun): boolean =>
  a.face === b.face && a.weight === b.weight && a.colour === b.colour && a.size === b.size;

/** Breaks runs into lines no wider than `room`; no word is lost. */
export function wrapRuns(
  runs: readonly FrameRun[],
  room: number,
  measure: MeasureRun,
): readonly (readonly FrameRun[])[] {
  const lines: FrameRun[][] = [[]];
  let used = 0;
  for (const run of runs) {
    for (const word of run.text.match(/[^ ]* |[^ ]+/g) ?? []) {
      const line = lines.at(-1) ?? [];
      const width = measure({ ...run, text: word });
      if (line.length > 0 && used + measure({ ...run, text: word.trimEnd() }) > room) {
        lines.push([{ ...run, text: word }]);
        used = width;
        continue;
      }
      const last = line.at(-1);
      if (last !== undefined && looksLike(last, run))
        line[line.length - 1] = { ...last, text: last.text + word };
      else line.push({ ...run, text: word });
      used += width;
    }
  }
  return lines.map((line) =>
    line.map((r, i) => (i === line.length - 1 ? { ...r, text: r.text.trimEnd() } : r)),
  );
}
