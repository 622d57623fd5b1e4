import type { APIRoute } from 'astro';
import { addressOn } from '../model/addresses.ts';
import { atomFeed } from '../release/atom.ts';
import { getReleases } from '../release/site.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(atomFeed(getReleases(), addressOn(site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
