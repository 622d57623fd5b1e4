import type { APIRoute, GetStaticPaths } from 'astro';
import { qrSheet } from '../../../domain/cite/qr-sheet.ts';
import { addressOn, citedUrl } from '../../../model/addresses.ts';
import type { Text } from '../../../model/model.ts';
import { getEdition } from '../../../edition/site.ts';
import { hasQr } from '../../../domain/cite/qr-heading.ts';

/** QR codes of the headings of a text, for print. Only with SITE_URL, because a camera needs an absolute address. */
export const getStaticPaths = (async () =>
  import.meta.env.SITE === undefined
    ? []
    : getEdition().texts.map((text) => ({
        params: { text: text.slug },
        props: { text },
      }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: Text }> = ({ props: { text }, site }) => {
  const { hasPage } = getEdition();
  const codes = text.clauses
    .filter(hasQr)
    .map(
      ({ id }) => [id, addressOn(site)(citedUrl(text.slug, id, hasPage(text.slug, id)))] as const,
    );
  return new Response(qrSheet(codes), { headers: { 'Content-Type': 'image/svg+xml' } });
};
