import type { APIRoute } from 'astro';
import { csv } from '../../data/csv.ts';
import { matrixByText, matrixColumns } from '../../data/matrix.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => {
  const edition = await getEdition();
  return new Response(csv(matrixColumns, matrixByText(edition, edition.topics)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
