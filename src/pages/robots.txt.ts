import type { APIRoute } from 'astro';
import { addressOn } from '../model/addresses.ts';

/** Everything may be read. The sitemap is named where the site's address is known: without it there is none. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      '# Mọi trang đều mở. Kết quả tìm kiếm nhận trang Tìm kiếm làm địa chỉ chính.',
      'User-agent: *',
      'Allow: /',
      ...(site === undefined ? [] : ['', `Sitemap: ${addressOn(site)('/sitemap.xml')}`]),
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
