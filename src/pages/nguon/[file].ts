import type { APIRoute, GetStaticPaths } from 'astro';
import { readFileSync } from 'node:fs';
import { getEdition } from '../../edition/site.ts';

/** The source of each text, byte for byte as received. */
export const getStaticPaths = (async () =>
  getEdition().texts.map((t) => ({
    params: { file: t.sourceFile },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(`content/sources/${params['file']}`));
