import { mentionStart } from '../domain/cite/references.ts';
import { referenceUrl } from '../model/addresses.ts';
import type { Edition, Mention, Reference } from '../model/model.ts';
import { referenceLevels } from '../schemas/reference.ts';
import type { RawContent } from './read-all.ts';
import { by } from './sort-by.ts';
import { clauseRef } from '../model/clause-ref.ts';

/** The documents that the texts cite: by level, the earliest first; what has no date stands last. */
export function assembleReferences(raw: Pick<RawContent, 'references'>): readonly Reference[] {
  const levels = Object.keys(referenceLevels);
  return raw.references
    .map((r): Reference => ({ ...r.data, id: r.slug, url: referenceUrl(r.slug) }))
    .sort(
      by(
        (r) => levels.indexOf(r.level),
        (r) => r.date ?? '9',
        (r) => r.id,
      ),
    );
}

/** What each clause mentions, in the order of its words. */
export function mentionsBy(
  references: readonly Reference[],
  clause: Edition['clause'],
): Edition['mentionsIn'] {
  const mentioned = new Map<string, { reference: Reference; mention: Mention }[]>();
  for (const reference of references)
    for (const mention of reference.mentions) {
      const key = clauseRef(mention.text, mention.clause);
      mentioned.set(key, [...(mentioned.get(key) ?? []), { reference, mention }]);
    }
  for (const list of mentioned.values())
    list.sort(by(({ mention: m }) => mentionStart(clause(m.text, m.clause)?.words ?? '', m)));
  return (text, id) => mentioned.get(clauseRef(text, id)) ?? [];
}
