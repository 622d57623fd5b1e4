import type { APIRoute, GetStaticPaths } from 'astro';
import { csv } from '../../../data/csv.ts';
import { matrixColumns, matrixData } from '../../../data/matrix.ts';
import { getEdition } from '../../../edition/site.ts';
import type { Topic } from '../../../edition/model.ts';

export const getStaticPaths = (async () => (await getEdition()).topics.map((topic) => ({ params: { topic: topic.slug }, props: { topic } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: Topic }> = async ({ props }) =>
  new Response(csv(matrixColumns, matrixData(await getEdition(), [props.topic])), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
