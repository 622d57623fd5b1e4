import { expect, test } from 'vitest';
import { numberSpans } from '../../../../src/domain/text/number-spans.ts';
import { edition } from '../../../support/edition.ts';

const clause = edition.clause('kien-giang-nq22', 'ii_2-2-1-1_g2') ?? expect.fail('no clause');
const own = edition.statements.filter(
  (s) => s.text === 'kien-giang-nq22' && s.clause === clause.id,
);

test('three levels in one sentence are three stretches, each at its own number', () => {
  expect(
    numberSpans(clause, own).map((s) => [s.start, clause.words.slice(s.start, s.end), s.value.id]),
  ).toEqual([
    [0, '100%', 'kien-giang-nq22.ii_2-2-1-1_g2.1'],
    [clause.words.indexOf('90%'), '90%', 'kien-giang-nq22.ii_2-2-1-1_g2.2'],
    [clause.words.indexOf('70%'), '70%', 'kien-giang-nq22.ii_2-2-1-1_g2.3'],
  ]);
});

test('every stretch of every text reads the words of its value', () => {
  for (const s of edition.statements) {
    const held = edition.clause(s.text, s.clause) ?? expect.fail(s.id);
    const [span] = numberSpans(held, [s]);
    expect(held.words.slice(span?.start, span?.end), s.id).toBe(s.valueWords);
  }
});

test('a clause without statements has no stretch', () => {
  expect(numberSpans(clause, [])).toEqual([]);
});
