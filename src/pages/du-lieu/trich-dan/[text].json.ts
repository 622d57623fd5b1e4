import type { APIRoute, GetStaticPaths } from 'astro';
import { citationsData } from '../../../data/citations.ts';
import { getEdition } from '../../../edition/site.ts';

/** Places, versions and aliases of one text, for the scripts of its page. */
export const getStaticPaths = (async () =>
  getEdition().texts.map((t) => ({ params: { text: t.slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const edition = getEdition();
  const text = edition.texts.find((t) => t.slug === params['text']);
  if (text === undefined) throw new Error(`There is no text "${params['text']}".`);
  return new Response(JSON.stringify(citationsData(text, edition)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
