import type { APIRoute } from 'astro';
import { notebookNames } from '../../documents/notebook-data.ts';
import { getEdition } from '../../edition/site.ts';

/** Names of the pages whose tables can be kept, for the notebook. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(notebookNames(getEdition())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
