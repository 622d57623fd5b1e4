import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../edition/site.ts';
import { frozenFiles } from '../../../release/frozen-files.ts';
import { getReleases, keptReleases } from '../../../release/site.ts';
import { frozenTopics } from '../../../release/snapshot.ts';

/** The tables of the last releases, for links with `?ban=`. */
export const getStaticPaths = (() =>
  frozenFiles(getReleases().slice(0, keptReleases), frozenTopics(getEdition())).map(
    ({ path, content }) => ({ params: { file: path }, props: { content } }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: unknown }> = ({ props: { content } }) =>
  new Response(JSON.stringify(content), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
