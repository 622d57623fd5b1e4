import { isSpeech } from '../domain/text/is-speech.ts';
import { datedName } from '../domain/text/merger.ts';
import { upperFirst } from '../domain/words/upper-first.ts';
import { sensesOf } from '../domain/text/glossary.ts';
import { citedUrl, clausePageUrl, termUrl, textUrl, type Address } from '../model/addresses.ts';
import type { Edition, Province, Term, Text } from '../model/model.ts';

type Json = Readonly<Record<string, unknown>>;

/** schema.org BreadcrumbList; its last step is the page itself, whose address need not be said. @param steps [name, path], from the top */
export const breadcrumbs = (steps: readonly (readonly [string, string])[], at: Address): Json => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, path], i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    ...(i === steps.length - 1 ? {} : { item: at(path) }),
  })),
});

/** Legislation for a resolution or decision and what it consists of; CreativeWork for a speech. */
const typeOf = (text: Pick<Text, 'type'>): 'Legislation' | 'CreativeWork' =>
  isSpeech(text) ? 'CreativeWork' : 'Legislation';

/** A text as its own page names it: what all else of it stands in the file that the page links to (`wholeWork`). */
export const workData = (text: Text, at: Address): Json => ({
  '@type': typeOf(text),
  '@id': at(textUrl(text.slug)),
  name: text.title,
  ...(isSpeech(text) || text.number === null ? {} : { legislationIdentifier: text.number }),
  ...(isSpeech(text) || text.date === null ? {} : { legislationDate: text.date }),
});

/**
 * A text with every clause of it, each in the one that holds it. A speech is about the resolution it presents. What is unknown is left
 * out; nothing is said about legal force.
 * @param province null: of the whole country
 * @param place from `citeClause`: the place of a clause
 * @param version of the data: stands on the dataset about the text, for a `version` of its own would be read as the law's
 */
export function wholeWork(
  text: Text,
  province: Province | null,
  place: (clause: string) => string,
  hasPage: Edition['hasPage'],
  at: Address,
  version: string,
): Json {
  const jurisdiction =
    province === null
      ? { '@type': 'Country', name: 'Việt Nam' }
      : {
          '@type': 'AdministrativeArea',
          name: upperFirst(`${province.kind} ${datedName(province)}`),
        };
  const partsOf = (parent: string | null): Json => {
    const parts = text.clauses
      .filter((c) => c.parent === parent)
      .map((c) => ({
        '@type': typeOf(text),
        '@id': at(citedUrl(text.slug, c.id, hasPage(text.slug, c.id))),
        name: place(c.id),
        ...partsOf(c.id),
      }));
    return parts.length === 0 ? {} : { hasPart: parts };
  };
  return {
    '@context': 'https://schema.org',
    ...workData(text, at),
    url: at(textUrl(text.slug)),
    inLanguage: 'vi',
    subjectOf: { '@type': 'Dataset', '@id': at('/du-lieu/'), version },
    ...(isSpeech(text)
      ? {
          spatialCoverage: jurisdiction,
          about: {
            '@type': 'Legislation',
            name: text.title.replace(/^Bài trình bày /, ''),
            legislationType: 'Nghị quyết',
          },
        }
      : {
          legislationType: text.type,
          legislationJurisdiction: jurisdiction,
          ...(text.issuer === null
            ? {}
            : { legislationPassedBy: { '@type': 'Organization', name: text.issuer } }),
        }),
    ...partsOf(null),
  };
}

/** Where `wholeWork` of a text is published. */
export const wholeWorkUrl = (text: string): string => `/du-lieu/schema-org/${text}.jsonld`;

/** A clause as part of its text. @param name its citation */
export const clauseData = (text: Text, clause: string, name: string, at: Address): Json => ({
  '@type': typeOf(text),
  '@id': at(clausePageUrl(text.slug, clause)),
  name,
  inLanguage: 'vi',
  // The text says what it is on its own page, which this address leads to.
  isPartOf: { '@type': typeOf(text), '@id': at(textUrl(text.slug)) },
});

/** A file to take away: its name, media type and path. */
export type Distribution = readonly [name: string, mediaType: string, path: string];

/**
 * schema.org Dataset.
 * @param about path of its page; its name and description; the path of the dataset it is part of, if any
 */
export const dataset = (
  about: {
    readonly path: string;
    readonly name: string;
    readonly description: string;
    readonly version: string;
    readonly partOf?: string;
    readonly measured?: readonly string[];
  },
  files: readonly Distribution[],
  at: Address,
): Json => ({
  '@type': 'Dataset',
  '@id': at(about.path),
  url: at(about.path),
  name: about.name,
  description: about.description,
  inLanguage: 'vi',
  version: about.version,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isAccessibleForFree: true,
  ...(about.partOf === undefined
    ? {}
    : { isPartOf: { '@type': 'Dataset', '@id': at(about.partOf) } }),
  ...(about.measured === undefined ? {} : { variableMeasured: about.measured }),
  distribution: files.map(([name, encodingFormat, path]) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: at(path),
  })),
});

/** What a term means: each sense once, as its clause explains it; else as the editors read it, which is said. */
function termMeaning(term: Term): string | undefined {
  const senses = sensesOf(term).flatMap(([first]) => first?.meaning ?? []);
  if (senses.length > 0) return senses.join('; ');
  return term.editorsReading === null || term.editorsReading === undefined
    ? undefined
    : `${term.editorsReading} (cách hiểu của người biên tập)`;
}

/** The glossary as schema.org DefinedTermSet. @param name of its page */
export const termSet = (
  { glossary }: Pick<Edition, 'glossary'>,
  name: string,
  at: Address,
): Json => ({
  '@type': 'DefinedTermSet',
  '@id': at('/thuat-ngu/'),
  name,
  inLanguage: 'vi',
  hasDefinedTerm: glossary.map((term) => {
    const description = termMeaning(term);
    return {
      '@type': 'DefinedTerm',
      '@id': at(termUrl(term.id)),
      name: term.term,
      ...(description === undefined ? {} : { description }),
    };
  }),
});

/** The page's JSON-LD: one thing, or several. */
export const graph = (...nodes: readonly Json[]): Json => ({
  '@context': 'https://schema.org',
  ...(nodes.length === 1 ? nodes[0] : { '@graph': nodes }),
});
