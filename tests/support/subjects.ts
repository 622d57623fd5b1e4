import type { SubjectView } from '../../src/domain/subject/subject-view.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Passage, Province, Statement, Subject, Text } from '../../src/model/model.ts';
import { provincesNamed, statementWith } from './samples.ts';

/** A clause made up for a test. */
const clauseWith = (change: Partial<Clause> = {}): Clause => ({
  text: 'a',
  id: 'x',
  kind: 'gach',
  marker: '-',
  parent: null,
  words: 'Phát triển y tế.',
  runs: [{ text: 'Phát triển y tế.' }],
  heading: false,
  runIn: '',
  ordinal: 1,
  depth: 0,
  aliases: [],
  note: '',
  line: 1,
  ...change,
});

/** A text made up for a test, with a number, so that a province can have several. */
const textNamed = (slug: string, province: string): Text =>
  ({
    slug,
    province,
    number: slug.toUpperCase(),
    standing: 'nghị quyết',
    type: 'Nghị quyết',
    date: null,
    clauses: [],
  }) as unknown as Text;

/** How many clauses of which kind a made-up text has, or why it has none. */
export interface Says {
  readonly about?: number;
  readonly numbered?: number;
  readonly touches?: number;
  readonly state?: 'silent' | 'elsewhere' | 'name-only';
}

/** A subject as made-up texts speak of it. @param says province → one entry for each of its texts */
export function viewOf(says: Readonly<Record<string, readonly Says[]>>): SubjectView {
  const provinces = provincesNamed(...Object.keys(says)).map((p): Province => ({
    ...p,
    texts: (says[p.slug] ?? []).map((_, i) =>
      textNamed((says[p.slug]?.length ?? 0) > 1 ? `${p.slug}${i + 1}` : p.slug, p.slug),
    ),
  }));
  const columns = provinces.flatMap((province) =>
    province.texts.map((text, i) => {
      const own = says[province.slug]?.[i] ?? {};
      const passages = (weight: Passage['weight'], count = 0, numbered = 0) =>
        Array.from({ length: count }, (_, n) => {
          const id = `${weight}-${n}`;
          const numbers: Statement[] =
            n < numbered ? [statementWith({ text: text.slug, clause: id })] : [];
          return {
            passage: { text: text.slug, clause: id, weight, words: null },
            clause: clauseWith({ text: text.slug, id }),
            stretches: [],
            links: [],
            numbers,
            lines: [],
          };
        });
      const about = passages('about', own.about, own.numbered);
      return {
        text,
        province,
        cells: [
          {
            part: 'tasks' as const,
            about,
            touches: passages('touches', own.touches),
            referral: null,
            quiet: about.length > 0 ? null : (own.state ?? 'silent'),
          },
        ],
      };
    }),
  );
  const subject = {
    id: 'x',
    name: 'X',
    silences: columns.flatMap(({ text, province }) => {
      const state = says[province.slug]?.[province.texts.indexOf(text)]?.state;
      return state === undefined ? [] : [{ text: text.slug, state, note: '' }];
    }),
  } as unknown as Subject;
  return { subject, parts: ['tasks'], unused: [], columns };
}
