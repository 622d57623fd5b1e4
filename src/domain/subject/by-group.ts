import { subjectGroups, type SubjectGroup } from '../../schemas/subject.ts';
import type { SubjectView } from './subject-view.ts';

/** Subjects under the names of their groups, groups in their order; none without a subject. */
export const byGroup = (views: readonly SubjectView[]) =>
  (Object.entries(subjectGroups) as [SubjectGroup, string][])
    .map(([group, name]) => ({ group, name, own: views.filter((v) => v.subject.group === group) }))
    .filter(({ own }) => own.length > 0);
