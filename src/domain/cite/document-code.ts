// The letters in the number of a document: "22-NQ/TU", "2174/QĐ-UBND", "107/2021/NĐ-CP". Spelled without accents, as they are typed.

/** Types of document by their letters. */
export const documentTypes: Readonly<Record<string, string>> = {
  qd: 'quyết định',
  nq: 'nghị quyết',
  kh: 'kế hoạch',
  ctr: 'chương trình',
  ct: 'chỉ thị',
  nd: 'nghị định',
  tt: 'thông tư',
  kl: 'kết luận',
  bc: 'báo cáo',
  tb: 'thông báo',
  cv: 'công văn',
  hd: 'hướng dẫn',
  ttr: 'tờ trình',
};

const issuers = [
  'tu',
  'tw',
  'ttg',
  'cp',
  'ubnd',
  'hdnd',
  'btttt',
  'bnv',
  'btc',
  'qh',
  'vpcp',
  'bct',
  'tinhuy',
  'cttg',
];
const issuer = new RegExp(`^(?:${issuers.join('|').replace('qh', 'qh\\d{1,2}')})$`);

/** True for the letters of an issuer. Those of the National Assembly end in the number of its term: "qh15". */
export const isIssuer = (letters: string): boolean => issuer.test(letters);

/** True for the first letters of an issuer: "22-NQ/T" is still being typed. */
export const beginsIssuer = (letters: string): boolean =>
  issuers.some((i) => i.startsWith(letters));
