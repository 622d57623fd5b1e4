import { paperTokens } from '../domain/chart/chart-look.ts';

const token = (name: string): string => paperTokens[name] ?? '#191b1e';

/** Colours of pictures: always the light ones of the page, since a picture may be shown anywhere. */
export const paper = {
  ground: token('--giay'),
  ink: token('--muc'),
  soft: token('--muc2'),
  quiet: token('--muc3'),
  line: token('--vien'),
  thread: token('--son'),
} as const;
