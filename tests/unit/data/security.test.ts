import { expect, test } from 'vitest';
import { securityText } from '../../../src/data/security.ts';
import { addressOn, fromRoot } from '../../../src/model/addresses.ts';

const nobody = { email: null, repository: null };

test('a site that names nobody has no security.txt', () => {
  expect(securityText(nobody, fromRoot, '2026-11-28')).toBeNull();
});
test('it names every contact, and holds for a year from the newest release', () => {
  expect(
    securityText(
      { email: 'ten@vi-du.vn', repository: 'https://github.com/chu/kho' },
      addressOn(new URL('https://vi-du.vn')),
      '2026-11-28',
    ),
  ).toBe(
    'Contact: mailto:ten@vi-du.vn\nContact: https://github.com/chu/kho/issues\nExpires: 2027-11-28T00:00:00Z\nPreferred-Languages: vi, en\nCanonical: https://vi-du.vn/.well-known/security.txt\n',
  );
});
test('without an address of the site it does not say where it lies; a leap day ends the day before', () => {
  expect(securityText({ ...nobody, email: 'ten@vi-du.vn' }, fromRoot, '2028-02-29')).toBe(
    'Contact: mailto:ten@vi-du.vn\nExpires: 2029-02-28T00:00:00Z\nPreferred-Languages: vi, en\n',
  );
});
