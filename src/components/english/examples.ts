import EnglishDictionary from './EnglishDictionary.astro';
import EnglishFooter from './EnglishFooter.astro';
import { first } from '../examples/states.ts';
import { contacts } from '../examples/settings.ts';
import EnglishHeader from './EnglishHeader.astro';
import EnglishTerms from './EnglishTerms.astro';
import { verdictWords } from '../../domain/compare/verdict-words.ts';
import EnglishTexts from './EnglishTexts.astro';
import WithVietnamese from './WithVietnamese.astro';
import { shown, whole, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const englishComponents = ({ provinces, nationalText }: Samples) => ({
  EnglishDictionary: shown(EnglishDictionary, { '': { version: '2026.11.28' } }, 'open'),
  EnglishFooter: shown(EnglishFooter, {
    '': { settings: first(Object.values(contacts), () => true), version: '2026.11.28' },
  }),
  EnglishHeader: shown(EnglishHeader, whole),
  EnglishTerms: shown(EnglishTerms, {
    '': {
      caption: 'Verdicts',
      counted: 'topics',
      rows: [
        {
          vietnamese: verdictWords['khac-thuoc-do'],
          english: 'different measures',
          meaning: 'Under “khác thước đo” two numbers are not compared.',
          count: 2,
        },
        { vietnamese: null, english: 'target', meaning: 'A level to be reached.', count: 1 },
      ],
    },
  }),
  EnglishTexts: shown(EnglishTexts, { '': { provinces, national: [nationalText] } }),
  WithVietnamese: shown(
    WithVietnamese,
    { '': { words: 'No number: “phổ cập” stays in words.' } },
    'row',
  ),
});
