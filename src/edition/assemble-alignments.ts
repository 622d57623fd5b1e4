import type { Alignment } from '../model/model.ts';
import type { AlignmentData } from '../schemas/alignment.ts';
import { checkAlignment } from './check-alignment.ts';
import type { Known } from './known-clauses.ts';
import { attempt, isTextRead } from './faults.ts';
import type { ContentFile } from './read-content.ts';

/** @throws ContentError when an alignment leaves a clause out, or says what its clauses do not */
export const assembleAlignments = (
  files: readonly ContentFile<AlignmentData>[],
  known: Known,
): Alignment[] =>
  files
    .filter(({ data }) => [data.a, data.b].every((text) => isTextRead(text, 'cặp đoạn')))
    .flatMap((file) => attempt(() => checkAlignment(file, known)) ?? []);
