import { reportWay } from '../domain/report/report-way.ts';
import type { SiteSettings } from '../schemas/site.ts';

const meanings: Readonly<Record<keyof SiteSettings, string>> = {
  publisher: 'người giữ trang',
  email: 'thư',
  form: 'mẫu báo lỗi',
  repository: 'kho mã',
  address: 'địa chỉ chính thức',
};

/**
 * What the person who builds the site is told once: which settings are missing, and what the site goes without because of it.
 * @param site the address of this build, if it has one
 * @returns null when nothing is missing
 */
export function settingsSaid(settings: SiteSettings, site: string | undefined): string | null {
  const missing = (Object.keys(meanings) as (keyof SiteSettings)[]).filter(
    (name) => settings[name] === null,
  );
  const without = [
    ...(missing.length === 0
      ? []
      : [
          `content/site.yaml chưa đặt ${missing.map((name) => `${name} (${meanings[name]})`).join(', ')}.`,
        ]),
    ...(reportWay(settings) === null
      ? ['Không có form, email hay repository thì không trang nào có “Báo lỗi”.']
      : []),
    ...(site === undefined
      ? [
          'Chưa biết địa chỉ của trang: địa chỉ trong dữ liệu tính từ gốc của trang, và không có sitemap.xml, opensearch.xml, oEmbed, mã QR. Đặt SITE_URL=https://… khi dựng, hoặc address trong content/site.yaml.',
        ]
      : []),
  ];
  return without.length === 0 ? null : without.join('\n');
}
