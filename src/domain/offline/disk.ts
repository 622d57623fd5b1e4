import { offlinePage } from './parts.ts';

/** The whole site for a disk, from the root of the site. */
export const diskZip = `${offlinePage}doi-chieu-tren-dia.zip`;
