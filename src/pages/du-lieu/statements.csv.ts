import type { APIRoute } from 'astro';
import { csv } from '../../data/csv.ts';
import { statementColumns, statementsData } from '../../data/statements.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async () => new Response(csv(statementColumns, statementsData(await getEdition())), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
