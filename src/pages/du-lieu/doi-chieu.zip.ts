import type { APIRoute } from 'astro';
import { bundle } from '../../data/bundle.ts';
import { getEdition } from '../../edition/site.ts';
import { addressOn } from '../../model/addresses.ts';
import { getReleases, getVersion } from '../../release/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    await bundle(getEdition(), addressOn(site), getVersion(), getReleases()[0]?.day ?? ''),
    { headers: { 'Content-Type': 'application/zip' } },
  );
