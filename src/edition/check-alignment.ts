import type { Text } from '../model/model.ts';
import type { AlignmentData } from '../schemas/alignment.ts';
import { failIn, knownClause, knownText, type Fail, type Known } from './known-clauses.ts';
import { pairAnchor } from '../domain/align/aligned-pairs.ts';
import { alignable } from '../domain/text/alignable.ts';
import { attempt } from './faults.ts';
import type { ContentFile } from './read-content.ts';

type Pair = AlignmentData['pairs'][number];
type Texts = Readonly<Record<'a' | 'b', Text>>;
const sides = ['a', 'b'] as const;

/** Words in “ ” of a sentence of ours. */
const quoted = (note: string): string[] => [...note.matchAll(/“([^”]+)”/g)].map(([, w]) => w ?? '');

/** Refuses two texts of other provinces, out of order, or under another name than theirs. */
function checkTexts({ slug, data }: ContentFile<AlignmentData>, { a, b }: Texts, fail: Fail): void {
  if (slug !== `${data.a}--${data.b}`)
    fail(
      'a:',
      `tệp đối chiếu "${data.a}" với "${data.b}" mà mang tên "${slug}".`,
      `Đặt tên tệp là ${data.a}--${data.b}.yaml.`,
    );
  if (a.province !== b.province || (a.date ?? '') > (b.date ?? ''))
    fail(
      'b:',
      'hai văn bản phải của một tỉnh, văn bản trước là "a".',
      'Đổi chỗ hoặc chọn lại hai văn bản.',
    );
}

/** Refuses a pair whose address another has, whose relation its clauses do not bear, or that quotes what they do not say. @param anchors addresses of those before it; its own is added */
function checkPair(pair: Pair, texts: Texts, anchors: Set<string>, known: Known, fail: Fail): void {
  const first = pair.a[0] ?? pair.b[0] ?? 'pairs:';
  const anchor = pairAnchor(pair);
  if (anchors.has(anchor))
    fail(
      first,
      'hai cặp bắt đầu bằng cùng những đoạn, nên cùng một địa chỉ.',
      'Gộp hai cặp làm một, hoặc để một cặp bắt đầu bằng đoạn khác.',
    );
  anchors.add(anchor);
  const said = sides.flatMap((side) =>
    pair[side].map((id) => {
      const mark = pair.marks?.[side];
      const held = knownClause(known, { text: texts[side].slug, id }, fail);
      return { side, words: held.words, mark };
    }),
  );
  const [hasA, hasB] = [pair.a.length > 0, pair.b.length > 0];
  if (hasA !== (pair.relation !== 'only-b') || hasB !== (pair.relation !== 'only-a'))
    fail(
      first,
      `quan hệ "${pair.relation}" không hợp với số đoạn ở hai bên.`,
      '"only-a" chỉ có đoạn bên a, "only-b" chỉ có đoạn bên b, các quan hệ khác có đoạn ở cả hai bên.',
    );
  if ((pair.relation === 'sharpened' || pair.relation === 'weakened') !== (pair.rule !== undefined))
    fail(
      first,
      'trường "rule" chỉ đi với "sharpened" và "weakened", và hai quan hệ ấy luôn có nó.',
      'Ghi điều mà kết luận dựa vào: số, hạn, cơ quan …',
    );
  for (const side of sides) {
    const mark = pair.marks?.[side];
    if (mark !== undefined && !said.some((s) => s.side === side && s.words.includes(mark)))
      fail(
        first,
        `không đoạn nào bên ${side} có chữ “${mark}”.`,
        'Chữ trong "marks" là nguyên văn của bên ấy.',
      );
  }
  for (const words of quoted(pair.note))
    if (!said.some((s) => s.words.toLowerCase().includes(words.toLowerCase())))
      fail(
        first,
        `câu ghi chú dẫn “${words}”, chữ mà hai bên không có.`,
        'Chữ trong “ ” phải có nguyên văn ở một trong các đoạn của cặp.',
      );
}

/** Refuses a clause that is paired and said to be alone, or neither. */
function checkAllPaired(
  pairs: readonly Pair[],
  texts: Texts,
  { lineage }: Known,
  fail: Fail,
): void {
  const idsOn = (side: 'a' | 'b', isAlone: boolean): ReadonlySet<string> =>
    new Set(
      pairs
        .filter((pair) => pair.relation.startsWith('only-') === isAlone)
        .flatMap((pair) => pair[side]),
    );
  for (const side of sides) {
    const [paired, alone] = [idsOn(side, false), idsOn(side, true)];
    const both = [...alone].find((id) => paired.has(id));
    attempt(() => {
      if (both !== undefined)
        fail(
          both,
          `đoạn "${both}" vừa có đoạn tương ứng, vừa được ghi là chỉ một bên có.`,
          'Giữ một trong hai.',
        );
    });
    for (const c of alignable(texts[side], lineage))
      attempt(() => {
        if (!paired.has(c.id) && !alone.has(c.id))
          fail(
            'pairs:',
            `đoạn "${c.text}#${c.id}" chưa đứng trong cặp nào.`,
            'Ghi nó cùng đoạn tương ứng, hoặc ghi là chỉ một bên có.',
          );
      });
  }
}

/** @throws ContentError when an alignment leaves a clause out, or says what its clauses do not */
export function checkAlignment(alignment: ContentFile<AlignmentData>, known: Known): AlignmentData {
  const { file, data } = alignment;
  const fail = failIn(file);
  const texts = { a: knownText(known, data.a, fail), b: knownText(known, data.b, fail) };
  checkTexts(alignment, texts, fail);
  const anchors = new Set<string>();
  for (const pair of data.pairs)
    attempt(() => {
      checkPair(pair, texts, anchors, known, fail);
    });
  checkAllPaired(data.pairs, texts, known, fail);
  return data;
}
