import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One artefact of EDITION.md: where it stands in a source and exactly what goes, stays or moves. Nothing wider. */
export interface Removal {
  /** Slug of the text; its source is `content/sources/<text>.txt`. */
  readonly text: string;
  /** Physical line, from 1. */
  readonly line: number;
  /** The words as they stand in the line, exactly once (NFC). */
  readonly finds: string;
  /** What stays in their place: '' for an artefact, the words alone for emphasis. */
  readonly leaves: string;
  /** The words stand last in the edition instead (the two-column footer of NQ 22). */
  readonly movesToEnd?: true;
  readonly because: string;
}

const drop = (
  text: string,
  because: string,
  ...places: readonly (readonly [line: number, finds: string])[]
): Removal[] => places.map(([line, finds]) => ({ text, line, finds, leaves: '', because }));
const emphasis = (
  text: string,
  ...places: readonly (readonly [line: number, words: string])[]
): Removal[] =>
  places.map(([line, words]) => ({
    text,
    line,
    finds: `*${words}*`,
    leaves: words,
    because: 'emphasis, not text',
  }));

/** Every artefact that EDITION.md names, and no other. NFC, no-break spaces, tabs and blank lines are seen to by `sourceTokens`. */
export const removals: readonly Removal[] = [
  ...drop(
    'kien-giang-nq22',
    'the republishing site speaks',
    [
      1,
      'Nghị Quyết số 22/NQ-TU ngày 08/6/2022 ban hành bởi Tỉnh Ủy Kiên Giang về Chuyển đổi số tỉnh Kiên Giang đến năm 2025 và Định hướng đến năm 2030.',
    ],
    [91, 'Văn bản gốc kèm theo: Nghị quyết số 22/NQ-TU'],
    [
      92,
      'Nghị Quyết số 22/NQ-TU do Tỉnh Ủy Kiên Giang ban hành ngày 08/6/2022 Về Chuyển đổi số tỉnh Kiên Giang đến năm 2025 và định hướng đến năm 2030.',
    ],
  ),
  ...(
    [
      [80, ' T/M BAN THƯỜNG VỤ'],
      [81, ' PHÓ BÍ THƯ THƯỜNG TRỰC'],
      [86, ' (Đã ký)'],
      [90, ' Mai Văn Huỳnh'],
    ] as const
  ).map(([line, finds]): Removal => ({
    text: 'kien-giang-nq22',
    line,
    finds,
    leaves: '',
    movesToEnd: true,
    because:
      'right column of a footer flattened into lines: recipients first, signature after them',
  })),
  ...emphasis(
    'dong-thap-nq04',
    [9, 'ICT Index'],
    [11, 'DTI - Digital Transformation Index'],
    [39, 'trừ văn bản mật'],
    [51, 'Mỗi xã, phường một sản phẩm'],
    [53, 'IoT'],
    [91, 'IoT'],
    [122, 'IoT'],
    [124, 'Intelligent Operation Center - IOC'],
    [132, 'AI Platform'],
    [158, 'LGSP'],
    [158, 'VDXP'],
    [182, 'Lĩnh vực Nông nghiệp:'],
    [182, 'Big data'],
    [182, 'nước, đất đai'],
    [182, 'Block chain'],
    [182, 'GIS'],
    [182, 'Sản xuất nông nghiệp'],
    [182, 'Kinh tế nông nghiệp'],
    [184, 'Lĩnh vực Y tế:'],
    [186, 'Lĩnh vực Giáo dục và Đào tạo:'],
    [186, 'STEM'],
    [186, 'STEAM'],
    [200, 'báo cáo'],
  ),
  ...drop('dong-thap-nq04', 'emphasis over two lines, not text', [211, '**'], [212, '**']),
  ...drop(
    'gia-lai-trinh-bay-nq04',
    'mark of the word processor',
    [28, '[bookmark: _Hlk89713052]'],
    [38, '[bookmark: _Hlk63342320]'],
    [107, '[bookmark: bookmark55]'],
    [110, '[bookmark: _Hlk89713823]'],
    [118, '[bookmark: _Hlk61964299]'],
    [144, '[bookmark: bookmark66]'],
    [155, '[bookmark: bookmark83]'],
  ),
  ...drop(
    'kien-giang-qd2174-2022',
    'rule of the letterhead',
    [3, '-------'],
    [6, '---------------'],
  ),
  ...drop('tra-vinh-qd2043-2024', 'rule of the letterhead', [3, '-------'], [8, '---------------']),
  ...drop(
    'tra-vinh-qd2043-2024',
    'border between table cells',
    ...[4, 9, 11, 14, 767, 772].map((line) => [line, '|'] as const),
  ),
];

/** Slugs of the five sources. */
export const sourceSlugs = [
  'kien-giang-nq22',
  'kien-giang-qd2174-2022',
  'dong-thap-nq04',
  'gia-lai-trinh-bay-nq04',
  'tra-vinh-qd2043-2024',
] as const;

/** A word of a source and the line it stands on. */
export interface SourceWord {
  readonly word: string;
  readonly line: number;
}

/** The source exactly as received. */
export const readSource = (text: string): string =>
  readFileSync(join(import.meta.dirname, `../../content/sources/${text}.txt`), 'utf8');

/**
 * Words of a source in reading order: NFC, split at white space (a no-break space is one), the named artefacts gone.
 * @throws when an artefact is not found where it is named, or stands there twice
 */
export function sourceTokens(
  text: string,
  source = readSource(text),
  artefacts: readonly Removal[] = removals,
): SourceWord[] {
  const lines = source.normalize('NFC').split('\n');
  const moved: SourceWord[] = [];
  const split = (words: string, line: number): SourceWord[] =>
    words
      .split(/\s+/)
      .filter((w) => w !== '')
      .map((word) => ({ word, line }));
  for (const { line, finds, leaves, movesToEnd } of artefacts.filter((a) => a.text === text)) {
    const pieces = (lines[line - 1] ?? '').split(finds);
    if (pieces.length !== 2)
      throw new Error(
        `content/sources/${text}.txt:${line}: "${finds}" stands here ${pieces.length - 1} times, not once as EDITION.md says.`,
      );
    lines[line - 1] = pieces.join(leaves);
    if (movesToEnd === true) moved.push(...split(finds, line));
  }
  return [...lines.flatMap((l, i) => split(l, i + 1)), ...moved];
}

/** `sourceTokens` without their lines. */
export const sourceWords = (text: string): string[] => sourceTokens(text).map((t) => t.word);

/** Words split at white space, as the sources are. */
export const wordsOf = (s: string): string[] =>
  s
    .normalize('NFC')
    .split(/\s+/)
    .filter((w) => w !== '');

/**
 * '' when both say the same; otherwise where the edition first leaves its source, with the words around, in one line.
 * @param edition words of the edition in reading order
 */
export function firstDifference(
  text: string,
  edition: readonly string[],
  source: readonly SourceWord[] = sourceTokens(text),
): string {
  const at = source.findIndex((s, i) => s.word !== edition[i]);
  if (at < 0 && edition.length === source.length) return '';
  const i = at < 0 ? source.length : at;
  const around = (words: readonly string[]) =>
    `${words.slice(Math.max(0, i - 4), i).join(' ')} ▸${words[i] ?? '(ends)'}◂ ${words.slice(i + 1, i + 4).join(' ')}`.trim();
  return `content/sources/${text}.txt:${source[i]?.line ?? source.at(-1)?.line}: the source reads "${around(source.map((s) => s.word))}", the edition "${around(edition)}" (${source.length} words against ${edition.length}).`;
}
