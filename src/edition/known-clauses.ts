import { lineageBy, type Clause } from '../model/clause.ts';
import { clauseRef } from '../model/clause-ref.ts';
import { ContentError, clauseReads, idsStandIn } from '../model/content-error.ts';
import type { Text } from '../model/model.ts';
import { ofWholeCountry } from '../domain/text/of-provinces.ts';
import { lineOf } from './line-of.ts';

/** Finds a clause, or undefined. */
export type FindClause = (text: string, id: string) => Clause | undefined;

/** What content files may point to. */
export interface Known {
  readonly texts: readonly Text[];
  readonly clause: FindClause;
  readonly lineage: (clause: Clause) => readonly Clause[];
}

/** Finds clauses of the texts, and their ancestors. */
export function knownIn(texts: readonly Text[]): Known {
  // By text, then by id: no key is made for each of the millions of times that it is asked for.
  const index = new Map(
    texts.map((t) => [t.slug, new Map(t.clauses.map((c) => [c.id, c] as const))] as const),
  );
  const clause: FindClause = (text, id) => index.get(text)?.get(id);
  const lineage = lineageBy((c) => (c.parent === null ? undefined : clause(c.text, c.parent)));
  return { texts, clause, lineage };
}

/** Refuses, on the line where the needle first stands after `after`. */
export type Fail = (needle: string, wrong: string, right: string) => never;
/** Makes the function that refuses on a line of this file. @throws ContentError, whenever it is called */
export const failIn =
  (file: string): Fail =>
  (needle, wrong, right) => {
    throw new ContentError({ file, line: lineOf(file, needle) }, wrong, right);
  };

/** Refuses what is asked of texts of provinces only. @param needle where it stands */
export function refuseOfWholeCountry(
  texts: Known['texts'],
  slug: string,
  fail: Fail,
  needle = slug,
): void {
  if (ofWholeCountry(texts).some((t) => t.slug === slug))
    fail(
      needle,
      `"${slug}" là văn bản toàn quốc.`,
      'Nó để đọc, tìm, dẫn; không có cam kết, chủ đề, nhiệm vụ, cặp đoạn, con số hay chữ đã tìm phải giải thích. Bỏ mục (hay tệp) này; con số để đặt cạnh các tỉnh thì ghi vào content/national/.',
    );
}

/** @throws ContentError when the edition has no such text, or it is one of the whole country */
export function knownText({ texts }: Pick<Known, 'texts'>, slug: string, fail: Fail): Text {
  refuseOfWholeCountry(texts, slug, fail);
  return (
    texts.find((t) => t.slug === slug) ??
    fail(
      slug,
      `không có văn bản "${slug}".`,
      `Các mã đã có: ${texts.map((t) => t.slug).join(', ')}.`,
    )
  );
}

/** @throws ContentError when the text has no such clause, or the clause lacks one of the words */
export function knownClause(
  { clause }: Pick<Known, 'clause'>,
  { text, id, words = [] }: { text: string; id: string; words?: readonly string[] | undefined },
  fail: Fail,
): Clause {
  const held = clause(text, id) ?? fail(id, `không có đoạn "${text}#${id}".`, idsStandIn);
  for (const part of words)
    if (!held.words.includes(part))
      fail(id, `đoạn "${id}" không có chữ “${part}”.`, clauseReads(held.words));
  return held;
}

/** Place of each clause among all of the edition, for sorting. */
export const clauseOrder = ({ texts }: Pick<Known, 'texts'>): ReadonlyMap<string, number> =>
  new Map(texts.flatMap((t) => t.clauses).map((c, i) => [clauseRef(c.text, c.id), i]));
