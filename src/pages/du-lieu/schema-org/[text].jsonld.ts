import type { APIRoute, GetStaticPaths } from 'astro';
import { wholeWork } from '../../../data/structured.ts';
import { citeClause } from '../../../domain/cite/cite.ts';
import { provinceOf } from '../../../domain/text/of-provinces.ts';
import { addressOn } from '../../../model/addresses.ts';
import type { Province, Text } from '../../../model/model.ts';
import { getEdition } from '../../../edition/site.ts';
import { getVersion } from '../../../release/site.ts';

/** A text with all its clauses in terms of schema.org; the page of the text links to it. */
export const getStaticPaths = (async () =>
  getEdition().texts.map((text) => ({
    params: { text: text.slug },
    props: {
      text,
      province: provinceOf(text, getEdition().provinces),
    },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: Text; province: Province | null }> = ({
  props: { text, province },
  site,
}) => {
  const edition = getEdition();
  const place = (clause: string): string => citeClause(edition, text.slug, clause).citation;
  const work = wholeWork(text, province, place, edition.hasPage, addressOn(site), getVersion());
  return new Response(`${JSON.stringify(work)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
};
