import { cellWords } from '../compare/cell-state.ts';
import { unlikeMeasure } from '../compare/without-number.ts';
import type { OverviewPanel } from './overview-panel.ts';
import type { OverviewRow, OverviewSaid, OverviewTail } from './overview-row.ts';

/** All that is quoted: "“Phổ cập”, “tiến tới …”". */
export const quotedWords = (words: readonly string[]): string =>
  words.map((w) => `“${w}”`).join(', ');

/** What stands for a main year without a point: "2030 không nêu", "2030 thước đo khác", "2030 “Phổ cập”, không có số". */
function tailWords({ year, kind, quoted: said }: OverviewTail): string {
  const words = {
    nothing: cellWords['not-stated'],
    spoken: cellWords['spoken-of'],
    unlike: unlikeMeasure,
    words: `${quotedWords(said)}, ${cellWords['no-number']}`,
    'not-applicable': cellWords['not-applicable'],
    outside: cellWords.outside,
  }[kind];
  return `${year} ${words}`;
}

/** What is said in a row without points: "“Phổ cập” 2025, không có số", "không nêu". */
const saidWords = ({ quoted, when = '', words }: OverviewSaid): string =>
  quoted.length === 0 ? words : `${quotedWords(quoted)}${when === '' ? '' : ` ${when}`}, ${words}`;

/** A row in words: "2025 tối thiểu 80%, 2030 không nêu". */
export const rowWords = ({ points, tails, said }: OverviewRow): string =>
  said === null
    ? [
        ...points.map((p) => ({ year: p.year, words: `${p.year} ${p.text}` })),
        ...tails.map((t) => ({ year: t.year, words: tailWords(t) })),
      ]
        .sort((a, b) => a.year - b.year)
        .map((part) => part.words)
        .join(', ')
    : saidWords(said);

/** What a row says besides its own goals, which a table shows with their sentences: years without one, or why there is none. */
export function rowGaps({
  goals,
  tails,
  said,
}: OverviewRow): readonly { readonly year: number | null; readonly words: string }[] {
  if (goals.length > 0) return tails.map((t) => ({ year: t.year, words: tailWords(t) }));
  if (said === null) return [];
  const words = `${said.quoted.length > 0 ? `${unlikeMeasure}: ` : ''}${saidWords(said)}`;
  return [{ year: null, words }];
}

/** The drawing of a panel in words, for those who do not see it. */
export const panelWords = ({ measure, rows }: OverviewPanel): string =>
  `${measure}. ${rows.map((r) => `${r.name}: ${rowWords(r)}`).join('; ')}.`;

/** A panel in words that need neither its title nor what stands below the drawing. */
export function panelSentences(panel: OverviewPanel): string {
  const { said, unlike } = panel.national;
  const marks = said.map((s) => `${s.marks.map((m) => m.words).join(', ')} (${s.decision})`);
  const national =
    marks.length > 0
      ? ` Mức quốc gia ${marks.join('; ')}.`
      : unlike === ''
        ? ''
        : ` Mức quốc gia${unlike}.`;
  return `${panel.topic.name}: ${panelWords(panel)}${national}`;
}
