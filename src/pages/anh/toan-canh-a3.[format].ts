import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn } from '../../model/addresses.ts';
import { getVersion } from '../../release/site.ts';
import { fitsPage } from '../../share/poster/poster.ts';
import { posterPng, posterSvg } from '../../share/poster/poster-files.ts';
import { dayOf } from '../../release/version.ts';
import { posterPdf } from '../../share/poster/poster-pdf.ts';
import { sitePoster } from '../../share/poster/site-poster.ts';

const types = { pdf: 'application/pdf', png: 'image/png', svg: 'image/svg+xml' } as const;
type Format = keyof typeof types;

/** None where an A3 sheet has no room for all of it. */
export const getStaticPaths = (async () => {
  const { poster } = await sitePoster(
    import.meta.env.SITE === undefined ? undefined : new URL(import.meta.env.SITE),
    getVersion(),
  );
  return fitsPage(poster) ? Object.keys(types).map((format) => ({ params: { format } })) : [];
}) satisfies GetStaticPaths;

/** The sheet of `/toan-canh/` as a poster. */
export const GET: APIRoute = async ({ params, site }) => {
  const at = addressOn(site);
  const { poster, by } = await sitePoster(site, getVersion());
  const made: Record<Format, () => string | Promise<Buffer>> = {
    pdf: () => posterPdf(poster, by, at, dayOf(getVersion())),
    png: () => posterPng(poster, by),
    svg: () => posterSvg(poster, by, at),
  };
  const format = params['format'] as Format;
  const body = await made[format]();
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': types[format] },
  });
};
