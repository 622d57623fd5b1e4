import type { APIRoute, GetStaticPaths } from 'astro';
import { notebookText } from '../../documents/notebook-data.ts';
import { versionOf } from '../../edition/former-words.ts';
import { getEdition } from '../../edition/site.ts';

/** Clauses of one text, for the notebook. */
export const getStaticPaths = (async () =>
  getEdition().texts.map((t) => ({ params: { text: t.slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const edition = getEdition();
  const text = edition.texts.find((t) => t.slug === params['text']);
  if (text === undefined) throw new Error(`There is no text "${params['text']}".`);
  return new Response(JSON.stringify(notebookText(edition, text, versionOf)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
