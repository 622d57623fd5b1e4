import type { Document, Element } from '@xmldom/xmldom';

/** What the writers of a draft left open in these paragraphs, as a question; null when nothing. @param commentsFile null: there is none */
export function leftOpen(
  paragraphs: readonly Element[],
  commentsFile: Document | null,
): string | null {
  const words = (...names: readonly string[]): string =>
    paragraphs
      .flatMap((p) => names.flatMap((name) => [...p.getElementsByTagName(name)]))
      .map((e) => (e.textContent ?? '').trim())
      .filter((w) => w !== '')
      .join(' … ')
      .slice(0, 80);
  const [added, deleted] = [words('w:ins', 'w:moveTo'), words('w:del', 'w:moveFrom')];
  const ids = paragraphs.flatMap((p) =>
    [...p.getElementsByTagName('w:commentReference')].map((r) => r.getAttribute('w:id')),
  );
  const comments = [...(commentsFile?.getElementsByTagName('w:comment') ?? [])]
    .filter((c) => ids.includes(c.getAttribute('w:id')))
    .map((c) => `“${(c.textContent ?? '').trim().slice(0, 80)}”`);
  const asked = [
    ...(added === '' && deleted === ''
      ? []
      : [
          `chỗ sửa chưa được chấp nhận (Track Changes): ${[
            ...(added === '' ? [] : [`đã lấy chữ thêm “${added}”`]),
            ...(deleted === '' ? [] : [`đã bỏ chữ xóa “${deleted}”`]),
          ].join(', ')}; bản ban hành in chữ nào?`,
        ]),
    ...(comments.length === 0
      ? []
      : [
          `lời bình của người soạn (${comments.join(', ')}) không phải lời văn bản, nên không lấy: đây có phải bản ban hành không?`,
        ]),
  ];
  return asked.length === 0 ? null : asked.join(' Và ');
}
