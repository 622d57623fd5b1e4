import type { APIRoute } from 'astro';
import { jsonResponse } from '../../data/json-response.ts';
import { glossaryData } from '../../data/glossary.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => jsonResponse(glossaryData(await getEdition()));
