import { formatDate } from '../domain/words/dates.ts';
import { releaseDay, versionWords } from './version.ts';

/** The address of a table with the release in which it was seen; its choices and the opened sentence stay. @param href absolute */
export function quotedAddress(href: string, version: string): string {
  const url = new URL(href);
  // Not by URLSearchParams, which would write the commas between chosen values as "%2C".
  const rest = url.search
    .slice(1)
    .split('&')
    .filter((p) => p !== '' && !p.startsWith('ban='));
  return `${url.origin}${url.pathname}?${[...rest, `ban=${version}`].join('&')}${url.hash}`;
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
  `“${title}”, Đối chiếu, ${versionWords(version)}${releaseDay(version) === null ? '' : ` (${version})`}, ${href}, xem ngày ${formatDate(day)}.`;
