import type { APIRoute, GetStaticPaths } from 'astro';
import { bundles, type Bundle } from '../../data/bundle.ts';
import { getEdition } from '../../edition/site.ts';
import { addressOn } from '../../model/addresses.ts';
import { getReleaseDay, getVersion } from '../../release/site.ts';

/** Everything in one archive, or in several. */
export const getStaticPaths = (async () => {
  const at = addressOn(
    import.meta.env.SITE === undefined ? undefined : new URL(import.meta.env.SITE),
  );
  const made = await bundles(getEdition(), at, getVersion(), getReleaseDay());
  return made.map((bundle) => ({
    params: { bundle: bundle.name.replace('.zip', '') },
    props: { bundle },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bundle: Bundle }> = ({ props: { bundle } }) =>
  new Response(bundle.bytes, { headers: { 'Content-Type': 'application/zip' } });
