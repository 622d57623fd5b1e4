import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText, securityUrl } from '../data/security.ts';
import { getSettings } from '../edition/settings.ts';
import { addressOn } from '../model/addresses.ts';
import { getReleaseDay } from '../release/site.ts';

/** `/.well-known/security.txt`, on a site that says whom to tell. Not in a folder of that name: compilers pass over those that begin with a dot. */
export const getStaticPaths = (() => {
  const { SITE } = import.meta.env;
  const at = addressOn(SITE === undefined ? undefined : new URL(SITE));
  const text = securityText(getSettings(), at, getReleaseDay());
  return text === null
    ? []
    : [{ params: { told: securityUrl.replace(/^\/|\.txt$/g, '') }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
