/** What keys do in one place. Each key has its alternatives, each alternative the keys pressed together, as printed. */
export interface KeyGroup {
  readonly where: string;
  readonly keys: readonly (readonly [alternatives: readonly (readonly string[])[], does: string])[];
}

/** Every key that the site's scripts listen to; tests press each of them. */
export const keyGroups: readonly KeyGroup[] = [
  {
    where: 'Ở mọi trang',
    keys: [
      [[['/'], ['Ctrl', 'K']], 'tìm trong mọi văn bản'],
      [[['g']], 'đi tới đoạn theo cách dẫn'],
      [[['?']], 'mở bảng phím tắt'],
      [[['Esc']], 'đóng hộp, thanh hoặc câu đang mở'],
    ],
  },
  {
    where: 'Khi đọc một văn bản',
    keys: [
      [[['f']], 'tìm trong văn bản này'],
      [[['Enter']], 'chỗ tìm thấy tiếp theo'],
      [[['Shift', 'Enter']], 'chỗ tìm thấy trước đó'],
      [[['Esc']], 'đóng ô tìm, ở lại chỗ vừa thấy'],
    ],
  },
  {
    where: 'Khi nghe đọc, ở thanh nghe',
    keys: [
      [[['←'], ['→']], 'nghe đoạn trước, đoạn sau'],
      [[['Esc']], 'thôi nghe'],
    ],
  },
  {
    where: 'Trong ô “Lọc mục lục”',
    keys: [
      [[['Enter']], 'đến đề mục đầu tiên còn lại'],
      [[['Esc']], 'bỏ lọc'],
    ],
  },
  {
    where: 'Trong hộp tìm và thẻ trích dẫn',
    keys: [
      [[['↑'], ['↓']], 'chọn kết quả'],
      [[['Enter']], 'mở kết quả đã chọn'],
      [[['←'], ['→']], 'đổi dạng trích dẫn'],
    ],
  },
];

export const keyNote =
  'Phím tắt một ký tự (/, g, f, ?) không chạy khi đang gõ trong một ô, và tắt được ở mục “Hiển thị” cuối trang.';
