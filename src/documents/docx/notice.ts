import { BorderStyle, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { DocumentPart } from '../document.ts';
import { frameWords } from '../frame-words.ts';
import { mm, spaced, grey } from './measures.ts';
import { styles } from './styles.ts';
import { looks } from './words.ts';

/** The notice stands between two rules. */
export function notice(part: DocumentPart): Paragraph[] {
  const { first, rows } = frameWords(part);
  const rule = { style: BorderStyle.SINGLE, color: '000000', space: 6 } as const;
  return [
    new Paragraph({
      style: styles.notice,
      border: { top: { ...rule, size: 12 } },
      keepNext: true,
      children: [new TextRun({ text: `${first}.`, ...looks.strong })],
    }),
    ...rows.map(
      ({ name, words }, i) =>
        new Paragraph({
          style: styles.notice,
          ...(i === rows.length - 1
            ? { border: { bottom: { ...rule, size: 4 } }, spacing: spaced(115, 420) }
            : {}),
          tabStops: [{ type: TabStopType.LEFT, position: mm(38) }],
          children: [
            new TextRun({ text: name, color: grey }),
            new TextRun({ children: [new Tab(), words] }),
          ],
        }),
    ),
  ];
}
