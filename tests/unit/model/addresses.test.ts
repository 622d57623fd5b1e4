import { expect, test } from 'vitest';
import { withQuery } from '../../../src/model/addresses.ts';

test.for([
  ['/van-ban/x/', '/van-ban/x/?v=1'],
  ['/van-ban/x/#g1', '/van-ban/x/?v=1#g1'],
  ['/so-sanh/?tinh=tra-vinh', '/so-sanh/?tinh=tra-vinh&v=1'],
  ['/so-sanh/?tinh=tra-vinh#ha-tang-so', '/so-sanh/?tinh=tra-vinh&v=1#ha-tang-so'],
])('%s with a query is %s', ([url = '', expected]) => {
  expect(withQuery(url, 'v=1')).toBe(expected);
});
