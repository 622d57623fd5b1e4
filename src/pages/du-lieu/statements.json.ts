import type { APIRoute } from 'astro';
import { statementsData } from '../../data/statements.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => jsonResponse(statementsData(await getEdition()));
