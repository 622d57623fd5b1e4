/** A page of the site that is not one of many alike. */
export interface SitePage {
  readonly path: string;
  /** In the header and the footer. */
  readonly name: string;
  /** In any other list: what the page is called where nothing else says so. */
  readonly title: string;
}

/** As many pages as lists name them: those of the header and the footer, and those that a notebook or the page "not found" names. */
export const sitePages = {
  texts: { path: '/van-ban/', name: 'Văn bản', title: 'Các văn bản' },
  comparison: { path: '/so-sanh/', name: 'So sánh', title: 'Bảng so sánh' },
  subjects: { path: '/chu-de/', name: 'Chủ đề', title: 'Mỗi văn bản nói gì về từng chủ đề' },
  tasks: { path: '/nhiem-vu/', name: 'Nhiệm vụ', title: 'Nhiệm vụ' },
  provinces: { path: '/tinh/', name: 'Tỉnh', title: 'Các tỉnh' },
  data: { path: '/du-lieu/', name: 'Dữ liệu mở', title: 'Dữ liệu mở' },
  pairs: { path: '/doi-chieu/', name: 'Hai văn bản cạnh nhau', title: 'Hai văn bản cạnh nhau' },
  national: { path: '/quoc-gia/', name: 'Mức quốc gia', title: 'Mức quốc gia' },
  references: { path: '/dan-chieu/', name: 'Văn bản được dẫn', title: 'Văn bản được dẫn chiếu' },
  terms: { path: '/thuat-ngu/', name: 'Chữ viết tắt', title: 'Chữ viết tắt và thuật ngữ' },
  notebook: { path: '/so-trich/', name: 'Sổ trích', title: 'Sổ trích' },
  offline: { path: '/ngoai-mang/', name: 'Đọc khi không có mạng', title: 'Đọc khi không có mạng' },
  method: {
    path: '/phuong-phap/',
    name: 'Phương pháp',
    title: 'Cách làm và những chỗ cần biết',
  },
  unshared: {
    path: '/so-sanh/mot-tinh/',
    name: 'Chỉ tiêu của một tỉnh',
    title: 'Chỉ tiêu của một tỉnh',
  },
  overview: { path: '/toan-canh/', name: 'Toàn cảnh', title: 'Toàn cảnh' },
  search: { path: '/tim-kiem/', name: 'Tìm kiếm', title: 'Tìm kiếm' },
} as const satisfies Readonly<Record<string, SitePage>>;

const { texts, comparison, subjects, tasks, provinces, data, pairs, national, references } =
  sitePages;
const { terms, notebook, offline, unshared, overview, search } = sitePages;

/** The header's links. On a phone five stand on one line; the last is in the footer, too. */
export const headerPages: readonly SitePage[] = [
  texts,
  comparison,
  subjects,
  tasks,
  provinces,
  data,
];
/** The footer's links to what there is to read. */
export const footerPages: readonly SitePage[] = [
  pairs,
  national,
  references,
  terms,
  notebook,
  offline,
];
/** Pages whose tables, lists and charts a notebook can keep; also those of each text's, province's, topic's, subject's and pair's own below them. */
export const keepablePages: readonly SitePage[] = [
  comparison,
  subjects,
  pairs,
  provinces,
  unshared,
  tasks,
  national,
  overview,
  references,
  terms,
  search,
];
