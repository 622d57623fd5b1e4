import { getEdition } from '../../edition/site.ts';
import { addressOn } from '../../model/addresses.ts';
import { posterOf, posterPng, posterSvg } from './poster-files.ts';
import { posterPdf } from './poster-pdf.ts';

const laidOut = (site: URL | undefined, version: string): ReturnType<typeof posterOf> =>
  posterOf(getEdition(), {
    address: site === undefined ? '' : `${site.host}/toan-canh/`,
    version,
  });
let once: ReturnType<typeof posterOf> | undefined;

/** The poster of the site with its faces: laid out once per build for its page and its files, and for each request in development. @param version of the data, which it names */
export const sitePoster = (site: URL | undefined, version: string): ReturnType<typeof posterOf> =>
  import.meta.env.DEV ? laidOut(site, version) : (once ??= laidOut(site, version));

const types = { pdf: 'application/pdf', png: 'image/png', svg: 'image/svg+xml' } as const;
export type PosterFormat = keyof typeof types;

/** A file of the poster: every sheet, as a PNG its first. @param day of the release */
export async function posterFile(
  format: PosterFormat,
  site: URL | undefined,
  version: string,
  day: string,
): Promise<Response> {
  const { poster, by } = await sitePoster(site, version);
  const [first] = poster.sheets;
  if (first === undefined) throw new Error('the poster has no sheet');
  const at = addressOn(site);
  const made: Record<PosterFormat, () => string | Promise<Buffer>> = {
    pdf: () => posterPdf(poster, by, at, day),
    png: () => posterPng(poster, first, by),
    svg: () => posterSvg(poster, by, at),
  };
  const body = await made[format]();
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': types[format] },
  });
}
