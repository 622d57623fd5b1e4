// The kinds of documents: the one list. Letters as in Nghị định 30/2020/NĐ-CP and in the numbers of the Party.

/** Kinds that are called by their own number, by the letters that they have in it: "22-NQ/TU". */
export const documentKinds = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  CTr: 'Chương trình',
  CT: 'Chỉ thị',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  KL: 'Kết luận',
  BC: 'Báo cáo',
  TB: 'Thông báo',
  CV: 'Công văn',
  HD: 'Hướng dẫn',
  TTr: 'Tờ trình',
} as const;

/** A kind that a decision approves, and that readers call by the number of that decision: "đề án 2043". */
export const approvedKinds = { ĐA: 'Đề án' } as const;

/** Kinds without letters that are theirs alone: QĐ is also a "Quy định", TT a "Thông tri". */
export const otherKinds = [
  'Bài trình bày',
  'Chiến lược',
  'Luật',
  'Phương án',
  'Quy chế',
  'Quy định',
  'Thông tri',
] as const;

type Names<Kinds> = Kinds[keyof Kinds];
export type DocumentKind =
  Names<typeof documentKinds> | Names<typeof approvedKinds> | (typeof otherKinds)[number];
