import ReferenceEntry from './ReferenceEntry.astro';
import { first, mapped, named } from '../examples/states.ts';
import ReferenceCounts from './ReferenceCounts.astro';
import ReferenceHead from './ReferenceHead.astro';
import ReferenceMatrix from './ReferenceMatrix.astro';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const referenceComponents = ({
  references,
  mention,
  nationalMarks,
  texts,
  provinces,
}: Samples) => ({
  ReferenceEntry: shown(
    ReferenceEntry,
    mapped(
      named(references, {
        'số, ngày, cơ quan': (r) => r.number !== null && r.date !== null && r.subject !== null,
        'dẫn bằng tên': (r) => r.number === null && r.unresolved !== true,
        'nhiều dạng số': (r) => r.numberVariants.length > 1,
        'chưa rõ là văn bản nào': (r) => r.unresolved === true,
        'có nguyên văn ở đây': (r) =>
          r.edition !== null && r.edition !== undefined && !r.edition.includes('trinh-bay'),
        'có bài trình bày ở đây': (r) => r.edition?.includes('trinh-bay') === true,
        'gọi tắt, tự dẫn': mention((m) => m.bare === true),
        'dẫn gộp': mention((m) => m.kind === 'nhom'),
        'có mức quốc gia': (r) => nationalMarks.some((m) => m.decision.id === r.id),
      }),
      (reference) => ({
        reference,
        texts,
        marks: nationalMarks.filter((m) => m.decision.id === reference.id).length,
      }),
    ),
  ),
  ReferenceCounts: shown(ReferenceCounts, { '': { references: references.slice(0, 6), texts } }),
  ReferenceHead: shown(
    ReferenceHead,
    mapped(
      named(references, {
        'biết rõ': (r) => r.unresolved !== true,
        'chưa rõ': (r) => r.unresolved === true,
      }),
      (reference) => ({ reference }),
    ),
    'row',
  ),
  ReferenceMatrix: shown(ReferenceMatrix, {
    'vài hàng': {
      texts,
      provinces,
      references: [
        ...references.filter((r) => r.mentions.length > 1).slice(0, 5),
        first(references, (r) => r.unresolved === true),
      ],
    },
  }),
});
