import { tokens, type Token } from '../../domain/words/tokens.ts';
import { isSyllable } from '../words/compose.ts';
import { fromTelex } from './telex.ts';
import { fromVni } from './vni.ts';
import type { Draft, Note, Piece } from './plan.ts';
import { isOpen } from './runs.ts';
import type { Lexicon } from '../format/lexicon.ts';

/** A word typed with the keyboard in the wrong mode, if it becomes a word of the texts when read as Telex or VNI. */
function reread(token: Token, { vocabulary, places }: Lexicon): Token | null {
  if (token.value !== null || vocabulary.has(token.key)) return null;
  const names = new Set(places.flat().flatMap((name) => tokens(name).map((t) => t.key)));
  for (const read of [fromVni, fromTelex]) {
    const [meant] = tokens(read(token.text) ?? '');
    if (
      meant !== undefined &&
      isSyllable(meant.letters) &&
      (vocabulary.has(meant.key) || names.has(meant.key))
    )
      return { ...meant, start: token.start, end: token.end };
  }
  return null;
}

/** "ddieenj thoaij", "d9ien65 thoai5". Only words that no text has are read again. */
export function keyboard(draft: Draft, lexicon: Lexicon): Draft {
  const notes: Note[] = [];
  const pieces = draft.pieces.map((p): Piece => {
    const meant = isOpen(p) ? reread(p.open, lexicon) : null;
    if (meant === null || !isOpen(p)) return p;
    notes.push({ kind: 'corrected', typed: p.open.text, meant: meant.text });
    return { open: meant };
  });
  return {
    ...draft,
    pieces,
    marked: draft.marked || notes.length > 0,
    notes: [...draft.notes, ...notes],
  };
}
