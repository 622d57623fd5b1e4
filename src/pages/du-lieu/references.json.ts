import type { APIRoute } from 'astro';
import { jsonResponse } from '../../data/json-response.ts';
import { referencesData } from '../../data/references.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => jsonResponse(referencesData(await getEdition()));
