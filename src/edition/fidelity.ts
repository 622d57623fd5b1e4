import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printed, type Clause } from '../model/clause.ts';
import { ContentError } from '../model/content-error.ts';
import { removalsSchema, type Removal } from '../schemas/removals.ts';
import { readSource, readYaml } from './read-content.ts';

/** A word of a source and the line it stands on. */
export interface SourceWord {
  readonly word: string;
  readonly line: number;
}

/** Words split at white space (a no-break space is one), NFC. */
export const wordsOf = (s: string): string[] =>
  s
    .normalize('NFC')
    .split(/\s+/)
    .filter((w) => w !== '');

const removalsFile = (text: string, root: string): string =>
  join(root, 'sources', `${text}.removals.yaml`);

/** What `content/sources/<text>.removals.yaml` says; nothing when there is none. @throws ContentError */
export function readRemovals(text: string, root = 'content'): readonly Removal[] {
  const file = removalsFile(text, root);
  return existsSync(file) ? readYaml(file, removalsSchema) : [];
}

const escapeExpression = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const expression = (source: string, fail: (wrong: string, right: string) => never): RegExp => {
  try {
    return new RegExp(source, 'u');
  } catch {
    return fail(
      `biểu thức "${source}" viết không đúng.`,
      'Viết biểu thức chính quy của JavaScript.',
    );
  }
};

/**
 * Words of a source in the order in which the text reads them: the named artefacts gone, what a page divided put together.
 * @param source the file as received
 * @param files paths named in refusals
 * @throws ContentError when a removal does not find what it names, where and as often as it says
 */
export function sourceWords(
  source: string,
  removals: readonly Removal[],
  files: { readonly source: string; readonly removals: string },
): SourceWord[] {
  const lines = source.normalize('NFC').replaceAll('\r\n', '\n').split('\n');
  const gone = new Set<number>();
  const fail = (line: number | undefined, wrong: string, right: string): never => {
    throw new ContentError({ file: files.source, line }, wrong, `${right} (${files.removals})`);
  };
  const cut = (line: number, finds: string, leaves: string): void => {
    const held = lines[line - 1] ?? '';
    const exact = held.split(finds.normalize('NFC'));
    // Words between which the source prints more than one space are found, too.
    const pieces =
      exact.length > 1
        ? exact
        : held.split(new RegExp(wordsOf(finds).map(escapeExpression).join('\\s+'), 'u'));
    if (pieces.length !== 2)
      fail(
        line,
        `"${finds}" đứng ở dòng này ${pieces.length - 1} lần, không phải đúng một lần.`,
        'Sửa dòng hay chữ của mục ấy: đúng chữ trong tệp nguồn, đủ dài để chỉ có một chỗ',
      );
    lines[line - 1] = pieces.join(leaves);
  };
  const counted = (what: string, met: number, { count, reason }: Removal): void => {
    if (met !== count)
      fail(
        undefined,
        `${what} gặp ${met} lần, mục "${reason}" ghi ${count ?? 0}.`,
        'Xem lại từng chỗ gặp rồi sửa "count", hoặc viết biểu thức hẹp hơn',
      );
  };
  /** What is read after which line (0 for the end), in the order of the file. */
  const moved: { after: number; words: SourceWord[] }[] = [];
  const at = (i: number): SourceWord[] =>
    gone.has(i) ? [] : wordsOf(lines[i] ?? '').map((word) => ({ word, line: i + 1 }));
  const check = (line: number): void => {
    if (line > lines.length)
      fail(line, `tệp chỉ có ${lines.length} dòng.`, 'Sửa số dòng của mục ấy');
  };

  /** Lines between the two parts of a word, which say nothing. */
  const between: { line: number; next: number }[] = [];
  const join = ({ line, words, next, rest }: NonNullable<Removal['join']>[number]): void => {
    const [end, start] = [words, rest].map((s) => s.normalize('NFC')) as [string, string];
    const [last, following] = [
      lines[line - 1]?.trimEnd() ?? '',
      lines[next - 1]?.trimStart() ?? '',
    ];
    if (!last.endsWith(end))
      fail(
        line,
        `dòng này không kết thúc bằng "${words}".`,
        'Ghi đúng chữ cuối dòng trong "words"',
      );
    if (next <= line || (wordsOf(following)[0] ?? '') !== start)
      fail(
        next,
        `dòng này không mở đầu bằng từ "${rest}".`,
        '"next" là dòng sau, "rest" là trọn phần còn lại của từ ở đầu dòng ấy',
      );
    lines[line - 1] = last + start;
    lines[next - 1] = following.slice(start.length);
    between.push({ line, next });
  };

  for (const r of removals) {
    for (const entry of r.join ?? []) join(entry);
    for (const { line, words } of r.remove ?? []) cut(line, words, '');
    for (const { line, words, by } of r.replace ?? []) cut(line, words, by);
    for (const { line, words } of r.emphasis ?? []) cut(line, `*${words}*`, words);
    if (r.line !== undefined) cut(r.line, [r.words].flat().join(' '), '');
    if (r.lines !== undefined) {
      const [first, last] = r.lines;
      check(last);
      const said = [r.words].flat();
      for (let line = first; line <= last; line += 1)
        if (
          wordsOf(lines[line - 1] ?? '').join(' ') !== wordsOf(said[line - first] ?? '').join(' ')
        )
          fail(
            line,
            `dòng này là "${(lines[line - 1] ?? '').trim()}", mục "${r.reason}" ghi "${said[line - first] ?? ''}".`,
            'Mỗi dòng từ đầu đến cuối có đúng chữ của nó trong "words"',
          );
        else gone.add(line - 1);
    }
    if (r.pattern !== undefined) {
      const pattern = expression(r.pattern, (wrong, right) => fail(undefined, wrong, right));
      const met = lines.flatMap((l, i) => (!gone.has(i) && pattern.test(l.trim()) ? [i] : []));
      counted(`biểu thức "${r.pattern}"`, met.length, r);
      for (const i of met) gone.add(i);
    }
    if (r.block !== undefined) {
      const patterns = r.block.map((l) => {
        const inside = /^\/(.*)\/$/.exec(l)?.[1];
        return inside === undefined
          ? (s: string) => s === wordsOf(l).join(' ')
          : (s: string) =>
              expression(`^(?:${inside})$`, (wrong, right) => fail(undefined, wrong, right)).test(
                s,
              );
      });
      const met = lines.flatMap((_, i) =>
        patterns.every((fits, k) => !gone.has(i + k) && fits(wordsOf(lines[i + k] ?? '').join(' ')))
          ? [i]
          : [],
      );
      counted(`khối "${r.block[0] ?? ''} …"`, met.length, r);
      for (const i of met) patterns.forEach((_, k) => gone.add(i + k));
    }
  }
  for (const { line, next } of between)
    for (let i = line; i < next - 1; i += 1)
      if (at(i).length > 0)
        fail(
          i + 1,
          `dòng này đứng giữa hai phần của một từ (dòng ${line} và ${next}) mà vẫn có chữ.`,
          'Chỉ nối qua dòng trống hay dòng đã bỏ',
        );
  // Only now: what moves is what is left of its lines.
  for (const r of removals) {
    if (r.moved === undefined) continue;
    const [first, last] = r.moved;
    check(last);
    const after = r.after === 'end' ? 0 : (r.after ?? 0);
    if (after >= first && after <= last)
      fail(after, 'các dòng này được dời tới sau một dòng của chính chúng.', 'Sửa "after"');
    const part = [r.words].flat().join(' ');
    if (r.words === undefined) {
      const words: SourceWord[] = [];
      for (let i = first - 1; i < last; i += 1) {
        words.push(...at(i));
        gone.add(i);
      }
      moved.push({ after, words });
    } else {
      cut(first, part, ' ');
      moved.push({ after, words: wordsOf(part).map((word) => ({ word, line: first })) });
    }
  }
  const following = (after: number): SourceWord[] =>
    moved.flatMap((m) => (m.after === after ? m.words : []));
  return [...lines.flatMap((_, i) => [...at(i), ...following(i + 1)]), ...following(0)];
}

