import type { APIRoute, GetStaticPaths } from 'astro';
import { citationsData } from '../../../data/citations.ts';
import { reportWay } from '../../../domain/report/report-way.ts';
import { getSettings } from '../../../edition/settings.ts';
import { getVersion } from '../../../release/site.ts';
import { getEdition } from '../../../edition/site.ts';

/** Places, versions and aliases of one text, for the scripts of its page. */
export const getStaticPaths = (async () =>
  getEdition().texts.map((t) => ({ params: { text: t.slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const edition = getEdition();
  const text = edition.texts.find((t) => t.slug === params['text']);
  if (text === undefined) throw new Error(`There is no text "${params['text']}".`);
  const way = reportWay(getSettings());
  const report = way === null ? undefined : { way, version: getVersion() };
  return new Response(JSON.stringify(citationsData(text, edition, report)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
