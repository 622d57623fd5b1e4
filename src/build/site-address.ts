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
    'Right would be SITE_URL=https://doi-chieu.vn; without the variable the site is built with addresses from its root.';
  if (value.trim() === '') fail('the address is empty.', example);
  const [, name = '', rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/isu.exec(value) ?? [];
  if (name === '')
    fail('this is no address that begins with https:// or http:// and a host.', example);
  if (!host.test(name) || !URL.canParse(value)) fail('this names no host.', example);
  if (/^\/+[^/?#]/.test(rest))
    fail(
      'the address has a path.',
      `The site stands at the root of its host until folders are supported: SITE_URL=${new URL(value).origin}`,
    );
  if (rest !== '' && rest !== '/')
    fail('something follows the host.', `Right would be SITE_URL=${new URL(value).origin}`);
  return new URL(value).origin;
}
