import type { Alignment } from '../model/model.ts';
import type { AlignmentData } from '../schemas/alignment.ts';
import { failIn, knownClause, knownText, type Known } from './known-clauses.ts';
import { pairAnchor } from '../domain/align/aligned-pairs.ts';
import { alignable } from '../domain/text/alignable.ts';
import { attempt, isTextRead } from './faults.ts';
import type { ContentFile } from './read-content.ts';

/** Words in “ ” of a sentence of ours. */
const quoted = (note: string): string[] => [...note.matchAll(/“([^”]+)”/g)].map(([, w]) => w ?? '');

function checkAlignment({ file, slug, data }: ContentFile<AlignmentData>, known: Known): Alignment {
  const fail = failIn(file);
  const a = knownText(known, data.a, fail);
  const b = knownText(known, data.b, fail);
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
  const paired = { a: new Set<string>(), b: new Set<string>() };
  const alone = { a: new Set<string>(), b: new Set<string>() };
  const anchors = new Set<string>();
  for (const pair of data.pairs)
    for (const side of ['a', 'b'] as const)
      for (const id of pair[side])
        (pair.relation.startsWith('only-') ? alone : paired)[side].add(id);
  const checkPair = (pair: (typeof data.pairs)[number]): void => {
    const first = pair.a[0] ?? pair.b[0] ?? 'pairs:';
    const anchor = pairAnchor(pair);
    if (anchors.has(anchor))
      fail(
        first,
        'hai cặp bắt đầu bằng cùng những đoạn, nên cùng một địa chỉ.',
        'Gộp hai cặp làm một, hoặc để một cặp bắt đầu bằng đoạn khác.',
      );
    anchors.add(anchor);
    const said = (['a', 'b'] as const).flatMap((side) =>
      pair[side].map((id) => {
        const mark = pair.marks?.[side];
        const held = knownClause(known, { text: data[side], id }, fail);
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
    if (
      (pair.relation === 'sharpened' || pair.relation === 'weakened') !==
      (pair.rule !== undefined)
    )
      fail(
        first,
        'trường "rule" chỉ đi với "sharpened" và "weakened", và hai quan hệ ấy luôn có nó.',
        'Ghi điều mà kết luận dựa vào: số, hạn, cơ quan …',
      );
    for (const side of ['a', 'b'] as const) {
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
  };
  for (const pair of data.pairs)
    attempt(() => {
      checkPair(pair);
    });
  for (const side of ['a', 'b'] as const) {
    const both = [...alone[side]].find((id) => paired[side].has(id));
    attempt(() => {
      if (both !== undefined)
        fail(
          both,
          `đoạn "${both}" vừa có đoạn tương ứng, vừa được ghi là chỉ một bên có.`,
          'Giữ một trong hai.',
        );
    });
    for (const c of alignable(side === 'a' ? a : b, known.lineage))
      attempt(() => {
        if (!paired[side].has(c.id) && !alone[side].has(c.id))
          fail(
            'pairs:',
            `đoạn "${c.text}#${c.id}" chưa đứng trong cặp nào.`,
            'Ghi nó cùng đoạn tương ứng, hoặc ghi là chỉ một bên có.',
          );
      });
  }
  return data;
}

/** @throws ContentError when an alignment leaves a clause out, or says what its clauses do not */
export const assembleAlignments = (
  files: readonly ContentFile<AlignmentData>[],
  known: Known,
): Alignment[] =>
  files
    .filter(({ data }) => [data.a, data.b].every((text) => isTextRead(text, 'cặp đoạn')))
    .flatMap((file) => attempt(() => checkAlignment(file, known)) ?? []);
