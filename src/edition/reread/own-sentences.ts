import type { Edition } from '../../model/model.ts';
import type { RawContent } from '../read-all.ts';
import { compares, everyone, unquoted } from './compares.ts';
import { factsBesideSentences } from './facts-of.ts';
import { lists, ownFields, textFields, type Collection } from './own-fields.ts';
import type { OwnSentence } from './own-sentence.ts';
import { saidOnMatter, type SaidByText } from './said-of.ts';
import { hashOf } from './hash-of.ts';
import { idOf, nameOf, valuesAt } from './values-at.ts';

/**
 * Every sentence and label that editors wrote, in the order of the files. A sentence that compares depends on what each text says on
 * its matter; one that speaks of all of them also on those that say nothing.
 */
export function ownSentences(raw: RawContent, edition: Edition): readonly OwnSentence[] {
  const names = edition.provinces.map((p) => p.name);
  const hashed = (words: string, said: () => SaidByText, always = false): OwnSentence['said'] => {
    const plain = unquoted(words);
    if (!always && !compares(plain, names)) return new Map();
    const own = said();
    const all = everyone.test(plain);
    return new Map(
      edition.texts.flatMap(({ slug, province }) => {
        const lines = own.get(slug);
        if (lines !== undefined) return [[slug, hashOf(lines)] as const];
        return all && province !== null ? [[slug, '-'] as const] : [];
      }),
    );
  };
  const ofFiles = (Object.keys(ownFields) as Collection[]).flatMap((collection) => {
    const { comparing = [], own = [] } = ownFields[collection] ?? {};
    return raw[collection].flatMap(({ file, slug, data }) => [
      ...factsBesideSentences(file, data, [...comparing, ...own], lists[collection]),
      ...[...comparing, ...own].flatMap((field) =>
        valuesAt(data, field).map(({ path, entry, words }): OwnSentence => ({
          file,
          path,
          field: field.replaceAll('[]', ''),
          words,
          entry: idOf(entry),
          hash: hashOf([words, nameOf(entry)]),
          said: comparing.includes(field)
            ? hashed(
                words,
                () => saidOnMatter(edition, collection, slug, entry),
                // The answer of a topic and the difference of its measures are about what its texts say, whatever their words.
                collection === 'topics' && (field === 'note' || field === 'difference'),
              )
            : new Map(),
        })),
      ),
    ]);
  });
  const without = valuesAt(raw.withoutSubject, 'clauses[].reason').map(
    ({ path, entry, words }): OwnSentence => ({
      file: 'content/without-subject.yaml',
      path,
      field: 'clauses.reason',
      words,
      entry: idOf(entry),
      hash: hashOf([words, nameOf(entry)]),
      // What belongs to no subject may belong to one that was added since.
      said: new Map([['subjects', hashOf(edition.subjects.map((s) => [s.id, s.name, s.scope]))]]),
    }),
  );
  const ofTexts = raw.texts.flatMap(({ file, slug, data }): OwnSentence[] => {
    const text = edition.texts.find((t) => t.slug === slug);
    const sisters: SaidByText = new Map(
      edition.texts.filter((t) => t.province === data.province).map((t) => [t.slug, [t.slug]]),
    );
    return [
      ...factsBesideSentences(file, data, textFields, undefined),
      ...textFields.flatMap((field) =>
        valuesAt(data, field).map(({ path, words }): OwnSentence => ({
          file,
          path,
          field: field.replaceAll('[]', ''),
          words,
          entry: '',
          hash: hashOf([words, null]),
          said: new Map(),
        })),
      ),
      ...(text?.clauses ?? [])
        .filter((c) => c.note !== '')
        .map((c): OwnSentence => ({
          file,
          path: [],
          line: c.line,
          field: 'GhiChu',
          words: c.note,
          entry: c.id,
          hash: hashOf([c.note, c.id]),
          said: hashed(c.note, () => sisters),
        })),
      ...(text?.clauses ?? []).flatMap((c) =>
        c.runs.flatMap(({ text: printed, sic }): OwnSentence[] =>
          sic === undefined
            ? []
            : [
                {
                  file,
                  path: [],
                  line: c.line,
                  field: 'Sic',
                  words: `${printed.trim()} → ${sic}`,
                  entry: c.id,
                  hash: hashOf([printed, sic, c.id]),
                  said: new Map(),
                },
              ],
        ),
      ),
    ];
  });
  return [...ofTexts, ...ofFiles, ...without];
}
