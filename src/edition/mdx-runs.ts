import type { Run } from '../model/clause.ts';
import { markupName } from './markup-name.ts';
import { attribute, type FailAt, type Node } from './mdx-node.ts';
import { tidyRuns } from './tidy-runs.ts';

/**
 * The words of nodes, with what marks them.
 * @param mark what all of them have
 * @throws ContentError on markup that may not stand among words
 */
export const runsOf = (
  nodes: readonly Node[],
  fail: FailAt,
  mark: Omit<Run, 'text'> = {},
): readonly Run[] =>
  nodes.flatMap((node): readonly Run[] => {
    const inside = (more: Omit<Run, 'text'>) =>
      runsOf(node.children ?? [], fail, { ...mark, ...more });
    if (node.type === 'text') return [{ ...mark, text: (node.value ?? '').replace(/\s+/g, ' ') }];
    if (node.type === 'emphasis') return inside({ emphasis: 'em' });
    if (node.type === 'strong') return inside({ emphasis: 'strong' });
    if (node.name === 'Ma') return [];
    if (node.name === 'br') return [{ ...mark, text: ' ', lineBreak: true }];
    if (node.name === 'Dau') return inside({ noteRef: '' });
    if (node.name === 'Sic') {
      const reading = attribute(node, 'doc');
      if (reading === '')
        fail(
          node,
          '<Sic> thiếu cách hiểu.',
          'Ghi chữ mà ta đoán là đúng vào "doc": <Sic doc="Khuyến khích">Khuyến thích</Sic>.',
        );
      return inside({ sic: reading });
    }
    return fail(
      node,
      `${markupName(node)} không được đứng trong lời của một đoạn.`,
      'Trong lời chỉ có chữ, *chữ nghiêng*, **chữ đậm**, <Sic doc="…">, <Dau>…</Dau> (dấu chú thích), <br /> và <Ma so="…" />.',
    );
  });

/** The words of a clause: each further paragraph of its own begins on a new line. @throws ContentError */
export const runsOfParagraphs = (own: readonly Node[], fail: FailAt): Run[] =>
  tidyRuns(
    own.flatMap((p, i): readonly Run[] => {
      const line = runsOf(p.children ?? [], fail);
      return i === 0
        ? line
        : line.map((run, j) => (j === 0 ? { ...run, text: ` ${run.text}`, lineBreak: true } : run));
    }),
  );

/** The words of editors' notes, as one. @throws ContentError */
export const noteOf = (notes: readonly Node[], fail: FailAt): string =>
  notes
    .map((note) =>
      runsOf(
        note.children?.flatMap((c) => (c.type === 'paragraph' ? (c.children ?? []) : [c])) ?? [],
        fail,
      )
        .map((r) => r.text)
        .join(''),
    )
    .join(' ')
    .trim();
