import type { APIRoute, GetStaticPaths } from 'astro';
import type { Picture } from '../../share/picture-type.ts';
import { drawPicture } from '../../share/picture.ts';
import { getVersion } from '../../release/site.ts';
import { sitePictures } from '../../share/site-pictures.ts';

export const getStaticPaths = (async () =>
  [...(await sitePictures())].map(([name, picture]) => ({
    params: { picture: name },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props, site }) =>
  new Response(new Uint8Array(await drawPicture(props.picture, site, getVersion())), {
    headers: { 'Content-Type': 'image/png' },
  });
