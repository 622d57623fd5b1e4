import { reportUrl } from '../../domain/report/report-url.ts';
import type { ReportWay } from '../../domain/report/report-way.ts';
import { readState } from '../../search/address.ts';

/** Fills the report of a search in with what is searched for now. @param link `a[data-way]` (components/ReportLink.astro) */
export function fillIn(link: HTMLAnchorElement): void {
  const { way, to = '', version = '' } = link.dataset;
  link.href = reportUrl(
    { by: way as ReportWay['by'], to },
    { address: location.href, words: readState(location.search).q, version },
  );
}
