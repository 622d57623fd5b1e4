import { reportWay, type ReportWay } from '../domain/report/report-way.ts';
import { getSettings } from '../edition/settings.ts';
import { addressOn, type Address } from '../model/addresses.ts';
import { getVersion } from './site.ts';

/** What every report of a mistake from a page of this build has in common. */
export interface Reporting {
  readonly way: ReportWay;
  readonly at: Address;
  /** Version of the data. */
  readonly version: string;
}

/** How mistakes are reported from this build; null while content/site.yaml sets no way. @param site its address, if it has one */
export function reporting(site: URL | undefined): Reporting | null {
  const way = reportWay(getSettings());
  return way === null ? null : { way, at: addressOn(site), version: getVersion() };
}
