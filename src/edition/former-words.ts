import { stringify } from 'yaml';
import { z } from 'astro/zod';
import { isTextRead } from './faults.ts';
import { wordsHash } from './ids-lock.ts';
import { ContentError, idsStandIn } from '../model/content-error.ts';
import { clauseKey } from '../schemas/keys.ts';
import { yamlData } from './yaml-data.ts';
import type { Clause } from '../model/clause.ts';
import { clauseRef, placeOf } from '../model/clause-ref.ts';
import type { FormerWords } from '../model/model.ts';

const file = 'content/former-words.yaml';
/** Digits of a words' hash that a copied address carries: `?v=1a2b3c4d`. */
const versionLength = 8;

/** The version of a clause's words, as addresses carry it. */
export const versionOf = (words: string): string => wordsHash(words).slice(0, versionLength);

const schema = z.array(
  z.strictObject({
    /** `<text>#<clause>` */
    clause: clauseKey,
    /** Day on which the transcription was mended, YYYY-MM-DD. */
    mended: z.iso.date(),
    /** What the clause read until then. */
    words: z.string().min(1),
  }),
);

/** Reads `content/former-words.yaml`. @throws ContentError when it is not a list of clause, mended, words */
export const parseFormerWords = (source: string): FormerWords =>
  yamlData({ file, yaml: source }, schema.nullable()) ?? [];

/** Refuses former words of a clause that is not there, or that are those of today. */
export function checkFormerWords(
  former: FormerWords,
  clause: (text: string, id: string) => Clause | undefined,
): void {
  for (const entry of former) {
    const { text, clause: id } = placeOf(entry.clause);
    if (!isTextRead(text, 'lời cũ của các đoạn')) continue;
    const now = clause(text, id);
    if (now === undefined)
      throw new ContentError({ file }, `không có đoạn "${entry.clause}".`, idsStandIn);
    if (now.words === entry.words)
      throw new ContentError(
        { file },
        `lời cũ của "${entry.clause}" trùng với lời nay.`,
        'Lời cũ phải khác lời nay: xóa mục ấy.',
      );
  }
}

/** The text of the file with new entries at its end. */
export const extendFormerWords = (former: FormerWords, added: FormerWords): string =>
  `# What clauses read before their transcription was mended. Written by "npm run ids -- --mended text#id".\n${stringify([...former, ...added], { lineWidth: 0 })}`;

/** The words of one clause that bore this version, if it was mended since. */
export const formerVersion = (
  former: FormerWords,
  clause: Pick<Clause, 'text' | 'id'>,
  version: string,
) =>
  former.find(
    (f) => f.clause === clauseRef(clause.text, clause.id) && versionOf(f.words) === version,
  );
