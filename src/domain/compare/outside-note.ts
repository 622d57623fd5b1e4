import { listed } from '../words/listed.ts';
import { cellWords } from './cell-state.ts';

/** As many as are named one by one. */
const mostNames = 3;

/** "; Đắk Nông ngoài phạm vi": follows what is said of all that are compared; '' when none is outside. @param names those outside */
export const outsideNote = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `; ${names.length > mostNames ? `${names.length} cột` : listed(names)} ${cellWords.outside}`;
