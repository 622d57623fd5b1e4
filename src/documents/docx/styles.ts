import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { mm, spaced, pt, font, firstLine } from './measures.ts';

/** Word's ids of our styles, and how readers see them named. */
export const styles = {
  notice: 'LoiBao',
  body: 'ThanVanBan',
  bullet: 'GachDauDong',
  subBullet: 'DauCongDauDong',
  basis: 'CanCu',
  printedTitle: 'TieuDeVanBan',
  column: 'HaiCot',
  recipients: 'NoiNhan',
} as const;

export const paragraphStyles: IParagraphStyleOptions[] = [
  {
    id: styles.body,
    name: 'Thân văn bản',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine } },
  },
  { id: styles.bullet, name: 'Gạch đầu dòng', basedOn: styles.body, quickFormat: true },
  {
    id: styles.subBullet,
    name: 'Dấu cộng đầu dòng',
    basedOn: styles.body,
    quickFormat: true,
    paragraph: { indent: { left: mm(5), firstLine } },
  },
  {
    id: styles.basis,
    name: 'Căn cứ',
    basedOn: styles.body,
    quickFormat: true,
    run: { italics: true },
  },
  {
    id: styles.printedTitle,
    name: 'Tiêu đề văn bản',
    basedOn: 'Normal',
    quickFormat: true,
    run: { bold: true, size: pt(14) },
    paragraph: {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      keepLines: true,
      spacing: spaced(130, 220, 220),
    },
  },
  {
    id: styles.column,
    name: 'Cột đầu và cuối văn bản',
    basedOn: 'Normal',
    run: { size: pt(12) },
    paragraph: { alignment: AlignmentType.CENTER, spacing: spaced(115, 60) },
  },
  {
    id: styles.recipients,
    name: 'Nơi nhận',
    basedOn: 'Normal',
    run: { size: pt(11) },
    paragraph: { spacing: spaced(110, 20) },
  },
  {
    id: styles.notice,
    name: 'Lời báo',
    basedOn: 'Normal',
    run: { size: pt(10.5) },
    paragraph: { spacing: spaced(115, 50), indent: { left: mm(38), hanging: mm(38) } },
  },
];

const heading = (size: number, before: number, more: { bold?: false; italics?: true } = {}) => ({
  run: { font, size: pt(size), bold: true, italics: false, color: '000000', ...more },
  paragraph: { keepNext: true, keepLines: true, spacing: spaced(115, 80, before) },
});

/** The looks of Word's own styles. */
export const defaultStyles: NonNullable<IStylesOptions['default']> = {
  document: {
    run: { font, size: pt(13), language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
    paragraph: { spacing: spaced(120, 120) },
  },
  title: {
    run: { font, size: pt(17), bold: true },
    paragraph: { keepNext: true, keepLines: true, spacing: spaced(115, 240) },
  },
  heading1: heading(14, 340),
  heading2: heading(13, 240),
  heading3: heading(13, 180),
  heading4: heading(13, 160, { italics: true }),
  heading5: heading(13, 140, { bold: false, italics: true }),
  heading6: heading(13, 120, { bold: false, italics: true }),
  footnoteText: {
    run: { font, size: pt(9.5) },
    paragraph: { spacing: spaced(105, 30) },
  },
  hyperlink: { run: { color: '1D4383', underline: {} } },
};
