import type { APIRoute } from 'astro';
import { statementsXlsx } from '../../data/statements-xlsx.ts';
import { mediaTypes } from '../../data/dictionary.ts';
import { getEdition } from '../../edition/site.ts';
import { version } from '../../../package.json';

export const GET: APIRoute = async ({ site }) => new Response(await statementsXlsx(await getEdition(), site!, version), { headers: { 'Content-Type': mediaTypes.xlsx } });
