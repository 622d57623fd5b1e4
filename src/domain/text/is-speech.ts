import type { TextType } from '../../schemas/text-types.ts';

/**
 * True for the speech that presents a resolution. It is cited by its title, is no legal text itself, and has neither
 * number, date nor issuer of its own.
 */
export const isSpeech = ({ type }: { readonly type: TextType }): boolean =>
  type === 'Bài trình bày';
