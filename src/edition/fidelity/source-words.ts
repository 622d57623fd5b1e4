import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { removalsSchema, type Removal } from '../../schemas/removals.ts';
import { readSource, readYaml } from '../read-content.ts';
import { cutWords } from './cut-words.ts';
import { checkJoined, joinWord } from './join-words.ts';
import { leaveOutLines } from './leave-out-lines.ts';
import { moveLines } from './move-lines.ts';
import { SourceLines, type SourceFiles, type SourceWord } from './source-lines.ts';

const removalsFile = (text: string, root: string): string =>
  join(root, 'sources', `${text}.removals.yaml`);

/** What `content/sources/<text>.removals.yaml` says; nothing when there is none. @throws ContentError */
export function readRemovals(text: string, root = 'content'): readonly Removal[] {
  const file = removalsFile(text, root);
  return existsSync(file) ? readYaml(file, removalsSchema) : [];
}

/**
 * Words of a source in the order in which the text reads them: the named artefacts gone, what a page divided put together.
 * @param source the file as received
 * @param files paths named in refusals
 * @throws ContentError when a removal does not find what it names, where and as often as it says
 */
export function sourceWords(
  source: string,
  removals: readonly Removal[],
  files: SourceFiles,
): SourceWord[] {
  const lines = new SourceLines(source, files);
  for (const removal of removals) {
    for (const entry of removal.join ?? []) joinWord(lines, entry);
    cutWords(lines, removal);
    leaveOutLines(lines, removal);
  }
  for (const entry of removals.flatMap((r) => r.join ?? [])) checkJoined(lines, entry);
  // Only now: what moves is what is left of its lines.
  const moved = removals.flatMap((removal) => moveLines(lines, removal));
  const movedTo = (after: number): SourceWord[] =>
    moved.flatMap((m) => (m.after === after ? m.words : []));
  return [
    ...lines.where(() => true).flatMap((n) => [...lines.words(n), ...movedTo(n)]),
    ...movedTo(0),
  ];
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