/** Words of a text's source file as its removals leave them. @throws ContentError */
export const sourceWordsOf = (
  text: { readonly slug: string; readonly sourceFile: string },
  root = 'content',
): SourceWord[] => {
  const file = join(root, 'sources', text.sourceFile);
  return sourceWords(readSource(file), readRemovals(text.slug, root), {
    source: file,
    removals: removalsFile(text.slug, root),
  });
};

/** Where two readings first differ: what each has there with the words around, "▸word◂" the first that differs. */
export interface Difference {
  /** Index of the word. */
  readonly at: number;
  /** Line of the source. */
  readonly line: number;
  readonly source: string;
  readonly edition: string;
}

/** The first place at which the words of a text leave those of its source; null when both say the same. */
export function firstDifference(
  edition: readonly string[],
  source: readonly SourceWord[],
): Difference | null {
  const first = source.findIndex((s, i) => s.word !== edition[i]);
  if (first < 0 && edition.length === source.length) return null;
  const at = first < 0 ? source.length : first;
  const around = (words: readonly string[]) =>
    `${words.slice(Math.max(0, at - 4), at).join(' ')} ▸${words[at] ?? '(hết)'}◂ ${words.slice(at + 1, at + 4).join(' ')}`.trim();
  return {
    at,
    line: source[at]?.line ?? source.at(-1)?.line ?? 1,
    source: around(source.map((s) => s.word)),
    edition: around(edition),
  };
}

/**
 * Refuses a text that does not say every word of its source, in order, and no other.
 * @param file path of its MDX
 * @param source from `sourceWordsOf`
 * @throws ContentError on the line of the clause in which the first word differs
 */
export function checkFidelity(
  text: { readonly slug: string; readonly sourceFile: string },
  clauses: readonly Clause[],
  file: string,
  source: readonly SourceWord[],
): void {
  const spoken = clauses.flatMap((c) => wordsOf(printed(c)).map((word) => ({ word, clause: c })));
  const difference = firstDifference(
    spoken.map((s) => s.word),
    source,
  );
  if (difference === null) return;
  throw new ContentError(
    { file, line: (spoken[difference.at] ?? spoken.at(-1))?.clause.line },
    `lời khác bản nguồn: content/sources/${text.sourceFile}:${difference.line} viết "${difference.source}", văn bản viết "${difference.edition}".`,
    `Chép đúng từng chữ, đúng thứ tự; chỗ của bản nguồn không thuộc văn bản, hay đứng chỗ khác, thì ghi vào content/sources/${text.slug}.removals.yaml.`,
  );
}
