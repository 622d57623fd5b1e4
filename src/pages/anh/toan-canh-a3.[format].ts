import type { APIRoute, GetStaticPaths } from 'astro';
import { getReleaseDay, getVersion } from '../../release/site.ts';
import { posterFile, type PosterFormat } from '../../share/poster/site-poster.ts';

const formats: readonly PosterFormat[] = ['pdf', 'png', 'svg'];
export const getStaticPaths = (() =>
  formats.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** The sheet of `/toan-canh/` as a poster. */
export const GET: APIRoute = ({ params, site }) =>
  posterFile(params['format'] as PosterFormat, site, getVersion(), getReleaseDay());
