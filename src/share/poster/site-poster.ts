import { getEdition } from '../../edition/site.ts';
import { getVersion } from '../../release/site.ts';
import { posterOf } from './poster-files.ts';

const laidOut = (site: URL | undefined): ReturnType<typeof posterOf> =>
  posterOf(getEdition(), {
    address: site === undefined ? '' : `${site.host}/toan-canh/`,
    version: getVersion(),
  });
let sheet: ReturnType<typeof posterOf> | undefined;

/** The poster of the site with its faces: laid out once per build for its page and its three formats, and for each request in development. */
export const sitePoster = (site: URL | undefined): ReturnType<typeof posterOf> =>
  import.meta.env.DEV ? laidOut(site) : (sheet ??= laidOut(site));
