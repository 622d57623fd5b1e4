import { clauseUrl, fromRoot, type Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';

/** `references.json`: the legal texts that the texts cite, and every place where they do. */
export const referencesData = ({ references }: Edition, at: Address = fromRoot) =>
  references.map((r) => ({
    id: r.id,
    type: r.type,
    number: r.number,
    numberVariants: r.numberVariants,
    date: r.date,
    issuer: r.issuer,
    issuerVariants: r.issuerVariants,
    level: r.level,
    province: r.province,
    subject: r.subject,
    subjectVariants: r.subjectVariants,
    text: r.edition,
    unresolved: r.unresolved === true,
    note: r.note,
    url: at(r.url),
    mentions: r.mentions.map((m) => ({
      text: m.text,
      clause: m.clause,
      url: at(clauseUrl(m.text, m.clause)),
      words: m.words,
      kind: m.kind,
      place: m.place,
      bare: m.bare === true,
      within: m.within ?? null,
    })),
  }));
