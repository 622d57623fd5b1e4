import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { readFolder } from '../edition/read-content.ts';
import { referenceSchema } from '../schemas/reference.ts';
import { indicatorsSchema } from '../schemas/topic.ts';
import type { Known } from './make-draft.ts';

/** What `content/` already holds, as far as a draft asks for it. @throws ContentError when a file of it is broken */
export function knownContent(root = 'content'): Known {
  const sums = `${root}/sources/SHA256SUMS`;
  return {
    provinces: new Set(readdirSync(`${root}/provinces`).map((f) => basename(f, '.yaml'))),
    indicators: readFolder(`${root}/indicators`, '.yaml', indicatorsSchema).flatMap(
      (f) => f.data.indicators,
    ),
    references: new Map(
      readFolder(`${root}/references`, '.yaml', referenceSchema).map((f) => [f.slug, f.data]),
    ),
    sums: existsSync(sums) ? readFileSync(sums, 'utf8') : '',
  };
}
