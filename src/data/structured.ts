import { isSpeech } from '../domain/text/is-speech.ts';
import { textUrl, type Address } from '../model/addresses.ts';
import type { Province, Text } from '../model/model.ts';

type Json = Readonly<Record<string, unknown>>;

/** schema.org BreadcrumbList. @param steps [name, path], from the top */
export const breadcrumbs = (steps: readonly (readonly [string, string])[], at: Address): Json => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, path], i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: at(path),
  })),
});

/**
 * schema.org Legislation for a resolution or decision; CreativeWork for a speech, about the resolution it presents.
 * What is unknown is left out; nothing is said about legal force.
 */
export function workData(text: Text, province: Province, at: Address): Json {
  const url = at(textUrl(text.slug));
  const common = { '@id': url, url, name: text.title, inLanguage: 'vi' };
  const jurisdiction = {
    '@type': 'AdministrativeArea',
    name: `Tỉnh ${province.name} (trước 01/7/2025)`,
  };
  if (isSpeech(text))
    return {
      '@type': 'CreativeWork',
      ...common,
      spatialCoverage: jurisdiction,
      about: {
        '@type': 'Legislation',
        name: text.title.replace(/^Bài trình bày /, ''),
        legislationType: 'Nghị quyết',
      },
    };
  return {
    '@type': 'Legislation',
    ...common,
    legislationType: text.type,
    legislationJurisdiction: jurisdiction,
    ...(text.number === null ? {} : { legislationIdentifier: text.number }),
    ...(text.date === null ? {} : { legislationDate: text.date }),
    ...(text.issuer === null
      ? {}
      : { legislationPassedBy: { '@type': 'Organization', name: text.issuer } }),
  };
}

/** The page's JSON-LD. */
export const graph = (...nodes: readonly Json[]): Json => ({
  '@context': 'https://schema.org',
  '@graph': nodes,
});
