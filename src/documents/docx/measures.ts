import { LineRuleType } from 'docx';

/** Twentieths of a point. */
export const mm = (n: number): number => Math.round((n / 25.4) * 1440);
/** Space around a paragraph, in twentieths of a point, and its lines, in hundredths of the face's own height. */
export const spaced = (line: number, after: number, before = 0) => ({
  before,
  after,
  line: Math.round(line * 2.4),
  lineRule: LineRuleType.AUTO,
});
/** Half points. */
export const pt = (n: number): number => n * 2;

// Page, face, indent of the first line: Nghị định 30/2020/NĐ-CP, Phụ lục I, on the form of official texts.
export const page = {
  width: 11906,
  height: 16838,
  left: mm(30),
  right: mm(20),
  top: mm(25),
  bottom: mm(22),
};
export const columnWidth = page.width - page.left - page.right;
export const font = 'Times New Roman';
export const firstLine = mm(10);
export const grey = '45484C';
