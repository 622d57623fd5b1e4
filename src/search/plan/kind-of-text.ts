import { tokens } from '../../domain/words/tokens.ts';
import { approvedKinds, documentKinds } from '../../schemas/document-kinds.ts';
import { beginning, longestFirst } from './same-words.ts';
import { isAsked, type Unit } from './plan.ts';

const kinds = longestFirst([
  ...Object.values(documentKinds),
  ...Object.values(approvedKinds),
  'bài trình bày',
]);
const between = tokens('của tỉnh').map((t) => t.key);

/** Is the unit that follows, but for "của tỉnh", a province? */
function isBeforeProvince(units: readonly Unit[], from: number): boolean {
  const next = units
    .slice(from)
    .find(({ role, typed }) => role === 'place' || !typed.every((t) => between.includes(t.key)));
  return next?.role === 'place';
}

/**
 * "nơi nhận nghị quyết Đồng Tháp": the kind beside a province says which text is meant, and need not stand in its clauses. As it was
 * when nothing else is asked.
 */
export function withoutKindOfText(units: readonly Unit[]): readonly Unit[] {
  const light = new Set<Unit>();
  units.forEach((_, i) => {
    const rest = units.slice(i);
    const words = rest.flatMap(({ role, typed }) => (role === 'word' ? typed : []));
    const length = beginning(words, kinds)?.length ?? 0;
    const run = rest.slice(0, length);
    if (length > 0 && run.every((u) => u.role === 'word') && isBeforeProvince(units, i + length))
      for (const unit of run) light.add(unit);
  });
  return units.some((u) => isAsked(u) && !light.has(u))
    ? units.map((u): Unit => (light.has(u) ? { ...u, role: 'weak' } : u))
    : units;
}
