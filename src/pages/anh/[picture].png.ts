import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition/site.ts';
import { drawPicture, type Picture } from '../../share/picture.ts';
import { pictures } from '../../share/pictures.ts';

export const getStaticPaths = (async () => [...pictures(await getEdition())].map(([name, picture]) => ({ params: { picture: name }, props: { picture } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) => new Response(new Uint8Array(await drawPicture(props.picture)), { headers: { 'Content-Type': 'image/png' } });
