// The kinds of documents: the one list. Letters as in Nghị định 30/2020/NĐ-CP and in the numbers of the Party.

/** Kinds that are called by their own number, with the letters that they have in it: "22-NQ/TU". */
export const documentKinds = {
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
  'Kế hoạch': 'KH',
  'Chương trình': 'CTr',
  'Chỉ thị': 'CT',
  'Nghị định': 'NĐ',
  'Thông tư': 'TT',
  'Kết luận': 'KL',
  'Báo cáo': 'BC',
  'Thông báo': 'TB',
  'Công văn': 'CV',
  'Hướng dẫn': 'HD',
  'Tờ trình': 'TTr',
} as const;

/** A kind that a decision approves, and that readers call by the number of that decision: "đề án 2043". */
export const approvedKinds = { 'Đề án': 'ĐA' } as const;

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

export type DocumentKind =
  keyof typeof documentKinds | keyof typeof approvedKinds | (typeof otherKinds)[number];
