import { paperTokens } from '../domain/chart/chart-look.ts';

const token = (name: string): string => paperTokens[name] ?? '#191b1e';

/** Colours of pictures: always the light ones of the page, since a picture may be shown anywhere. */
export const paper = {
  ground: token('--paper'),
  ink: token('--ink'),
  soft: token('--ink-2'),
  quiet: token('--ink-3'),
  line: token('--border'),
  thread: token('--cinnabar'),
} as const;
