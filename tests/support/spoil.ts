import { assemble } from '../../src/edition/assemble.ts';
import { readAll, type RawContent } from '../../src/edition/read-all.ts';
import type { StatementData } from '../../src/schemas/statement.ts';

type Mutable<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends readonly (infer Item)[]
    ? Mutable<Item>[]
    : T extends object
      ? { -readonly [K in keyof T]: Mutable<T[K]> }
      : T;
export type SpoiltContent = Mutable<RawContent>;

const whole = readAll();

/** A deep copy of the real content, to spoil one thing in. Nothing is written to disk. */
export function copyOfContent(): SpoiltContent {
  const { sourceHash, ...data } = whole;
  return { ...(structuredClone(data) as Omit<SpoiltContent, 'sourceHash'>), sourceHash };
}

/** What the build says once `change` was made to the content: the message, or "accepted". */
export function buildSays(change: (content: SpoiltContent) => void): string {
  const content = copyOfContent();
  change(content);
  try {
    assemble(content);
    return 'accepted';
  } catch (e) {
    return (e as Error).message;
  }
}

/** One statement of the copy. @throws when it is not there, so that no test spoils nothing */
export function statementIn(content: SpoiltContent, text: string, id: string): StatementData {
  const found = content.statements
    .find((f) => f.slug === text)
    ?.data.statements.find((s) => s.id === id);
  if (found === undefined) throw new Error(`there is no statement "${id}" in ${text}`);
  return found;
}

/** One file of a collection of the copy. @throws when it is not there */
export function fileIn<
  Name extends
    | 'texts'
    | 'statements'
    | 'numbers'
    | 'indicators'
    | 'topics'
    | 'provinces'
    | 'subjects'
    | 'alignments'
    | 'tasks'
    | 'national',
>(content: SpoiltContent, name: Name, slug: string): SpoiltContent[Name][number] {
  const found = content[name].find((f) => f.slug === slug);
  if (found === undefined) throw new Error(`there is no "${slug}" in content/${name}`);
  return found;
}

/** Lines of content files move whenever someone edits them: "…yaml:123:" reads "…yaml:N:" in snapshots. */
export const withoutLines = (message: string): string =>
  message.replace(/(\.(?:yaml|mdx|lock)):\d+:/, '$1:N:');
