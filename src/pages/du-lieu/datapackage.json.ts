import type { APIRoute } from 'astro';
import { dataPackage } from '../../data/data-package.ts';
import { addressOn } from '../../model/addresses.ts';
import { getEdition } from '../../edition/site.ts';
import { getReleaseDay, getVersion } from '../../release/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await dataPackage(getEdition(), addressOn(site), getVersion(), getReleaseDay()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
