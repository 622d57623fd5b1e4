import type { APIRoute, GetStaticPaths } from 'astro';
import { siteTextFiles, type SiteTextFile } from '../../build/site-text-files.ts';

/** Every text in every format. */
export const getStaticPaths = (async () =>
  (await siteTextFiles()).map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SiteTextFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': file.format.mediaType } });
