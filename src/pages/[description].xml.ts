import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearch } from '../data/open-search.ts';
import { getEdition } from '../edition/site.ts';
import { addressOn } from '../model/addresses.ts';

/** `opensearch.xml`, only with the site's address: browsers take no other. */
export const getStaticPaths = (() =>
  import.meta.env.SITE === undefined
    ? []
    : [{ params: { description: 'opensearch' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) =>
  new Response(openSearch(getEdition(), addressOn(site)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
