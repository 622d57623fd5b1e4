import { ContentError } from '../model/content-error.ts';

/** A host name or IP address, optionally with a port; non-ASCII letters are allowed. */
const host =
  /^(?:\[[\da-f:.]+\]|[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?)*)(?::\d+)?$/iu;

/** An address that names the root of a host, as its origin. @param how one names it: "SITE_URL=" @throws ContentError when it is none */
function originOf(value: string, { file, how, unset }: Record<'file' | 'how' | 'unset', string>) {
  const fail = (wrong: string, right: string): never => {
    throw new ContentError({ file }, wrong, right);
  };
  const example = `Viết như ${how}https://doi-chieu.vn; ${unset} thì mọi địa chỉ tính từ gốc của trang.`;
  if (value.trim() === '') fail('địa chỉ để trống.', example);
  const [, name = '', rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/isu.exec(value) ?? [];
  if (name === '')
    fail('địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.', example);
  if (!host.test(name) || !URL.canParse(value)) fail('tên miền không hợp lệ.', example);
  if (/^\/+[^/?#]/.test(rest))
    fail(
      'địa chỉ có đường dẫn sau tên miền.',
      `Trang chỉ đứng được ở gốc của tên miền, chưa đặt được trong thư mục: ${how}${new URL(value).origin}`,
    );
  if (rest !== '' && rest !== '/')
    fail('sau tên miền còn có chữ khác.', `Viết ${how}${new URL(value).origin}`);
  return new URL(value).origin;
}

/**
 * The site's origin ("https://doi-chieu.vn"), for absolute addresses in citations and downloads. One rule: SITE_URL, where this build
 * will stand, wins over `address` of content/site.yaml, where the site officially stands; without both the site has no address.
 * @param built the environment variable SITE_URL; undefined when it is not set: then addresses start with "/"
 * @param official `address` of content/site.yaml
 * @throws ContentError when the one that counts is not the root of a host
 */
export function siteAddress(
  built: string | undefined,
  official: string | null = null,
): string | undefined {
  if (built !== undefined)
    return originOf(built, {
      file: `SITE_URL="${built}"`,
      how: 'SITE_URL=',
      unset: 'không đặt biến này',
    });
  if (official === null) return undefined;
  return originOf(official, {
    file: `content/site.yaml: address: "${official}"`,
    how: 'address: ',
    unset: 'để null',
  });
}
