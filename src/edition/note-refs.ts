import type { Clause, Run } from '../model/clause.ts';
import { ContentError } from '../model/content-error.ts';

/** "[1]", "(1)", "1)" and "1" are one mark. */
const markKey = (mark: string): string => mark.trim().replace(/^[[(]|[\])]$/g, '');

/**
 * Each mark of a footnote leads to the next note with that mark: notes stand at the foot of the page or at the end.
 * @param clauses with `noteRef: ''` on the runs that are marks
 * @throws ContentError on a mark without a note, or a note without a mark
 */
export function withNoteRefs(clauses: readonly Clause[], file: string): Clause[] {
  const used = new Set<string>();
  const resolved = clauses.map((clause, i): Clause => {
    const follow = (run: Run): Run => {
      if (run.noteRef === undefined) return run;
      const note = clauses
        .slice(i)
        .find((c) => c.kind === 'chu-thich' && markKey(c.marker) === markKey(run.text));
      if (note === undefined)
        throw new ContentError(
          { file, line: clause.line },
          `dấu chú thích "${run.text.trim()}" không có chú thích nào sau nó.`,
          `Viết chú thích ở chỗ bản nguồn in nó, sau đoạn này: <ChuThich so="${run.text.trim()}">.`,
        );
      used.add(note.id);
      return { ...run, noteRef: note.id };
    };
    if (!clause.runs.some((run) => run.noteRef !== undefined)) return clause;
    const cell = <Of extends { readonly runs: readonly Run[] }>(c: Of): Of => ({
      ...c,
      runs: c.runs.map(follow),
    });
    return {
      ...clause,
      runs: clause.runs.map(follow),
      ...(clause.cells === undefined ? {} : { cells: clause.cells.map(cell) }),
      ...(clause.table === undefined
        ? {}
        : {
            table: {
              ...clause.table,
              caption: clause.table.caption.map(follow),
              rows: clause.table.rows.map((row) => row.map(cell)),
            },
          }),
    };
  });
  for (const note of clauses)
    if (note.kind === 'chu-thich' && !used.has(note.id))
      throw new ContentError(
        { file, line: note.line },
        `chú thích "${note.marker}" không có dấu nào dẫn tới.`,
        `Đánh dấu chỗ in nó trong lời: <Dau>${note.marker}</Dau>.`,
      );
  return resolved;
}
