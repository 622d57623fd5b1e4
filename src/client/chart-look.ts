import type { Look } from '../domain/chart-svg.ts';

const tokens: Readonly<Record<string, string>> = { 'kien-giang': '--kg', 'dong-thap': '--dt', 'gia-lai': '--gl', 'tra-vinh': '--tv' };

/** Downloads go on paper and into articles: always the light values of tokens.css (a test keeps them equal). */
export const paperTokens: Readonly<Record<string, string>> = {
  '--giay': '#f4f3ec', '--muc': '#191b1e', '--muc3': '#5f6265', '--ke': '#cdcabc', '--kg': '#00525e', '--dt': '#c6558d', '--gl': '#6a3524', '--tv': '#927800',
};

const look = (token: (name: string) => string, font: string): Look => ({
  ink: token('--muc'), quiet: token('--muc3'), grid: token('--ke'), paper: token('--giay'), font,
  province: (slug) => token(tokens[slug] ?? '--muc'),
});

/** The look of the page as it is now: theme and contrast included. */
export function pageLook(): Look {
  const style = getComputedStyle(document.documentElement);
  return look((name) => style.getPropertyValue(name).trim(), style.getPropertyValue('--sans').trim());
}

export const paperLook = (): Look => look((name) => paperTokens[name] ?? '#191b1e', '"DC Sans", "Source Sans 3", Arial, sans-serif');
