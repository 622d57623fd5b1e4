import type { Clause } from '../../model/clause.ts';

/** True for headings that get a QR code in print: parts, articles, and the headings just below the top. */
export const hasQr = (c: Pick<Clause, 'kind' | 'heading' | 'depth'>): boolean =>
  c.kind === 'phan' ||
  c.kind === 'dieu' ||
  c.kind === 'chuong' ||
  c.kind === 'phu-luc' ||
  (c.heading && c.depth <= 1 && (c.kind === 'muc' || c.kind === 'khoan'));
