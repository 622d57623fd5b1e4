import { runsWidth, type ArtMeasure, type ArtRun } from '../../domain/overview/art.ts';

/** Breaks runs into lines no wider than `room`. No word is lost; spaces at the ends of lines are. */
export function wrapArt<R extends ArtRun>(
  runs: readonly R[],
  size: number,
  room: number,
  measure: ArtMeasure,
): R[][] {
  const lines: R[][] = [[]];
  for (const run of runs) {
    for (const word of run.words.match(/ *[^ ]+ ?/gu) ?? []) {
      const line = lines.at(-1) ?? [];
      const next: R = { ...run, words: word };
      const tried = [...line, { ...next, words: word.trimEnd() }];
      if (line.length > 0 && runsWidth(tried, size, measure) > room)
        lines.push([{ ...next, words: word.trimStart() }]);
      else line.push(next);
    }
  }
  return lines.map((line) => joined(line));
}

/** Neighbours that look alike as one run. */
function joined<R extends ArtRun>(line: readonly R[]): R[] {
  const out: R[] = [];
  line.forEach((run, i) => {
    const words = i === line.length - 1 ? run.words.trimEnd() : run.words;
    const last = out.at(-1);
    if (last !== undefined && last.face === run.face && last.ink === run.ink)
      out[out.length - 1] = { ...last, words: last.words + words };
    else out.push({ ...run, words });
  });
  return out;
}

/** Lines of about the same width. */
export function balancedArt<R extends ArtRun>(
  runs: readonly R[],
  size: number,
  room: number,
  measure: ArtMeasure,
): R[][] {
  const widest = wrapArt(runs, size, room, measure);
  for (let least = room / 2; least < room; least += room / 40) {
    const tried = wrapArt(runs, size, least, measure);
    if (
      tried.length === widest.length &&
      tried.every((line) => runsWidth(line, size, measure) <= least)
    )
      return tried;
  }
  return widest;
}
