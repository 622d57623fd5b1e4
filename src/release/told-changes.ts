import { changeKinds, type ChangeKind, type ReleaseData } from '../schemas/release.ts';

/** The changes of a release by kind, corrections first; kinds without any are left out. */
export const inOrder = (changes: ReleaseData['changes']) =>
  (Object.entries(changeKinds) as [ChangeKind, string][])
    .map(([kind, name]) => ({ kind, name, changes: changes.filter((c) => c.kind === kind) }))
    .filter((group) => group.changes.length > 0);
