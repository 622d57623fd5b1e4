import { numberValue } from '../text/tokens.ts';
import { operatorWord } from '../../domain/operator.ts';
import type { ExportedStatement } from './records.ts';

/** A statement's value as search shows it: "trên", "7,0", "%". */
export interface StatedValue {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
}

/** The number as the text prints it: "7,0", "5 - 10". */
function printed(s: ExportedStatement): string {
  const found = [...s.words.matchAll(/\d+(?:[.,]\d+)*/g)].find(([n]) => numberValue(n) === s.value)?.[0] ?? String(s.value).replace('.', ',');
  return s.valueMax === null ? found : `${found} - ${String(s.valueMax).replace('.', ',')}`;
}

/** Of a statement that has a value. A rank has its word ("nhóm") before the number and no unit after it. */
export function statedValue(s: ExportedStatement): StatedValue {
  const unit = s.unit === 'nhóm' || s.unit === 'hạng' ? '' : (s.unit ?? '');
  const word = operatorWord(s.words);
  return { before: word === 'trở lên' ? 'từ' : word, number: printed(s), unit };
}
