import { expect, test } from 'vitest';
import { settingsSaid } from '../../../src/build/settings-said.ts';
import { siteSchema } from '../../../src/schemas/site.ts';

const none = siteSchema.parse({});
const all = siteSchema.parse({
  publisher: 'Nhóm',
  email: 'ten@vi-du.vn',
  form: 'https://mau.vn/?a={address}',
  repository: 'https://github.com/chu/kho',
  address: 'https://vi-du.vn',
});

test('with every setting and an address the build says nothing', () => {
  expect(settingsSaid(all, 'https://vi-du.vn')).toBeNull();
});

test('every missing setting is named in one message, with what the site goes without', () => {
  const said = settingsSaid(none, undefined) ?? '';
  for (const name of Object.keys(all)) expect(said).toContain(name);
  expect(said).toContain('“Báo lỗi”');
  expect(said).toContain('SITE_URL=https://');
});

test.for(Object.keys(all) as (keyof typeof all)[])(
  '%s alone is named when it alone is missing',
  (name) => {
    const said = settingsSaid({ ...all, [name]: null }, 'https://vi-du.vn') ?? '';
    expect(said).toMatch(new RegExp(`chưa đặt ${name} \\([^,]*\\)\\.$`));
  },
);

test('an address by SITE_URL is an address: no warning about it', () => {
  expect(settingsSaid(none, 'https://vi-du.vn')).not.toContain('SITE_URL');
});
