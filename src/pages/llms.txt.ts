import type { APIRoute } from 'astro';
import { llms } from '../data/llms.ts';
import { getEdition } from '../edition/site.ts';
import { addressOn } from '../model/addresses.ts';

/** The site in short, for programs that read it for somebody. */
export const GET: APIRoute = ({ site }) =>
  new Response(llms(getEdition(), addressOn(site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
