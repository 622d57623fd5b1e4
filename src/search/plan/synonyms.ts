import { tokens, type Token } from '../text/tokens.ts';
import { replaceRuns } from './runs.ts';
import { typedAs } from './same-words.ts';
import type { Alternative, Draft, Note } from './plan.ts';
import type { Synonym } from '../../schemas/search.ts';
import type { Lexicon } from '../index/lexicon.ts';

interface Way {
  readonly from: readonly Token[];
  readonly entry: Synonym;
}

const inCapitals = (typed: readonly Token[]): boolean => typed.every((t) => t.text === t.text.toUpperCase() && t.text !== t.text.toLowerCase());

/** A word the texts do not print must mean something else: its other wordings weigh nearly as much as the word itself would. */
function alternatives(typed: readonly Token[], entry: Synonym, { vocabulary }: Lexicon): readonly Alternative[] {
  const isPrinted = typed.every((t) => vocabulary.has(t.key));
  const top = isPrinted ? 0.85 : 0.97;
  return [{ tokens: typed, strength: 1 }, ...entry.to.map((words, i): Alternative => ({ tokens: tokens(words), strength: top - i * 0.05 }))];
}

/** Abbreviations and everyday words, from `content/search/synonyms.yaml`: the longest first, not overlapping. */
export function synonyms(draft: Draft, lexicon: Lexicon, entries: readonly Synonym[]): Draft {
  const ways: Way[] = entries.flatMap((entry) => entry.from.map((from): Way => ({ from: tokens(from), entry }))).sort((a, b) => b.from.length - a.from.length);
  const notes: Note[] = [];
  const pieces = replaceRuns(draft.pieces, (run) => {
    const way = ways.find(({ from, entry }) => typedAs(run.slice(0, from.length), from) && (entry.caps !== true || inCapitals(run.slice(0, from.length))));
    if (way === undefined) return null;
    const typed = run.slice(0, way.from.length);
    const all = ways.filter((w) => w.from.length === way.from.length && w.entry !== way.entry && typedAs(typed, w.from) && w.entry.caps === way.entry.caps);
    const meant = [way.entry, ...all.map((w) => w.entry)];
    notes.push({ kind: 'synonym', typed: typed.map((t) => t.text).join(' '), meant: way.entry.to });
    return { length: typed.length, pieces: [{ unit: { role: 'synonym', typed, alternatives: meant.flatMap((entry, i) => alternatives(typed, entry, lexicon).slice(i === 0 ? 0 : 1)) } }] };
  });
  return { ...draft, pieces, notes: [...draft.notes, ...notes] };
}
