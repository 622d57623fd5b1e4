import { describe, expect, test } from 'vitest';
import { columnPlaces } from '../../../src/build/column-places.ts';

describe('the places of the comparison’s columns on a phone', () => {
  test.for([1, 4, 7, 126])('%d columns and their sentences stand in rows of their own', (all) => {
    const rows = [...columnPlaces(all).matchAll(/\[data-at='\d+'\]\{grid-row:(\d+)\}/g)].map(
      ([, row]) => Number(row),
    );
    expect(rows).toEqual(Array.from({ length: 2 * all }, (_, i) => 5 + i));
    expect(columnPlaces(all)).toContain(`--after-columns:${5 + 2 * all}`);
  });
  test('a row more before them moves all of them', () => {
    expect(columnPlaces(5, 6)).toContain(".matrix [data-at='0']{grid-row:6}");
    expect(columnPlaces(5, 6)).toContain('--after-columns:16');
  });
  test('the table knows how many columns are shown', () => {
    expect(columnPlaces(6)).toContain(".matrix[data-columns='6']{--columns:6}");
  });
});
