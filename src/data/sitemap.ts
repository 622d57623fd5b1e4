import { placeOf } from '../model/clause-ref.ts';
import { markupEscape } from '../domain/words/escapes.ts';
import { type Address, clausePageUrl, nationalPage, textUrl } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';

/**
 * The last day on which what a page says is known to have changed. One rule: a day that stands in the content, never the clock or the
 * age of a file, so that two builds of one state say the same. The page of a clause, and of its text: the day on which its
 * transcription was mended; that of the national marks: the day on which an editor checked one against its original. Every page changes
 * with a release of the data, whose name it may carry: none is older than the newest one.
 * @param released day of the newest release, YYYY-MM-DD; undefined where there is none
 */
export function changedOn(
  { formerWords, nationalMarks }: Pick<Edition, 'formerWords' | 'nationalMarks'>,
  released: string | undefined,
): (path: string) => string | undefined {
  const days = new Map<string, string>();
  const put = (path: string, day: string) => {
    if (day > (days.get(path) ?? '')) days.set(path, day);
  };
  for (const { clause, mended } of formerWords) {
    const { text, clause: id } = placeOf(clause);
    put(textUrl(text), mended);
    put(clausePageUrl(text, id), mended);
  }
  for (const { confirmed } of nationalMarks)
    if (confirmed !== null && confirmed !== undefined) put(nationalPage, confirmed.date);
  return (path) => {
    const own = days.get(path);
    return own === undefined || (released !== undefined && own < released) ? released : own;
  };
}

/** `sitemap.xml` (sitemaps.org). @param paths the pages that search engines may list @param at with the site's address */
export function sitemap(
  paths: readonly string[],
  day: (path: string) => string | undefined,
  at: Address,
): string {
  const urls = paths.toSorted().map((path) => {
    const changed = day(path);
    return `<url><loc>${markupEscape(at(path))}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
