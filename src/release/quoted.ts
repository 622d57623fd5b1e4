import { formatDate } from '../domain/words/dates.ts';
import { versionWords } from './version.ts';

/** The address of a table with the release in which it was seen; its choices and the opened sentence stay. @param href absolute */
export function quotedAddress(href: string, version: string): string {
  const url = new URL(href);
  url.searchParams.delete('ban');
  // Written by hand: commas between chosen values stay readable.
  const rest = url.search.replace(/^\?/, '');
  return `${url.origin}${url.pathname}?${rest === '' ? '' : `${rest}&`}ban=${version}${url.hash}`;
}

/** How a table of this site is cited in running text. @param day on which it was seen, YYYY-MM-DD */
export const tableCitation = ({
  title,
  version,
  href,
  day,
}: {
  readonly title: string;
  readonly version: string;
  readonly href: string;
  readonly day: string;
}): string =>
  `“${title}”, Đối chiếu, ${version.includes('-') ? `bản ${version}` : `${versionWords(version)} (${version})`}, ${href}, xem ngày ${formatDate(day)}.`;
