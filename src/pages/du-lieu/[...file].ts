import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaTypes } from '../../data/dictionary.ts';
import { publishedFiles } from '../../data/files.ts';
import type { PublishedFile } from '../../data/published-file.ts';
import { addressOn } from '../../model/addresses.ts';
import { getEdition } from '../../edition/site.ts';
import { getVersion } from '../../release/site.ts';

/** The open data files. */
export const getStaticPaths = (async () => {
  const at = addressOn(
    import.meta.env.SITE === undefined ? undefined : new URL(import.meta.env.SITE),
  );
  return publishedFiles(getEdition(), at, getVersion()).map((file) => ({
    params: { file: file.path },
    props: { file },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = async ({ props: { file } }) =>
  new Response(await file.make(), {
    headers: {
      'Content-Type': `${mediaTypes[file.format]}${file.format === 'xlsx' ? '' : '; charset=utf-8'}`,
    },
  });
