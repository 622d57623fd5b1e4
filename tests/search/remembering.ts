import type { Engine } from '../../src/search/find/engine.ts';
import type { Sources } from '../../src/search/find/sources.ts';

/** What was asked before is answered as it was then. */
function once<Answer>(ask: (of: string) => Promise<Answer>): (of: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (of) => {
    const answer = known.get(of) ?? ask(of);
    known.set(of, answer);
    return answer;
  };
}

/**
 * The same sources with an engine that is asked for each word, and for each record, once: who searches for every pair of words asks for
 * the same two thousand words and records ten times for each of them.
 */
export function remembering({ engine, ...others }: Sources): Sources {
  const remembers: Engine = { word: once(engine.word), read: once(engine.read) };
  return { ...others, engine: remembers };
}
