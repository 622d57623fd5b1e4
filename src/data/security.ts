import { isPathOnly } from '../model/addresses.ts';
import type { Address } from '../model/addresses.ts';
import type { SiteSettings } from '../schemas/site.ts';

/** Where `security.txt` lies (RFC 9116): below the root of a host, also where the site stands in a folder there. */
export const securityUrl = '/.well-known/security.txt';

/** A year later, as RFC 9116 writes the day until which a file holds. @param day YYYY-MM-DD */
const yearAfter = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4)}T00:00:00Z`;

/**
 * Whom to tell of a fault that endangers readers, as machines look for it (RFC 9116).
 * @param day of the newest release: what is said holds for a year from then
 * @returns null when the site names nobody (content/site.yaml)
 */
export function securityText(
  { email, form, repository }: Pick<SiteSettings, 'email' | 'form' | 'repository'>,
  at: Address,
  day: string,
): string | null {
  const contacts = [
    ...(email === null ? [] : [`mailto:${email}`]),
    // With nothing filled in.
    ...(form === null ? [] : [new URL(form.replace(/\{\w+\}/g, '')).href]),
    ...(repository === null ? [] : [`${repository}/issues`]),
  ];
  if (contacts.length === 0) return null;
  const address = at(securityUrl);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    // 29 February has no day a year later.
    `Expires: ${yearAfter(day.replace(/-02-29$/, '-02-28'))}`,
    'Preferred-Languages: vi, en',
    ...(isPathOnly(address) ? [] : [`Canonical: ${new URL(securityUrl, address).href}`]),
    '',
  ].join('\n');
}
