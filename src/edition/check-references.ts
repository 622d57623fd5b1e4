import { isTextRead, attempt } from './faults.ts';
import { citations, checkMentions, type Taken } from './check-mentions.ts';
import { failIn, type Fail, type FindClause } from './known-clauses.ts';
import type { ContentFile } from './read-content.ts';
import type { Text } from '../model/model.ts';
import type { ReferenceData } from '../schemas/reference.ts';

/** Refuses a document that has neither number nor name, or that another file has. @param keys of the documents before it; its own is added */
function checkIdentity(
  { slug, data }: ContentFile<ReferenceData>,
  keys: Map<string, string>,
  fail: Fail,
): void {
  if (data.number !== null) {
    const key = [data.type, data.number, data.date, data.issuer, data.province].join(' | ');
    if (keys.has(key))
      fail(
        'number:',
        `số, ngày và cơ quan ban hành trùng với tệp "${keys.get(key)}".`,
        'Mỗi văn bản một tệp: gộp các chỗ dẫn của nó vào một "mentions".',
      );
    keys.set(key, slug);
  } else if (!data.named)
    fail(
      'number:',
      'không có số mà cũng không có tên.',
      'Văn bản được dẫn bằng tên thì ghi "named: true".',
    );
}

/** Refuses a document that is said to be a text which is not here, or that is a text here and does not say so. */
function checkEdition(
  { data }: ContentFile<ReferenceData>,
  texts: readonly Text[],
  fail: Fail,
): void {
  if (
    data.edition !== null &&
    isTextRead(data.edition, citations) &&
    !texts.some((t) => t.slug === data.edition)
  )
    fail(
      'edition:',
      `không có văn bản "${data.edition}".`,
      `Các mã đã có: ${texts.map((t) => t.slug).join(', ')}.`,
    );
  const held = texts.find(
    (t) =>
      t.number !== null &&
      t.date !== null &&
      (['number', 'date', 'province'] as const).every((field) => t[field] === data[field]),
  );
  if (held !== undefined && data.edition !== held.slug)
    fail(
      'edition:',
      `"edition" là "${data.edition}", nhưng số và ngày là của văn bản "${held.slug}".`,
      `Ghi "${held.slug}": nguyên văn của nó ở trang này.`,
    );
}

/**
 * Refuses a reference that is there twice, or a mention whose words are not in its clause, that cannot be told from another, or overlaps one.
 */
export function checkReferences(
  files: readonly ContentFile<ReferenceData>[],
  clause: FindClause,
  texts: readonly Text[],
  provinces: ReadonlySet<string>,
): void {
  const keys = new Map<string, string>();
  const known = new Set(files.map((f) => f.slug));
  const taken: Taken = new Map();
  const check = (reference: ContentFile<ReferenceData>): void => {
    const { file, data } = reference;
    const fail = failIn(file);
    checkIdentity(reference, keys, fail);
    checkEdition(reference, texts, fail);
    if (data.province !== null && !provinces.has(data.province))
      fail(
        'province:',
        `không có tỉnh "${data.province}".`,
        `Các mã đã có: ${[...provinces].join(', ')}.`,
      );
    checkMentions(reference, clause, known, taken);
  };
  for (const file of files)
    attempt(() => {
      check(file);
    });
}
