import type { ReportWay } from '../../domain/report/report-way.ts';
import type { SiteSettings } from '../../schemas/site.ts';

const none: SiteSettings = {
  publisher: null,
  email: null,
  form: null,
  repository: null,
  address: null,
};

/** What content/site.yaml may set. */
export const contacts: Readonly<Record<string, SiteSettings>> = {
  'đủ cả': {
    publisher: 'Nhóm Đối chiếu',
    email: 'bao-loi@doi-chieu.example',
    form: 'https://mau.example/?d={address}',
    repository: 'https://github.com/vi-du/doi-chieu',
    address: 'https://doi-chieu.example',
  },
  'chỉ người giữ trang': { ...none, publisher: 'Nhóm Đối chiếu' },
  'chỉ thư': { ...none, email: 'bao-loi@doi-chieu.example' },
  'chưa có gì: không hiện': none,
};

/** Where reports of mistakes may go. */
export const reported: Readonly<Record<string, ReportWay | null>> = {
  thư: { by: 'email', to: 'bao-loi@doi-chieu.example' },
  'mẫu báo lỗi': { by: 'form', to: 'https://mau.example/?d={address}&l={words}&b={version}' },
  'kho mã': { by: 'repository', to: 'https://github.com/vi-du/doi-chieu' },
  'chưa đặt: không hiện': null,
};
