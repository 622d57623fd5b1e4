import type { APIRoute } from 'astro';
import { clausesData } from '../../data/clauses.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => jsonResponse(clausesData(await getEdition()));
