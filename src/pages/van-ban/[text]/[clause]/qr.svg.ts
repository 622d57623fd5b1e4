import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSVG } from 'uqr';
import { hasQr } from '../../../../domain/cite/qr-heading.ts';
import { addressOn, clausePageUrl } from '../../../../model/addresses.ts';
import { getEdition } from '../../../../edition/site.ts';

/** QR code of a heading's address, for print. Only with SITE_URL, because a camera needs an absolute address. */
export const getStaticPaths = (async () =>
  import.meta.env.SITE === undefined
    ? []
    : getEdition().texts.flatMap((t) =>
        t.clauses.filter(hasQr).map((c) => ({ params: { text: t.slug, clause: c.id } })),
      )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) =>
  new Response(
    renderSVG(addressOn(site)(clausePageUrl(params['text'] ?? '', params['clause'] ?? '')), {
      ecc: 'M',
      border: 0,
    }),
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
