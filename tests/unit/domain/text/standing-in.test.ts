import { expect, test } from 'vitest';
import { standingIn } from '../../../../src/domain/text/standing-in.ts';

test.for<[standing: string, inCity: string]>([
  ['Nghị quyết của Hội đồng nhân dân tỉnh', 'Nghị quyết của Hội đồng nhân dân thành phố'],
  ['Thông báo của UBND tỉnh', 'Thông báo của UBND thành phố'],
  ['Chương trình của Tỉnh ủy', 'Chương trình của Thành ủy'],
  ['Nghị quyết của Đảng bộ tỉnh', 'Nghị quyết của Đảng bộ thành phố'],
  ['Kế hoạch của sở', 'Kế hoạch của sở'],
])(
  '“%s” of a city is “%s”; of a province or of the country it is as it is',
  ([standing, inCity]) => {
    expect(standingIn(standing, { kind: 'thành phố' })).toBe(inCity);
    expect(standingIn(standing, { kind: 'tỉnh' })).toBe(standing);
    expect(standingIn(standing, null)).toBe(standing);
  },
);
