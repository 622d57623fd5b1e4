import type { APIRoute } from 'astro';
import { csv } from '../../data/csv.ts';
import { matrixColumns, matrixData } from '../../data/matrix.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => {
  const edition = await getEdition();
  return new Response(csv(matrixColumns, matrixData(edition, edition.topics)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
