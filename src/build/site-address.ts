import { ContentError } from '../model/content-error.ts';

/** A host name or IP address, optionally with a port; non-ASCII letters are allowed. */
const host =
  /^(?:\[[\da-f:.]+\]|[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?)*)(?::\d+)?$/iu;

/**
 * The site's origin from the environment variable SITE_URL ("https://doi-chieu.vn"), for absolute addresses in citations and downloads.
 * @param value undefined when the variable is not set: then addresses start with "/"
 * @throws ContentError when it is not the root of a host
 */
export function siteAddress(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const fail = (wrong: string, right: string): never => {
    throw new ContentError({ file: `SITE_URL="${value}"` }, wrong, right);
  };
  const example =
    'Viết như SITE_URL=https://doi-chieu.vn; không đặt biến này thì mọi địa chỉ tính từ gốc của trang.';
  if (value.trim() === '') fail('địa chỉ để trống.', example);
  const [, name = '', rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/isu.exec(value) ?? [];
  if (name === '')
    fail('địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.', example);
  if (!host.test(name) || !URL.canParse(value)) fail('tên miền không hợp lệ.', example);
  if (/^\/+[^/?#]/.test(rest))
    fail(
      'địa chỉ có đường dẫn sau tên miền.',
      `Trang chỉ đứng được ở gốc của tên miền, chưa đặt được trong thư mục: SITE_URL=${new URL(value).origin}`,
    );
  if (rest !== '' && rest !== '/')
    fail('sau tên miền còn có chữ khác.', `Viết SITE_URL=${new URL(value).origin}`);
  return new URL(value).origin;
}
