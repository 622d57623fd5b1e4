import {
  beginsIssuer,
  isIssuer,
  numberedKinds,
  type TypedKind,
} from '../../domain/cite/document-code.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { isYearAlone } from '../../domain/words/year-alone.ts';
import { isYear } from '../words/year.ts';
import { isOpen, replaceRuns, type Taken } from './runs.ts';
import { asTyped, type Alternative, type Draft, type Piece } from './plan.ts';
import type { Lexicon } from '../format/lexicon.ts';

const isType = (t: Token | undefined): boolean => numberedKinds.some((k) => k.letters === t?.key);

/** "22NQTU", "2043QĐ": a code written without its marks, taken apart. */
function apart(token: Token): readonly Token[] {
  const [, number, letters = ''] = /^(\d{1,5})([a-z]+)$/.exec(token.fold) ?? [];
  const type = numberedKinds
    .map((k) => k.letters)
    .find((t) => letters === t || (letters.startsWith(t) && isIssuer(letters.slice(t.length))));
  if (number === undefined || type === undefined) return [token];
  return tokens([number, type, letters.slice(type.length)].join(' ')).map((t) => ({
    ...t,
    start: token.start,
    end: token.end,
  }));
}

/** "quyết định số", "nghị quyết", "qđ": a kind before a number. */
function leading(run: readonly Token[]): {
  readonly length: number;
  readonly kind: TypedKind | undefined;
} {
  const words = numberedKinds.find(({ name }) =>
    tokens(name).every((t, i) => run[i]?.key === t.key),
  );
  const kind = words ?? numberedKinds.find((k) => k.letters === run[0]?.key);
  const length = words !== undefined ? 2 : Number(kind !== undefined);
  return { length: length + Number(run[length]?.key === 'so'), kind };
}

/** "ttg 942 qđ", "88 ubnd kh", "nq/tu 22": a number, a type and an issuer in another order than that in which they are printed; else null. */
function inOrder(run: readonly Token[]): readonly Token[] | null {
  const three = run.slice(0, 3);
  const number = three.find((t) => t.value !== null && !t.percent && /^\d{1,5}$/.test(t.text));
  const type = three.find((t) => isType(t));
  const issuer = three.find((t) => isIssuer(t.key));
  if (number === undefined || type === undefined || issuer === undefined) return null;
  return three[0] === number && three[1] === type ? null : [number, type, issuer];
}

/**
 * Numbers of documents in every spelling: "22-NQ/TU", "22/NQ-TU", "09 nq tu", "QĐ 942", "nghị quyết 22", "107/2021/nd-cp".
 * The year inside a number is part of it, no limit to a year.
 */
function takeCode(
  run: readonly Token[],
  end: Token | null,
  numbers: ReadonlySet<string>,
): Taken | null {
  const sorted = inOrder(run);
  if (sorted !== null) return takeCode(sorted, end, numbers);
  const { kind, length } = leading(run);
  let at = length;
  const number = run[at];
  if (
    number?.value === null ||
    number === undefined ||
    number.percent ||
    !/^\d{1,5}$/.test(number.text)
  )
    return null;
  at += 1;
  const parts: Token[] = [number];
  const year = run[at];
  if (
    year !== undefined &&
    isYearAlone(year.text) &&
    (isType(run[at + 1]) || isIssuer(run[at + 1]?.key ?? ''))
  ) {
    parts.push(year);
    at += 1;
  }
  const letters: Token[] = [];
  for (let next = run[at]; next !== undefined && letters.length < 3; next = run[++at]) {
    const isUnfinished = next === end && letters.length > 0 && beginsIssuer(next.key);
    if (!isType(next) && !isIssuer(next.key) && !isUnfinished) break;
    letters.push(next);
  }
  if (letters.length === 0 && kind === undefined) return null;
  // "nghị quyết 2022" is one of that year.
  if (letters.length === 0 && parts.length === 1 && isYear(number) && !numbers.has(number.text))
    return null;
  const words = [...parts, ...letters];
  // "kh 88 ubnd" is "88/KH-UBND": the type goes to where it stands in the number.
  const alternatives: readonly Alternative[] =
    kind === undefined || letters.some(isType)
      ? [{ tokens: words, strength: 1 }]
      : [
          { tokens: [...parts, ...tokens(kind.letters), ...letters], strength: 1 },
          { tokens: [...tokens(`${kind.name} số`), ...parts], strength: 1 },
          { tokens: [...tokens(kind.name), ...parts], strength: 1 },
        ];
  const last = letters.at(-1);
  const open = last !== undefined && last === end && !isIssuer(last.key);
  return {
    length: at,
    pieces: [
      {
        unit: {
          role: 'code',
          typed: words,
          alternatives,
          ...(open ? { open: true as const } : {}),
        },
      },
    ],
  };
}

const codeOf = (words: readonly Token[]): string => words.map((t) => t.key).join(' ');

/** The text of the edition with this number, if any. */
function textOfCode(
  unit: Extract<Piece, { unit: unknown }>['unit'],
  { texts }: Pick<Lexicon, 'texts'>,
): string | null {
  const codes = unit.alternatives.map((a) =>
    codeOf(a.tokens.filter((t) => t.value !== null || isType(t) || isIssuer(t.key))),
  );
  return (
    texts.find(
      (t) =>
        t.number !== null &&
        codes.some(
          (c) =>
            c !== '' &&
            (codeOf(tokens(t.number ?? '')) === c ||
              codeOf(tokens(t.number ?? '')).startsWith(`${c} `)),
        ),
    )?.slug ?? null
  );
}

/** A number without its letters that is the number of one of our texts: "2043", "đề án 2043 trà vinh"; a short one only when nothing else is typed. */
const bareNumbers = (pieces: readonly Piece[], numbers: ReadonlySet<string>): readonly Piece[] =>
  pieces.map((p) =>
    isOpen(p) &&
    numbers.has(p.open.text) &&
    !p.open.percent &&
    (p.open.text.length > 3 || pieces.length === 1)
      ? { unit: asTyped('code', [p.open]) }
      : p,
  );

export function codes(draft: Draft, lexicon: Lexicon): Draft {
  const glued = draft.pieces.flatMap((p): readonly Piece[] =>
    isOpen(p) ? apart(p.open).map((open) => ({ open })) : [p],
  );
  const numbers = new Set(lexicon.texts.map((t) => tokens(t.number ?? '')[0]?.text ?? ''));
  const pieces = bareNumbers(
    replaceRuns(glued, (run) => takeCode(run, draft.last, numbers)),
    numbers,
  );
  const notes = pieces.flatMap((p) =>
    'unit' in p && p.unit.role === 'code'
      ? [
          {
            kind: 'code' as const,
            text: textOfCode(p.unit, lexicon),
            code: p.unit.typed.map((t) => t.text).join(' '),
          },
        ]
      : [],
  );
  return { ...draft, pieces, notes: [...draft.notes, ...notes] };
}
