import { expect, test } from 'vitest';
import { reportUrl, reportVersion } from '../../../../src/domain/report/report-url.ts';
import { reportWay, type ReportWay } from '../../../../src/domain/report/report-way.ts';

const report = {
  address: 'https://vi-du.vn/van-ban/a/i_g1/',
  words: 'Tỷ lệ đạt 80% & hơn',
  version: reportVersion('1.2.0', '1a2b3c4d'),
};
const ways: readonly ReportWay[] = [
  { by: 'email', to: 'ten@vi-du.vn' },
  { by: 'form', to: 'https://mau.vn/?a={address}&w={words}&v={version}' },
  { by: 'repository', to: 'https://github.com/chu/kho' },
  { by: 'repository', to: 'https://gitlab.com/nhom/con/kho' },
];

test('a mail says where the mistake is, what stands there and in which version, and asks what is right', () => {
  const url = new URL(reportUrl(ways[0]!, report));
  expect(url.protocol).toBe('mailto:');
  expect(url.pathname).toBe('ten@vi-du.vn');
  expect(url.searchParams.get('subject')).toBe(`Báo lỗi: ${report.address}`);
  expect(url.searchParams.get('body')).toBe(
    `Địa chỉ: ${report.address}\r\nBản: dữ liệu 1.2.0, bản chép 1a2b3c4d\r\nLời: “${report.words}”\r\n\r\nChỗ sai: \r\nNên là: \r\n`,
  );
});

test('a form is filled in where its address says so, and left as it is where it does not', () => {
  const url = new URL(reportUrl(ways[1]!, report));
  expect([...url.searchParams]).toEqual([
    ['a', report.address],
    ['w', report.words],
    ['v', report.version],
  ]);
  expect(reportUrl({ by: 'form', to: 'https://mau.vn/gui' }, report)).toBe('https://mau.vn/gui');
});

test.for<[to: string, path: string, title: string, body: string]>([
  ['https://github.com/chu/kho', '/chu/kho/issues/new', 'title', 'body'],
  ['https://codeberg.org/chu/kho', '/chu/kho/issues/new', 'title', 'body'],
  [
    'https://gitlab.com/nhom/con/kho',
    '/nhom/con/kho/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
  [
    'https://gitlab.vi-du.vn/chu/kho',
    '/chu/kho/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
])('the repository %s gets an issue as its host takes it', ([to, path, title, body]) => {
  const url = new URL(reportUrl({ by: 'repository', to }, report));
  expect(url.pathname).toBe(path);
  expect(url.searchParams.get(title)).toBe(`Báo lỗi: ${report.address}`);
  expect(url.searchParams.get(body)).toContain(`Lời: “${report.words}”`);
});

test('no link is longer than mail programs take: words are cut after a word, and say so', () => {
  const words = 'phát triển hạ tầng số '.repeat(200).trim();
  for (const way of ways) {
    const url = reportUrl(way, { ...report, words });
    expect(url.length).toBeLessThanOrEqual(1800);
    expect(url.length).toBeGreaterThan(1300);
    expect(decodeURIComponent(url)).toMatch(/(?:phát|triển|hạ|tầng|số)…/);
    expect(decodeURIComponent(url)).toContain(report.address);
  }
});

test('an address that is too long loses its query, which is words of the reader', () => {
  const q = 'người dân được cấp hồ sơ sức khỏe '.repeat(40);
  const address = `https://vi-du.vn/tim-kiem/?q=${encodeURIComponent(q)}`;
  for (const way of ways) {
    const url = reportUrl(way, { ...report, address, words: q });
    expect(url.length).toBeLessThanOrEqual(1800);
    expect(decodeURIComponent(url)).toContain('https://vi-du.vn/tim-kiem/');
    expect(decodeURIComponent(url)).not.toContain('?q=');
  }
});

test('of several ways the form comes before the mailbox, and that before the repository', () => {
  const all = { form: 'https://mau.vn/', email: 'a@b.vn', repository: 'https://x.vn/a/b' };
  expect(reportWay(all)).toEqual({ by: 'form', to: all.form });
  expect(reportWay({ ...all, form: null })).toEqual({ by: 'email', to: all.email });
  expect(reportWay({ ...all, form: null, email: null })?.by).toBe('repository');
  expect(reportWay({ form: null, email: null, repository: null })).toBeNull();
});
