/** One address per kind of page; every page test and the bench go through them. */
export const pageKinds = {
  'trang đầu': '/',
  'danh mục văn bản': '/van-ban/',
  'văn bản (dài nhất)': '/van-ban/gia-lai-trinh-bay-nq04/',
  'văn bản (quyết định)': '/van-ban/tra-vinh-qd2043-2024/',
  'đoạn': '/van-ban/kien-giang-nq22/ii_2-2-1-3_g1/',
  'bảng so sánh': '/so-sanh/',
  'chỉ tiêu': '/so-sanh/dien-thoai-thong-minh/',
  'các tỉnh': '/tinh/',
  'tỉnh': '/tinh/tra-vinh/',
  'tìm kiếm': '/tim-kiem/?q=dien%20thoai%20thong%20minh',
  'dữ liệu': '/du-lieu/',
  'văn bản được dẫn': '/dan-chieu/',
  'thuật ngữ': '/thuat-ngu/',
  'nhúng': '/nhung/dien-thoai-thong-minh/',
  'phương pháp': '/phuong-phap/',
  'không có trang': '/404.html',
} as const;
