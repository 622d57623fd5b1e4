import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn } from '../../model/addresses.ts';
import { getEdition } from '../../edition/site.ts';
import { getReleaseDay, getVersion } from '../../release/site.ts';
import { posterOf, posterPng, posterSvg } from '../../share/poster/poster-files.ts';
import { posterPdf } from '../../share/poster/poster-pdf.ts';

const types = { pdf: 'application/pdf', png: 'image/png', svg: 'image/svg+xml' } as const;
type Format = keyof typeof types;

export const getStaticPaths = (() =>
  Object.keys(types).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

const laidOut = (site: URL | undefined): ReturnType<typeof posterOf> =>
  posterOf(getEdition(), {
    address: site === undefined ? '' : `${site.host}/toan-canh/`,
    version: getVersion(),
  });
let sheet: ReturnType<typeof posterOf> | undefined;

/** The sheet of `/toan-canh/` as a poster. */
export const GET: APIRoute = async ({ params, site }) => {
  const at = addressOn(site);
  // Laid out once per build for its three formats, and for each request in development.
  const { poster, by } = await (import.meta.env.DEV ? laidOut(site) : (sheet ??= laidOut(site)));
  const made: Record<Format, () => string | Promise<Buffer>> = {
    pdf: () => posterPdf(poster, by, at, getReleaseDay()),
    png: () => posterPng(poster, by),
    svg: () => posterSvg(poster, by, at),
  };
  const format = params['format'] as Format;
  const body = await made[format]();
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': types[format] },
  });
};
