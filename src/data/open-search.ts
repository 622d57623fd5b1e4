import { markupEscape } from '../domain/words/escapes.ts';
import type { Edition } from '../model/model.ts';
import { textsOfPlaces } from '../domain/words/counted.ts';
import type { Address } from '../model/addresses.ts';

/** Where the description stands. */
export const openSearchUrl = '/opensearch.xml';
/** The pages that point to it: the first one and that of the search. On every page it would only weigh. */
export const openSearchPages: readonly string[] = ['/', '/tim-kiem/'];

/** The site's search as a browser takes it over: OpenSearch 1.1. @param at with the site's address; relative templates are not allowed */
export const openSearch = (
  edition: Pick<Edition, 'texts' | 'provinces'>,
  at: Address,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Đối chiếu</ShortName>
  <Description>Tìm trong nguyên văn ${textsOfPlaces(edition)}</Description>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="48" height="48" type="image/png">${markupEscape(at('/icon-48.png'))}</Image>
  <Url type="text/html" template="${markupEscape(at('/tim-kiem/'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
