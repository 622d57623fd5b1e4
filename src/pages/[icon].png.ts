import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, icons } from '../share/icons.ts';

export const getStaticPaths = (() =>
  Object.keys(icons).map((icon) => ({ params: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { icon: string }> = async ({ params }) =>
  new Response(new Uint8Array(await drawIcon(icons[params.icon]!)), {
    headers: { 'Content-Type': 'image/png' },
  });
