import CitedWords from './CitedWords.astro';
import Quote from './Quote.astro';
import { mapped } from '../examples/states.ts';
import { quotes } from '../examples/made-up.ts';
import { shown, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const citeComponents = ({ at, clause }: Samples) => ({
  CitedWords: shown(
    CitedWords,
    {
      'chữ và chỗ': { at, words: clause.words.slice(0, 60) },
      'chỉ chỗ': { at },
      'chỗ và văn bản': { at, short: true },
    },
    'row',
  ),
  Quote: shown(
    Quote,
    mapped(quotes, (statement) => ({ statement })),
    'quote',
  ),
});
