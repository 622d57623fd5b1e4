import { ContentError } from '../model/content-error.ts';

/** A host name or IP address, optionally with a port; non-ASCII letters are allowed. */
const host =
  /^(?:\[[\da-f:.]+\]|[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?)*)(?::\d+)?$/iu;

/** Folders of a host: what browsers and servers spell alike. No "." or "..", which they resolve. */
const folder = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+\/?$/;

/** An address that names the root of a host or a folder there, as it is handed out. @param how one names it: "SITE_URL=" @throws ContentError when it is none */
function placeOf(value: string, { file, how, unset }: Record<'file' | 'how' | 'unset', string>) {
  const fail = (wrong: string, right: string): never => {
    throw new ContentError({ file }, wrong, right);
  };
  const example = `Viết như ${how}https://doi-chieu.vn; ${unset} thì mọi địa chỉ tính từ gốc của trang.`;
  if (value.trim() === '') fail('địa chỉ để trống.', example);
  const [, name = '', rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/isu.exec(value) ?? [];
  if (name === '')
    fail('địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.', example);
  if (!host.test(name) || !URL.canParse(value)) fail('tên miền không hợp lệ.', example);
  const { origin } = new URL(value);
  const [, folders = '', after = ''] = /^([^?#]*)(.*)$/su.exec(rest) ?? [];
  if (after !== '') fail('sau tên miền còn có chữ khác.', `Viết ${how}${origin}${folders}`);
  if (folders === '' || folders === '/') return origin;
  if (!folder.test(folders))
    fail(
      'tên thư mục sau tên miền không hợp lệ.',
      `Mỗi thư mục chỉ gồm chữ không dấu, số và - _ . ~, như ${how}${origin}/doi-chieu/`,
    );
  return `${origin}${folders.replace(/\/$/, '')}/`;
}

/**
 * Where the site stands ("https://doi-chieu.vn"; in a folder of a host "https://x.github.io/doi-chieu/"), for absolute addresses in
 * citations and downloads. One rule: SITE_URL, where this build will stand, wins over `address` of content/site.yaml, where the site
 * officially stands; without both the site has no address.
 * @param built the environment variable SITE_URL; undefined when it is not set: then addresses start with "/"
 * @param official `address` of content/site.yaml
 * @throws ContentError when the one that counts is not a host, with or without folders
 */
export function siteAddress(
  built: string | undefined,
  official: string | null = null,
): string | undefined {
  if (built !== undefined)
    return placeOf(built, {
      file: `SITE_URL="${built}"`,
      how: 'SITE_URL=',
      unset: 'không đặt biến này',
    });
  if (official === null) return undefined;
  return placeOf(official, {
    file: `content/site.yaml: address: "${official}"`,
    how: 'address: ',
    unset: 'để null',
  });
}
