/** Pages that say the same in two languages: language and path. Each points to the other, and to itself (hreflang). */
export const languages: readonly (readonly [lang: 'vi' | 'en', path: string])[] = [
  ['vi', '/phuong-phap/'],
  ['en', '/en/'],
];
