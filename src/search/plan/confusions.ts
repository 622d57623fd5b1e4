import { tokens } from '../../domain/words/tokens.ts';
import type { Alternative, Plan } from './plan.ts';
import type { Lexicon } from '../format/lexicon.ts';

/** Sounds that are the same in some regions, so people there write one for the other. */
const initials: readonly (readonly [string, string])[] = [
  ['s', 'x'],
  ['x', 's'],
  ['tr', 'ch'],
  ['ch', 'tr'],
  ['d', 'gi'],
  ['gi', 'd'],
  ['r', 'd'],
  ['d', 'r'],
  ['r', 'gi'],
  ['v', 'd'],
  ['d', 'v'],
  ['l', 'n'],
  ['n', 'l'],
];
const endings: readonly (readonly [string, string])[] = [
  ['n', 'ng'],
  ['ng', 'n'],
  ['t', 'c'],
  ['c', 't'],
  ['nh', 'n'],
  ['i', 'y'],
  ['y', 'i'],
  ['ai', 'ay'],
  ['ao', 'au'],
  ['au', 'ao'],
];

/** Words of the texts that sound like this one to some: "suat" → "xuat"; "chuc" → "truc". */
export function soundAlikes(
  key: string,
  { vocabulary }: Pick<Lexicon, 'vocabulary'>,
  letters = key,
): readonly string[] {
  const swapped = [
    // Nobody takes đ for gi, r or v.
    ...initials.flatMap(([a, b]) =>
      key.startsWith(a) &&
      !letters.startsWith('đ') &&
      !(a.length === 1 && /^[cghknprt]h|^[nt][gr]/.test(key))
        ? [b + key.slice(a.length)]
        : [],
    ),
    ...endings.flatMap(([a, b]) => (key.endsWith(a) ? [key.slice(0, -a.length) + b] : [])),
  ];
  return [...new Set(swapped)].filter((word) => word !== key && vocabulary.has(word));
}

/** The plan again, with every known word also taken for those that sound alike; for when nothing was found as typed. */
export function withConfusions(plan: Plan, lexicon: Lexicon): Plan {
  const units = plan.units.map((unit) => {
    const [token] = unit.typed;
    if (
      unit.role !== 'word' ||
      token === undefined ||
      unit.typed.length !== 1 ||
      unit.alternatives.length > 1
    )
      return unit;
    const others = soundAlikes(token.key, lexicon, token.letters).map((word): Alternative => ({
      tokens: tokens(word),
      strength: 0.95,
    }));
    return { ...unit, alternatives: [...unit.alternatives, ...others] };
  });
  return { ...plan, units };
}
