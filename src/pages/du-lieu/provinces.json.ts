import type { APIRoute } from 'astro';
import { provincesData } from '../../data/provinces.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => jsonResponse(provincesData(await getEdition()));
