import { outlookCounts } from '../../domain/compare/outlook.ts';
import { textsNotice } from '../../domain/text/short-notice.ts';
import type { ArtRun } from '../../domain/overview/art.ts';
import type { Overview, WordsMeasure } from '../../domain/overview/overview-panel.ts';
import { measureCount, measureWords } from '../../domain/overview/overview-panel.ts';
import { decisionShort, provisoOf } from '../../domain/national/mark-words.ts';
import { formatDate } from '../../domain/words/dates.ts';
import { groupBy } from '../../domain/words/group-by.ts';
import { datedProvinces } from '../../domain/text/merger.ts';
import { provinceCount } from '../../domain/words/counted.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { yearWords } from '../../domain/words/year-words.ts';
import type { OverviewNational } from '../../domain/overview/overview-national.ts';
import type { Edition } from '../../model/model.ts';

const run = (words: string, face: ArtRun['face'], ink: ArtRun['ink']): ArtRun => ({
  words,
  face,
  ink,
});

/** "Bốn tỉnh hứa gì về chuyển đổi số" */
export const posterTitle = ({ provinces }: Pick<Edition, 'provinces'>): string =>
  `${upperFirst(provinceCount(provinces))} hứa gì về chuyển đổi số`;

/** The sentence below the poster's title. */
export const posterLead = (overview: Overview): string =>
  `${measureCount(overview)}, mà ít nhất hai tỉnh cùng dùng. Mỗi ô một thước đo. Thứ tự tỉnh cố định, không xếp hạng.`;

/** A measure without numbers: what it is about, then what is said and by whom; provinces that say the same share it. */
export function measureInWords(measure: WordsMeasure): readonly ArtRun[] {
  const said = measure.rows.flatMap(({ name, goals, said: other }) =>
    goals.length === 0
      ? [{ name, quote: '', words: other?.kind === 'words' ? 'lời khác' : (other?.words ?? '') }]
      : goals.map((s) => ({ name, quote: `“${s.valueWords}”`, words: yearWords(s.year) })),
  );
  const rows = [
    ...groupBy(said, ({ quote, words }) => `${quote.toLowerCase()} ${words}`).values(),
  ].flatMap((own, i): ArtRun[] => {
    const [first] = own;
    if (first === undefined) return [];
    const names = [...new Set(own.map((o) => o.name))].join(', ');
    return [
      run(`${i === 0 ? '' : '; '}${names} `, 'sans', 'ink'),
      ...(first.quote === '' ? [] : [run(`${first.quote} `, 'italic', 'soft')]),
      run(first.words, 'sans', first.quote === '' ? 'quiet' : 'soft'),
    ];
  });
  return [run(`${measureWords(measure)}: `, 'heavy', 'ink'), ...rows];
}

/** As short as a column of the poster needs it. */
const national = 'Quốc gia';

/** A part of the words on a national mark. */
export interface NationalPart {
  /** What comes before it when it does not begin a line: nothing, a space, a sign. */
  readonly between: string;
  readonly run: ArtRun;
  /** The line of the drawing that it is about. */
  readonly line: 'dashed' | 'solid' | null;
}

/** What the national mark of a panel is, one decision after the other. */
export function nationalParts({ said, unlike }: OverviewNational): readonly NationalPart[] {
  const part = (
    between: string,
    words: string,
    ink: ArtRun['ink'] = 'soft',
    line: NationalPart['line'] = null,
  ): NationalPart => ({ between, run: run(words, 'sans', ink), line });
  if (said.length === 0) return unlike === '' ? [] : [part('', `${national}${unlike}`)];
  return [
    part('', national),
    ...said.flatMap(({ decision, marks }, i) => [
      ...marks.map((m, j) => part(j > 0 ? ' · ' : i > 0 ? '; ' : ' ', m.words, 'soft', m.line)),
      part(' ', `(${decision})`, 'quiet'),
    ]),
  ];
}

/** Where everything comes from: every text with its day, every national decision of the sheet, the proviso. */
export function posterSource(
  overview: Overview,
  { provinces, nationalMarks }: Pick<Edition, 'provinces' | 'nationalMarks'>,
): string {
  const texts = provinces.map(
    (p) =>
      `${p.name}: ${p.texts
        .map((t) => `${t.shortName} (${t.date === null ? 'không in ngày' : formatDate(t.date)})`)
        .join(', ')}`,
  );
  const shown = new Set(
    [...overview.panels, ...overview.inWords].flatMap((p) =>
      p.national.said.map((s) => s.decision),
    ),
  );
  const own = nationalMarks.filter((m) => shown.has(m.decision.number));
  const decisions = [...new Map(own.map((m) => [m.decision.id, m.decision])).values()];
  const marks =
    decisions.length === 0
      ? ''
      : ` Mức quốc gia: ${decisions.map((d) => `${decisionShort(d)} (${formatDate(d.date)})`).join(', ')}; ${provisoOf(own)}.`;
  const outlooks = outlookCounts(
    [...overview.panels, ...overview.inWords].map((p) => p.goals),
    provinces,
  ).map((said) => `${said}.`);
  return `Nguồn: ${[`${texts.join('; ')}.`, datedProvinces(provinces), ...outlooks, `${textsNotice}.`].filter((w) => w !== '').join(' ')}${marks}`;
}
