import { defineMiddleware } from 'astro:middleware';
import prefetchRules from './client/prefetch-rules.json?raw';
import { tiedHtml } from './domain/ties.ts';
import { withOwnHashes } from './own-hashes.ts';

/** Every finished page, whatever it is made of: no line ends inside "6 - 8%" or "khoản 2", and its policy allows its own inline code only. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(withOwnHashes(tiedHtml(await response.text()), prefetchRules), response);
});
