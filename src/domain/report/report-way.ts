import type { SiteSettings } from '../../schemas/site.ts';

/** Where a reader's report of a mistake goes: a form, a mailbox, or the issues of a repository. */
export interface ReportWay {
  readonly by: 'form' | 'email' | 'repository';
  readonly to: string;
}

/** The one way that the settings open: the form before the mailbox, which all have, before the repository, which needs an account. null when none is set. */
export function reportWay(settings: Pick<SiteSettings, ReportWay['by']>): ReportWay | null {
  for (const by of ['form', 'email', 'repository'] as const) {
    const to = settings[by];
    if (to !== null) return { by, to };
  }
  return null;
}
