import { fewWords, headingSays } from '../domain/compare/measure-name.ts';
import { excerptAround } from '../domain/words/excerpt.ts';
import type { Step } from './column.ts';

/** What a label says is counted; '' where it only says that there is no number. */
export const countedBy = (label: string | null): string =>
  label === null || headingSays(label) === 'nothing' ? '' : label;

/** The words of the value; where they may say nothing alone (“đều”, “Triển khai hiệu quả”), with up to `most` letters of the statement around them. */
export const tellingWords = ({ sentence, valueWords, stops = [] }: Step, most: number): string =>
  sentence !== null && valueWords.split(/\s+/u).length <= fewWords
    ? excerptAround(sentence, valueWords, most, stops)
    : valueWords;
