import type { APIRoute } from 'astro';
import { bundle } from '../../data/bundle.ts';
import { getEdition } from '../../edition/site.ts';
import { addressOn } from '../../model/addresses.ts';
import { getReleaseDay, getVersion } from '../../release/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await bundle(getEdition(), addressOn(site), getVersion(), getReleaseDay()), {
    headers: { 'Content-Type': 'application/zip' },
  });
