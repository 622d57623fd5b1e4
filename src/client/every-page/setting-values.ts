// These names and values are stored under the key "hien-thi" on readers' devices: they must never change.

/** Name of each setting, its legend, and its values with their labels; '' is what holds without a choice. */
export const settings: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['co', 'Cỡ chữ', { nho: 'nhỏ', '': 'vừa', lon: 'lớn', 'rat-lon': 'rất lớn' }],
  ['nen', 'Nền', { '': 'theo máy', sang: 'sáng', toi: 'tối' }],
  ['dong', 'Giãn dòng', { '': 'thường', thoang: 'thoáng' }],
  ['mat', 'Kiểu chữ', { '': 'có chân', 'khong-chan': 'không chân' }],
  ['phim', 'Phím tắt một ký tự', { '': 'bật', tat: 'tắt' }],
];

/** Every choice that may be stored, as `first-paint.ts` reads it: "co:nho co:lon nen:sang". */
export const storedChoices = settings
  .flatMap(([name, , values]) =>
    Object.keys(values)
      .filter((value) => value !== '')
      .map((value) => `${name}:${value}`),
  )
  .join(' ');
