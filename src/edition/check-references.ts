import type { Clause } from '../model/clause.ts';
import { ContentError } from '../model/content-error.ts';
import { lineOf } from './line-of.ts';
import type { ContentFile } from './read-content.ts';
import { mentionStart } from '../domain/cite/references.ts';
import type { MentionData, ReferenceData } from '../schemas/reference.ts';
import type { TermData } from '../schemas/term.ts';

/** Finds a clause, or undefined. */
export type FindClause = (text: string, id: string) => Clause | undefined;

/**
 * Refuses a reference that is there twice, or a mention whose words are not in its clause, that cannot be told from another, or overlaps one.
 * @param texts slugs of the edition's texts
 */
export function checkReferences(
  files: readonly ContentFile<ReferenceData>[],
  clause: FindClause,
  texts: ReadonlySet<string>,
  provinces: ReadonlySet<string>,
): void {
  const keys = new Map<string, string>();
  const known = new Set(files.map((f) => f.slug));
  const taken = new Map<string, { start: number; end: number; by: string }[]>();
  for (const { slug, file, data } of files) {
    const fail = (needle: string, wrong: string, right: string): never => {
      throw new ContentError({ file, line: lineOf(file, needle) }, wrong, right);
    };
    if (data.number !== null) {
      const key = [data.type, data.number, data.date, data.issuer, data.province].join(' | ');
      if (keys.has(key))
        fail(
          'number:',
          `number, date and issuer are those of "${keys.get(key)}".`,
          'One legal text, one file; its mentions stand together.',
        );
      keys.set(key, slug);
    } else if (!data.named)
      fail(
        'number:',
        'there is neither a number nor a name.',
        'A text cited by its name has "named: true".',
      );
    if (data.edition !== null && !texts.has(data.edition))
      fail('edition:', `there is no text "${data.edition}".`, `Known: ${[...texts].join(', ')}.`);
    if (data.province !== null && !provinces.has(data.province))
      fail(
        'province:',
        `there is no province "${data.province}".`,
        `Known: ${[...provinces].join(', ')}.`,
      );
    const seen = new Set<string>();
    for (const m of data.mentions) {
      const start = checkMention(m, clause, fail);
      if (m.within !== undefined && !known.has(m.within))
        fail(
          `within: ${m.within}`,
          `there is no reference "${m.within}".`,
          'It bears the name of a file in content/references/.',
        );
      if (
        m.kind === 'nhom' &&
        (m.antecedent === undefined || clause(m.text, m.antecedent) === undefined)
      )
        fail(
          `clause: ${m.clause}`,
          `"${m.words}" names no clause in which the texts meant stand.`,
          'Give that clause as "antecedent".',
        );
      const place = `${m.text}#${m.clause}`;
      if (seen.has(`${place} ${start}`))
        fail(
          `clause: ${m.clause}`,
          `the mention "${m.words}" in "${m.clause}" is given twice.`,
          'One entry per place.',
        );
      seen.add(`${place} ${start}`);
      if (m.within !== undefined || m.kind === 'nhom') continue;
      const others = taken.get(place) ?? [];
      const overlap = others.find((o) => o.start < start + m.words.length && start < o.end);
      if (overlap !== undefined)
        fail(
          `clause: ${m.clause}`,
          `"${m.words}" in "${m.clause}" overlaps a mention of "${overlap.by}".`,
          'A mention inside another says so with "within".',
        );
      taken.set(place, [...others, { start, end: start + m.words.length, by: slug }]);
    }
  }
}

type Fail = (needle: string, wrong: string, right: string) => never;

/** @returns where the words begin in their clause */
function checkMention(m: MentionData, clause: FindClause, fail: Fail): number {
  const needle = `clause: ${m.clause}`;
  const held = clause(m.text, m.clause);
  if (held === undefined)
    return fail(
      needle,
      `there is no clause "${m.text}#${m.clause}".`,
      'The ids stand in content/ids.lock.',
    );
  const count = held.words.split(m.words).length - 1;
  if (count === 0)
    return fail(
      needle,
      `the clause "${m.clause}" does not contain "${m.words}".`,
      `The clause reads: "${held.words.slice(0, 160)}"`,
    );
  if (count > 1 && m.occurrence === undefined)
    return fail(
      needle,
      `"${m.words}" stands ${count} times in "${m.clause}".`,
      'Say which by "occurrence: 1" or another number.',
    );
  const start = mentionStart(held.words, m);
  if (start < 0)
    return fail(
      needle,
      `"${m.words}" does not stand ${m.occurrence} times in "${m.clause}".`,
      `It stands there ${count} times.`,
    );
  if (m.place !== null && !held.words.slice(0, start).endsWith(`${m.place} `))
    fail(
      needle,
      `the place "${m.place}" does not stand just before "${m.words}".`,
      'It is printed before the words, with one space.',
    );
  return start;
}

/** Refuses a term whose meaning is not in its clause, that is given twice, or that points to an unknown entry. */
export function checkGlossary(files: readonly ContentFile<TermData>[], clause: FindClause): void {
  const terms = new Map<string, string>();
  const known = new Set(files.map((f) => f.slug));
  for (const { slug, file, data } of files) {
    const fail = (needle: string, wrong: string, right: string): never => {
      throw new ContentError({ file, line: lineOf(file, needle) }, wrong, right);
    };
    if (terms.has(data.term))
      fail(
        'term:',
        `the term "${data.term}" is given twice, also in "${terms.get(data.term)}".`,
        'Several meanings of one term stand in one file, each with its "sense".',
      );
    terms.set(data.term, slug);
    if (data.meanings.length === 0 && data.note === null)
      fail(
        'meanings:',
        `the term "${data.term}" has neither a meaning nor a note.`,
        'When no text explains it, the note says so.',
      );
    for (const other of data.seeAlso)
      if (!known.has(other))
        fail(
          `- ${other}`,
          `there is no term "${other}".`,
          'It bears the name of a file in content/glossary/.',
        );
    for (const m of data.meanings) {
      const held = clause(m.text, m.clause);
      if (held === undefined)
        fail(
          `clause: ${m.clause}`,
          `there is no clause "${m.text}#${m.clause}".`,
          'The ids stand in content/ids.lock.',
        );
      else if (!held.words.includes(m.words))
        fail(
          `clause: ${m.clause}`,
          `the clause "${m.clause}" does not contain "${m.words}".`,
          `The clause reads: "${held.words.slice(0, 160)}"`,
        );
    }
  }
}
