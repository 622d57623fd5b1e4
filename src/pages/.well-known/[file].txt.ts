import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../data/security.ts';
import { getSettings } from '../../edition/settings.ts';
import { addressOn } from '../../model/addresses.ts';
import { getReleases } from '../../release/site.ts';

/** `security.txt`, on a site that says whom to tell. */
export const getStaticPaths = (() => {
  const { SITE } = import.meta.env;
  const at = addressOn(SITE === undefined ? undefined : new URL(SITE));
  const text = securityText(getSettings(), at, getReleases()[0]?.day ?? '2026-11-28');
  return text === null ? [] : [{ params: { file: 'security' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
