import { isBare, likeness } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { isSyllable } from '../words/compose.ts';
import { isPartOfWord } from '../words/part-of-word.ts';
import { replaceRuns } from './runs.ts';
import { typedAs } from './same-words.ts';
import type { Alternative, Draft, Note } from './plan.ts';
import type { PackedSynonym } from '../format/synonym.ts';

/** One syllable alone tells too little to be mended: "ưu tiên" holds no "tiền". */
const isTyped = (typed: readonly Token[], from: readonly Token[]): boolean =>
  typedAs(typed, from) &&
  (from.length > 1 || typed.every((t, i) => isBare(t) || likeness(t, from[i] as Token) > 0.8));

/** What is only near the thing yields to what is the thing: "kẹt xe" is "tắc nghẽn giao thông" before it is "giao thông thông minh". */
const nearLoss = 0.15;

interface Way {
  readonly words: string;
  readonly from: readonly Token[];
  readonly entry: PackedSynonym;
}

const inCapitals = (typed: readonly Token[]): boolean =>
  typed.every((t) => t.text === t.text.toUpperCase());
/** With the whole query in capitals, capitals mean nothing. */
const allCapitals = ({ pieces }: Draft): boolean =>
  pieces.length > 1 && pieces.every((p) => inCapitals('open' in p ? [p.open] : p.unit.typed));

/** What the texts do not print must mean something else: its other wordings weigh nearly as much as the words themselves would. */
function alternatives(typed: readonly Token[], { entry, words }: Way): readonly Alternative[] {
  const isPrinted = entry.printed?.includes(words) === true;
  // A syllable alone is mostly part of another word where it is printed: "tiền" of "tiền mặt".
  const isPart =
    isPrinted &&
    entry.same !== true &&
    typed.length === 1 &&
    typed.every(({ letters }) => isSyllable(letters));
  const top =
    entry.name === true ? 1 : entry.same === true ? 0.96 : isPrinted && !isPart ? 0.85 : 0.97;
  const own: Alternative = {
    tokens: typed,
    strength: isPart ? 0.85 : 1,
    ...(isPrinted ? {} : { absent: true as const }),
  };
  const others = [
    ...entry.to.map((words) => ({ words, same: entry.same === true, isNear: false })),
    ...(entry.near ?? []).map((words) => ({ words, same: false, isNear: true })),
  ];
  return [
    own,
    ...others.map(({ words: other, same, isNear }, i): Alternative => ({
      tokens: tokens(other),
      strength:
        top - (entry.name === true ? 0 : i * 0.05) - (isNear && entry.to.length > 0 ? nearLoss : 0),
      ...(same ? {} : { related: true as const }),
    })),
  ];
}

/** "tiền điện" in "tiền điện tử" is cut out of a compound. */
const isCut = (run: readonly Token[], { from, entry }: Way): boolean =>
  (entry.unless ?? []).some((compound) =>
    typedAs(run.slice(from.length - 1, from.length + 1), tokens(compound)),
  );

const known = new WeakMap<readonly PackedSynonym[], readonly Way[]>();
/** What may be typed for these entries, the longest first; read once of the same entries. */
function waysOf(entries: readonly PackedSynonym[]): readonly Way[] {
  const ways =
    known.get(entries) ??
    entries
      .flatMap((entry) =>
        entry.from.map((from): Way => ({ words: from, from: tokens(from), entry })),
      )
      .sort((a, b) => b.from.length - a.from.length);
  known.set(entries, ways);
  return ways;
}

/** Abbreviations and everyday words, from `content/search/synonyms.yaml`: the longest first, not overlapping. */
export function synonyms(draft: Draft, entries: readonly PackedSynonym[]): Draft {
  const ways = waysOf(entries);
  const shouting = allCapitals(draft);
  const notes: Note[] = [];
  const pieces = replaceRuns(draft.pieces, (run) => {
    const way = ways.find(
      (w) =>
        isTyped(run.slice(0, w.from.length), w.from) &&
        (w.entry.caps !== true || (!shouting && inCapitals(run.slice(0, w.from.length)))) &&
        !isCut(run, w),
    );
    // "cơ sở giáo dục" is no "Sở Giáo dục".
    if (way === undefined)
      return isPartOfWord(run, 1)
        ? { length: 2, pieces: run.slice(0, 2).map((open) => ({ open })) }
        : null;
    const typed = run.slice(0, way.from.length);
    const all = ways.filter(
      (w) =>
        w.from.length === way.from.length &&
        w.entry !== way.entry &&
        isTyped(typed, w.from) &&
        w.entry.caps === way.entry.caps,
    );
    const kind = {
      ...(way.entry.name === true ? { name: true as const } : {}),
      ...(way.entry.asks === true ? { asks: true as const } : {}),
    };
    notes.push({ kind: 'synonym', typed: typed.map((t) => t.text).join(' '), meant: way.entry.to });
    return {
      length: typed.length,
      pieces: [
        {
          unit: {
            role: 'synonym',
            ...kind,
            typed,
            alternatives: [way, ...all].flatMap((w, i) =>
              alternatives(typed, w).slice(i === 0 ? 0 : 1),
            ),
          },
        },
      ],
    };
  });
  return { ...draft, pieces, notes: [...draft.notes, ...notes] };
}
