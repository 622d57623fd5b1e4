import type { APIRoute } from 'astro';
import { topicsData } from '../../data/topics.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => jsonResponse(topicsData(await getEdition()));
