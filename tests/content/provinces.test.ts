import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/domain/words/contrast.ts';
import { grounds } from '../../src/edition/check-provinces.ts';
import { buildSays, fileIn, type SpoiltContent } from '../support/spoil.ts';

type ProvinceFile = SpoiltContent['provinces'][number]['data'];

const unmerged = {
  successor: null,
  successorCode: null,
  mergedFrom: [],
  mergerBasis: null,
} as const;

describe('the file of a province', () => {
  test.for<[what: string, change: Partial<ProvinceFile>]>([
    ['as it is', {}],
    ['not merged', { ...unmerged, mergedFrom: [] }],
    [
      'of after 01/7/2025',
      { successor: null, successorCode: null, mergedFrom: ['Bến Tre', 'Vĩnh Long'] },
    ],
    ['without a code that is known', { iso: null }],
    ['with the shape and the colours of another', { mark: 'circle' }],
  ])('is accepted: %s', ([, change]) => {
    expect(
      buildSays((content) => {
        Object.assign(fileIn(content, 'provinces', 'tra-vinh').data, change);
        if (change.mark !== undefined)
          fileIn(content, 'provinces', 'tra-vinh').data.colour = fileIn(
            content,
            'provinces',
            'kien-giang',
          ).data.colour;
      }),
    ).toBe('accepted');
  });

  test.for<[what: string, change: Partial<ProvinceFile>, says: RegExp]>([
    [
      'another kind than its texts give it',
      { kind: 'thành phố' },
      /văn bản gọi là "tỉnh Trà Vinh", content\/provinces\/tra-vinh\.yaml ghi "kind" là "thành phố"/,
    ],
    [
      'a colour that is pale on the light ground, with what was measured',
      { colour: { light: '#a58d20', dark: '#e2c653' } },
      /tra-vinh\.yaml:\d+: màu "#a58d20" có độ tương phản 2,93 trên nền sáng "#f4f3ec"/,
    ],
    [
      'a colour that is dark on the dark ground',
      { colour: { light: '#927800', dark: '#3a3000' } },
      /màu "#3a3000" có độ tương phản 1,\d\d trên nền tối "#15181b"/,
    ],
    [
      'a successor and nothing merged',
      { mergedFrom: [] },
      /"mergedFrom" để trống mà tỉnh có "successor"/,
    ],
    ['a merger of one', { mergedFrom: ['Trà Vinh'] }, /thiếu tỉnh hoặc thiếu căn cứ/],
    ['a merger without its basis', { mergerBasis: null }, /thiếu tỉnh hoặc thiếu căn cứ/],
    [
      'a merger of others',
      { mergedFrom: ['Bến Tre', 'Vĩnh Long'] },
      /"mergedFrom" không có "Trà Vinh"/,
    ],
    ['a code of no successor', { successor: null }, /mà có "successorCode"/],
    ['the letters of another', { letters: ['kg'] }, /"kg", đã là của tỉnh ở .*kien-giang\.yaml/],
  ])('is refused: %s', ([, change, says]) => {
    expect(
      buildSays((content) => {
        Object.assign(fileIn(content, 'provinces', 'tra-vinh').data, change);
      }),
    ).toMatch(says);
  });
});

describe('contrast', () => {
  test('is counted as WCAG 2 does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });
  test('is measured on the grounds of the page', () => {
    const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split(
      '@media (prefers-color-scheme: dark)',
    );
    expect(light).toContain(`--paper: ${grounds.light};`);
    expect(dark).toContain(`--paper: ${grounds.dark};`);
  });
});
