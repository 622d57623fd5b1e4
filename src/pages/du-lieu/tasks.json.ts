import type { APIRoute } from 'astro';
import { tasksData } from '../../data/tasks.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => jsonResponse(tasksData(await getEdition()));
