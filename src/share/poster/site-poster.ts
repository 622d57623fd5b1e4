import { getEdition } from '../../edition/site.ts';
import { posterOf } from './poster-files.ts';

const laidOut = (site: URL | undefined, version: string): ReturnType<typeof posterOf> =>
  posterOf(getEdition(), {
    address: site === undefined ? '' : `${site.host}/toan-canh/`,
    version,
  });
let sheet: ReturnType<typeof posterOf> | undefined;

/** The poster of the site with its faces: laid out once per build for its page and its three formats, and for each request in development. @param version of the data, which it names */
export const sitePoster = (site: URL | undefined, version: string): ReturnType<typeof posterOf> =>
  import.meta.env.DEV ? laidOut(site, version) : (sheet ??= laidOut(site, version));
