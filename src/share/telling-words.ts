import { fewWords, headingSays } from '../domain/compare/measure-name.ts';
import { excerptAround } from '../domain/words/excerpt.ts';
import type { Step } from './column.ts';

/** What a label says is counted; '' where it only says that there is no number. */
export const countedBy = (label: string | null): string =>
  label === null || headingSays(label) === 'nothing' ? '' : label;

/**
 * The words of the value; where they may say nothing alone (“đều”, “Triển khai hiệu quả”), with up to `most` letters of the statement around
 * them, and the topic's name where it stands elsewhere in it: “…đều được triển khai hoạt động quản lý… đơn thuốc điện tử”.
 */
export function tellingWords(
  { sentence, valueWords, stops = [], thing }: Step,
  most: number,
): string {
  if (sentence === null || valueWords.split(/\s+/u).length > fewWords) return valueWords;
  const around = excerptAround(sentence, valueWords, most, stops);
  if (thing === undefined || around.includes(thing)) return around;
  // Two parts of the statement, first the one that stands first; what is between them is left out where it is too long.
  const shorter = excerptAround(sentence, valueWords, most - thing.length - 2, stops);
  const parts = [shorter.replace(/^…|…$/gu, ''), thing]
    .map((words) => ({ from: sentence.indexOf(words), to: sentence.indexOf(words) + words.length }))
    .toSorted((a, b) => a.from - b.from);
  const [first, last] = parts as [Part, Part];
  const words = (from: number, to: number): string => sentence.slice(from, to);
  const whole =
    last.to - first.from <= most
      ? words(first.from, last.to)
      : `${words(first.from, first.to)}… ${words(last.from, last.to)}`;
  return `${first.from === 0 ? '' : '…'}${whole}${last.to === sentence.length ? '' : '…'}`;
}

interface Part {
  readonly from: number;
  readonly to: number;
}
