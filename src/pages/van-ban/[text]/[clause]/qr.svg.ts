import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSVG } from 'uqr';
import { hasQr } from '../../../../domain/qr-heading.ts';
import { clausePageUrl } from '../../../../edition/addresses.ts';
import { getEdition } from '../../../../edition/site.ts';

/** QR code of a heading's address, for print. */
export const getStaticPaths = (async () =>
  (await getEdition()).texts.flatMap((t) => t.clauses.filter(hasQr).map((c) => ({ params: { text: t.slug, clause: c.id } })))
) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site, url }) =>
  new Response(renderSVG(String(new URL(clausePageUrl(params['text'] ?? '', params['clause'] ?? ''), site ?? url)), { ecc: 'M', border: 0 }), { headers: { 'Content-Type': 'image/svg+xml' } });
