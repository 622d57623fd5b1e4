import type { Run } from '../model/clause.ts';

/** Joins each `<br />`, read as a run of one space, to the words after it; white space around it is that space. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last?.lineBreak === true && last.text === ' ')
      out.splice(-1, 1, { ...run, text: ` ${run.text.trimStart()}`, lineBreak: true });
    else {
      if (run.lineBreak === true && run.text === ' ' && last !== undefined)
        out.splice(-1, 1, { ...last, text: last.text.trimEnd() });
      out.push(run);
    }
  }
  return out;
}

/** The same without white space at both ends. */
export function trimmedRuns(runs: readonly Run[]): Run[] {
  const out = tidyRuns(runs);
  const [first, last] = [out[0], out.at(-1)];
  if (first !== undefined) out[0] = { ...first, text: first.text.trimStart() };
  if (last !== undefined)
    out[out.length - 1] = { ...(out.at(-1) ?? last), text: (out.at(-1) ?? last).text.trimEnd() };
  return out.filter((run) => run.text !== '');
}
