import type { APIRoute } from 'astro';
import { version } from '../../../package.json';
import { dataPackage } from '../../data/data-package.ts';
import { addressOn } from '../../model/addresses.ts';
import { getEdition } from '../../edition/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await dataPackage(getEdition(), addressOn(site), version), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
