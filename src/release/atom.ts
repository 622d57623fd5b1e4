import { createHash } from 'node:crypto';
import { markupEscape } from '../domain/words/escapes.ts';
import type { Address } from '../model/addresses.ts';
import type { Release } from './read-releases.ts';
import { inOrder } from './told-changes.ts';

/** A name that stays the same wherever the site stands: a UUID of version 8 (RFC 9562) from a hash of the words. */
function uuidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Releases as an Atom feed (RFC 4287): one entry each, corrections first. A release is dated by its day, at the start of it in Việt Nam. */
export function atomFeed(releases: readonly Release[], at: Address): string {
  const time = (day: string): string => `${day}T00:00:00+07:00`;
  const entries = releases.map((release) => {
    const groups = inOrder(release.changes);
    const corrections = groups.find((g) => g.kind === 'correction')?.changes.length ?? 0;
    const html = groups
      .map(
        ({ name, changes }) =>
          `<h3>${markupEscape(name)}</h3><ul>${changes.map((c) => `<li>${markupEscape(c.words)}${c.address === undefined ? '' : ` <a href="${markupEscape(at(c.address))}">Xem</a>`}</li>`).join('')}</ul>`,
      )
      .join('');
    return `  <entry>
    <id>${uuidOf(`doi-chieu ${release.version}`)}</id>
    <title>Bản ${release.version}${corrections === 0 ? '' : `, ${corrections} mục sửa sai`}</title>
    <updated>${time(release.day)}</updated>
    <link href="${markupEscape(at(`/thay-doi/#ban-${release.version}`))}"/>
    <content type="html">${markupEscape(html)}</content>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>${uuidOf('doi-chieu')}</id>
  <title>Đối chiếu: thay đổi của dữ liệu</title>
  <subtitle>Mỗi bản đổi gì, vì sao; mục sửa sai đứng trước.</subtitle>
  <author><name>Đối chiếu</name></author>
  <updated>${time(releases[0]?.day ?? '')}</updated>
  <link rel="self" type="application/atom+xml" href="${markupEscape(at('/thay-doi.xml'))}"/>
  <link rel="alternate" type="text/html" href="${markupEscape(at('/thay-doi/'))}"/>
  <rights>CC BY 4.0</rights>
${entries.join('')}</feed>
`;
}
