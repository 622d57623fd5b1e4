import { expect, test } from 'vitest';
import { wrapRuns, type MeasureRun } from '../../../../src/domain/chart/wrap-runs.ts';

test('words wrap within the width, and no word is lost', () => {
  const runs = [
    { text: 'một hai ba bốn năm ', face: 'sans', size: 10, weight: 600, colour: 'ink' },
    { text: 'sáu bảy tám', face: 'sans', size: 10, weight: 400, colour: 'soft' },
  ] as const;
  const by: MeasureRun = ({ text }) => text.length * 5;
  const lines = wrapRuns(runs, 60, by);
  expect(lines.every((l) => l.reduce((sum, r) => sum + by(r), 0) <= 60)).toBe(true);
  expect(
    lines
      .map((l) =>
        l
          .map((r) => r.text)
          .join('')
          .trim(),
      )
      .join(' '),
  ).toBe('một hai ba bốn năm sáu bảy tám');
});
