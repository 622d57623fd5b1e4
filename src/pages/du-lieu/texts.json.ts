import type { APIRoute } from 'astro';
import { textsData } from '../../data/texts.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => jsonResponse(textsData(await getEdition()));
