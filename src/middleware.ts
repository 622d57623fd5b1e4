import { defineMiddleware } from 'astro:middleware';
import { tiedHtml } from './domain/ties.ts';

/** Every page, whatever it is made of, is set so that no line ends inside "80 %" or "khoản 2". */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(tiedHtml(await response.text()), response);
});
