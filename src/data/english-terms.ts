// The site’s own terms in English, by the keys that the data use: for /en/.
import type { cellWords } from '../domain/compare/cell-state.ts';
import type { StatementData } from '../schemas/statement.ts';
import type { Pillar } from '../schemas/topic.ts';
import type { Comparability } from '../schemas/verdicts.ts';

/** A name and what it means. */
type Told = readonly [name: string, meaning: string];

export const englishVerdicts: Readonly<Record<Comparability, Told>> = {
  'cung-thuoc-do': [
    'same measure',
    'The provinces measure exactly one thing, out of the same group.',
  ],
  'so-duoc-co-luu-y': [
    'comparable, with a caveat',
    'The same matter, but wording, scope or group differ a little; the difference is quoted.',
  ],
  'khac-thuoc-do': [
    'different measures',
    'Something else is measured, or out of another group. Set side by side to be read, not to be ranked.',
  ],
  'chi-co-loi': [
    'words only',
    'Two provinces or more set a goal, all of them in words: there is no number to compare.',
  ],
  'mot-tinh': ['one province', 'No other province sets a goal.'],
  'khong-muc-tieu': [
    'no level set',
    'The numbers that the texts give state a situation or something else, no level to be reached.',
  ],
};

export const englishStates: Readonly<Record<keyof typeof cellWords, Told>> = {
  stated: ['number stated', 'The text sets a number; the number leads to its sentence.'],
  'no-number': [
    'no number',
    'The text sets a goal in words, which the cell quotes with every word that softens it. It is never turned into 100.',
  ],
  'not-stated': [
    'not stated',
    'The texts of the province set no level for that topic and year. The page of the topic lists the words that were searched for, every clause found and why it is no goal.',
  ],
  'spoken-of': [
    'no level set, spoken of',
    'The province sets no goal on the topic for that year, but speaks of it as a task, a situation or a principle, in words that its text does not tie to another year for which it has a goal; in the JSON files such a cell is not-stated, too.',
  ],
  'not-applicable': [
    'not applicable',
    'The goal cannot be set for that province or year; the reason is given.',
  ],
  outside: [
    'out of scope',
    'All that this site holds of the province is about a part of the field to which the topic does not belong. It is not counted as silence.',
  ],
};

export const englishKinds: Readonly<Record<StatementData['kind'], Told>> = {
  target: ['target', 'A level to be reached, with a number.'],
  universal: [
    'universal',
    '“Phổ cập”, “mỗi người dân”, “tất cả”: for everyone or everywhere, without a number.',
  ],
  qualitative: ['qualitative', 'A goal in words that can be checked.'],
  baseline: ['baseline', 'The situation when the text was written. Never in a column of goals.'],
  other: ['other', 'Another number, such as a count of priority fields.'],
};

export const englishPillars: Readonly<Record<Pillar, string>> = {
  'chinh-quyen-so': 'digital government',
  'kinh-te-so': 'digital economy',
  'xa-hoi-so': 'digital society',
  'ha-tang-so': 'digital infrastructure',
  'du-lieu-nen-tang': 'data and platforms',
  'nhan-luc-so': 'digital workforce',
  'an-toan-thong-tin': 'information security',
  'nhan-thuc-the-che': 'awareness and institutions',
  'tong-the': 'overall',
};
