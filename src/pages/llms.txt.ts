import type { APIRoute } from 'astro';
import { dividedTables } from '../data/files.ts';
import { llms } from '../data/llms.ts';
import { getEdition } from '../edition/site.ts';
import { addressOn } from '../model/addresses.ts';
import { getVersion } from '../release/site.ts';

/** The site in short, for programs that read it for somebody. */
export const GET: APIRoute = ({ site }) => {
  const [edition, at] = [getEdition(), addressOn(site)];
  return new Response(llms(edition, at, dividedTables(edition, at, getVersion())), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
