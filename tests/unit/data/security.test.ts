import { expect, test } from 'vitest';
import { securityText } from '../../../src/data/security.ts';
import { addressOn, fromRoot } from '../../../src/model/addresses.ts';

const nobody = { email: null, form: null, repository: null };
/** Every line of a file, as RFC 9116 has them: a field and its value; contacts are addresses. */
const fieldsOf = (text: string | null) =>
  (text ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? expect.fail(line));

test('a site that names nobody has no security.txt', () => {
  expect(securityText(nobody, fromRoot, '2026-11-28')).toBeNull();
});
test('it names every contact, and holds for a year from the newest release', () => {
  expect(
    securityText(
      { ...nobody, email: 'ten@vi-du.vn', repository: 'https://github.com/chu/kho' },
      addressOn(new URL('https://vi-du.vn')),
      '2026-11-28',
    ),
  ).toBe(
    'Contact: mailto:ten@vi-du.vn\nContact: https://github.com/chu/kho/issues\nExpires: 2027-11-28T00:00:00Z\nPreferred-Languages: vi, en\nCanonical: https://vi-du.vn/.well-known/security.txt\n',
  );
});
test('a form alone is a contact: its address with nothing filled in, written as addresses are', () => {
  const form = 'https://vi-du.vn/báo lỗi?cho={address}&loi={words}&ban={version}'.replace(' ', '-');
  const fields = fieldsOf(securityText({ ...nobody, form }, fromRoot, '2026-11-28'));
  expect(fields.map(([name]) => name)).toEqual(['Contact', 'Expires', 'Preferred-Languages']);
  expect(fields[0]?.[1]).toBe('https://vi-du.vn/b%C3%A1o-l%E1%BB%97i?cho=&loi=&ban=');
});
test('a site in a folder names the place that counts, at the root of its host', () => {
  const fields = fieldsOf(
    securityText(
      { ...nobody, email: 'ten@vi-du.vn' },
      addressOn(new URL('https://x.github.io/doi-chieu/')),
      '2026-11-28',
    ),
  );
  expect(fields.find(([name]) => name === 'Canonical')?.[1]).toBe(
    'https://x.github.io/.well-known/security.txt',
  );
});
test('without an address of the site it does not say where it lies; a leap day ends the day before', () => {
  expect(securityText({ ...nobody, email: 'ten@vi-du.vn' }, fromRoot, '2028-02-29')).toBe(
    'Contact: mailto:ten@vi-du.vn\nExpires: 2029-02-28T00:00:00Z\nPreferred-Languages: vi, en\n',
  );
});
