import { paperTokens } from '../domain/chart/chart-look.ts';

/** Colours of pictures: always the light ones of the page, since a picture may be shown anywhere. */
export const paper = {
  ground: paperTokens['--paper'],
  ink: paperTokens['--ink'],
  soft: paperTokens['--ink-2'],
  quiet: paperTokens['--ink-3'],
  line: paperTokens['--border'],
  thread: paperTokens['--cinnabar'],
} as const;
