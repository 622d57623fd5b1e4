import { describe, expect, test } from 'vitest';
import { sharedParts, subjectSummary } from '../../../../src/domain/subject/subject-summary.ts';
import { countOf, subjectView, wholeQuiet } from '../../../../src/domain/subject/subject-view.ts';
import { mainYears } from '../../../../src/domain/compare/compare.ts';
import { partName, partOf, partsInOrder } from '../../../../src/domain/text/part-of.ts';
import type { Task } from '../../../../src/model/model.ts';
import { edition } from '../../../support/edition.ts';
import { viewOf, type Says } from '../../../support/subjects.ts';

const task = (change: Partial<Task>): Task => ({
  id: 'a.about-0',
  text: 'a',
  clause: 'about-0',
  words: null,
  agencies: [{ printed: 'Sở Y tế', name: 'Sở Y tế', role: 'lead' }],
  deadlines: [],
  url: '',
  ...change,
});

describe('the summary of a subject says', () => {
  test.for<[name: string, says: Record<string, Says[]>, tasks: Task[], summary: string]>([
    [
      'who speaks in most clauses and who sets numbers',
      { a: [{ about: 5, numbered: 2 }], b: [{ about: 1 }], c: [{ about: 3, numbered: 1 }] },
      [],
      'Nói ở nhiều đoạn nhất: a, 5 đoạn; ít nhất: b, 1 đoạn. Có con số: a (2 đoạn) và c (1 đoạn); b chỉ có lời.',
    ],
    [
      'which of a province’s texts it is, or that it is all of them',
      { a: [{ about: 2 }, { about: 1 }], b: [{ about: 2 }] },
      [],
      'Nói ở nhiều đoạn nhất: A1 của a và b, 2 đoạn; ít nhất: A2 của a, 1 đoạn. Các đoạn ấy chỉ có lời, không có con số để so.',
    ],
    [
      'the counts of a province’s texts each by its number',
      {
        a: [
          { about: 1, numbered: 1 },
          { about: 1, numbered: 1 },
        ],
        b: [{ about: 1 }],
      },
      [],
      'Văn bản nào cũng nói ở 1 đoạn. Có con số: a (A1: 1 đoạn; A2: 1 đoạn); b chỉ có lời.',
    ],
    [
      'how many they are where names are too many to be read in a row',
      {
        ...Object.fromEntries([...'abcdefghi'].map((name) => [name, [{ about: 2, numbered: 1 }]])),
        ...Object.fromEntries([...'jklmnopqr'].map((name) => [name, [{ about: 1 }]])),
        s: [{ state: 'silent' }],
      },
      [],
      'S không nói tới. Nói ở nhiều đoạn nhất: chín văn bản của chín tỉnh, 2 đoạn; trong số có nói, ít nhất: chín văn bản của chín tỉnh, 1 đoạn. Có con số: chín văn bản của chín tỉnh, 9 đoạn; chín văn bản của chín tỉnh chỉ có lời.',
    ],
    [
      'first who is silent, each silence in its own words',
      {
        a: [{ about: 2 }],
        b: [{ state: 'silent' }],
        c: [{ touches: 1, state: 'name-only' }],
        d: [{ state: 'elsewhere' }],
      },
      [],
      'B không nói tới; c chỉ nhắc qua; d dẫn sang văn bản khác. Chỉ a nói về việc này, ở 2 đoạn; không kể chỗ chỉ nhắc qua. Các đoạn ấy chỉ có lời, không có con số để so.',
    ],
    [
      'who names an agency or a date; a duty that comes back, only begins in a year, or is left to another document, has none',
      { a: [{ about: 2 }], b: [{ about: 2 }] },
      [
        task({ deadlines: [{ printed: 'tháng 6/2025', from: '2025-06-01', to: '2025-06-30' }] }),
        task({
          text: 'b',
          deadlines: [{ printed: 'hằng năm', from: null, to: null, recurs: 'yearly' }],
        }),
        task({
          text: 'b',
          deadlines: [{ printed: 'từ năm 2025', from: '2025-01-01', to: null }],
        }),
        task({ text: 'b', clause: 'elsewhere' }),
      ],
      'Văn bản nào cũng nói ở 2 đoạn. Các đoạn ấy chỉ có lời, không có con số để so. Trong những việc có dòng “Cơ quan thực hiện” hay có hẹn thời gian, cơ quan phải làm được nêu ở a (1 đoạn) và b (1 đoạn). Hạn trong một năm nhất định được nêu ở a (1 đoạn).',
    ],
    ['nothing of what nobody says', { a: [{ state: 'silent' }] }, [], 'A không nói tới.'],
  ])('%s', ([, says, tasks, summary]) => {
    expect(subjectSummary(viewOf(says), tasks).join(' ')).toBe(summary);
  });
});

test('of every subject, each silent text is named as silent, and every count is that of the passages', () => {
  for (const subject of edition.subjects) {
    const view = subjectView(edition, subject);
    const words = subjectSummary(view, edition.tasks).join(' ');
    expect(words, subject.id).not.toMatch(/undefined|\(0 | {2}|\.\./);
    for (const { text, cells } of view.columns) {
      const own = subject.passages.filter((p) => p.text === text.slug);
      const { about, touches } = countOf(cells);
      expect([about, touches], `${subject.id} ${text.slug}`).toEqual([
        own.filter((p) => p.weight === 'about').length,
        own.filter((p) => p.weight === 'touches').length,
      ]);
      expect(wholeQuiet(view, text.slug) === null).toBe(about > 0);
    }
  }
});

test('of every subject, a part is said to be of all, or of one alone, exactly when the passages about it say so', () => {
  let seen = 0;
  for (const subject of edition.subjects) {
    const said = sharedParts(subjectView(edition, subject)).join(' ');
    const texts = new Map<string, Set<string>>();
    for (const { text, clause, weight } of subject.passages) {
      const at = edition.clause(text, clause)!;
      const part = partOf(at, edition.lineage(at));
      if (weight !== 'about' || part === null) continue;
      texts.set(part, (texts.get(part) ?? new Set()).add(text));
    }
    const [all = '', alone = ''] = [
      'Văn bản nào cũng có đoạn nói ở: ',
      'Chỉ một văn bản có đoạn nói ở: ',
    ].map((begin) => said.split(begin)[1]?.split('. Chỉ')[0] ?? '');
    for (const part of partsInOrder(mainYears)) {
      const name = partName(part);
      const has = (words: string) => words.toLowerCase().includes(name.toLowerCase());
      const count = texts.get(part)?.size ?? 0;
      expect(has(all), `${subject.id}, ${part}: all`).toBe(count === edition.texts.length);
      expect(has(alone), `${subject.id}, ${part}: one`).toBe(count === 1);
      seen += Number(count === 1 || count === edition.texts.length);
    }
  }
  expect(seen).toBeGreaterThan(20);
});
