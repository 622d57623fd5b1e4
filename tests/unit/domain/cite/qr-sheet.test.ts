import { encode } from 'uqr';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { qrSheet } from '../../../../src/domain/cite/qr-sheet.ts';

/** What a path of runs of dark modules draws, by row: where each stands. */
const drawn = (path: string): ReadonlySet<string> => {
  const dark = new Set<string>();
  for (const [, top = '', steps = ''] of path.matchAll(/M0 ([\d.]+)([^M]*)/g)) {
    let x = 0;
    for (const [, kind, length] of steps.matchAll(/([hm])(\d+)/g)) {
      if (kind === 'h')
        for (let i = 0; i < Number(length); i++) dark.add(`${x + i} ${Math.floor(Number(top))}`);
      x += Number(length);
    }
  }
  return dark;
};

test('each code of a sheet is the code of its address, and stands apart from the others', () => {
  const codes = [
    ['i', 'https://doi-chieu.example/van-ban/kien-giang-nq22/i/'],
    ['ii_2-2', 'https://doi-chieu.example/van-ban/kien-giang-nq22/ii_2-2/'],
  ] as const;
  const sheet = parse(qrSheet(codes));
  const dark = drawn(
    sheet
      .querySelectorAll('path')
      .map((p) => p.getAttribute('d'))
      .join(''),
  );
  let expected = 0;
  for (const [id, says] of codes) {
    const { data, size } = encode(says, { ecc: 'M', border: 0 });
    const [left = 0, top = 0, ...sides] = (
      sheet.querySelector(`view[id="${id}"]`)?.getAttribute('viewBox') ?? ''
    )
      .split(' ')
      .map(Number);
    expect([left, ...sides]).toEqual([0, size, size]);
    data.forEach((row, y) =>
      row.forEach((on, x) => {
        expect(dark.has(`${x} ${top + y}`)).toBe(on);
        if (on) expected++;
      }),
    );
  }
  expect(dark.size).toBe(expected);
});
