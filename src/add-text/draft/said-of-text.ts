import type { Node } from '../shape/node.ts';
import { typeOf } from '../shape/type-names.ts';
import { numberIn } from './number-and-date.ts';

/** Lines that speak of the text itself: of the site that published it, or of the appendix that comes with it. */
export interface Said {
  readonly lines: readonly string[];
  readonly where: string;
}

/** Lines at the head and the foot that no block of the text holds and that speak of it, if one gives its number; else "(Kèm theo …)". */
export function saidOf(nodes: readonly Node[]): Said {
  const outside = [...nodes.slice(0, 6), ...nodes.slice(-4)]
    .filter((n) => n.kind === 'doan')
    .map((n) => n.lines.join(' '))
    .filter((l) => l.length < 400);
  const first = outside.find((l) => typeOf(l) !== null && numberIn(l) !== null);
  if (first !== undefined)
    return {
      lines: [first, ...outside.filter((l) => l !== first && numberIn(l) === numberIn(first))],
      where: 'lời của nơi đăng',
    };
  const appended = nodes
    .filter((n) => n.kind === 'phu-luc')
    .flatMap((n) => n.children)
    .find((n) => n.kind === 'kem-theo')
    ?.lines.join(' ')
    .replace(/\)$/u, '')
    .replace(/^\(?\s*(?:Ban hành )?[Kk]èm theo\s*/u, '');
  return {
    lines: appended === undefined ? [] : [appended],
    where: 'dòng “kèm theo” của phụ lục',
  };
}

/** What the first of these lines that tells it tells. */
export const told = <T>({ lines }: Said, of: (line: string) => T | null): T | null =>
  lines.map(of).find((found) => found !== null) ?? null;
