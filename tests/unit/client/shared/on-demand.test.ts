import { expect, test } from 'vitest';
import { OnDemand } from '../../../../src/client/shared/on-demand.ts';

test('what is on demand is fetched once, however often it is asked for', async () => {
  const thing = new OnDemand<string>();
  let loads = 0;
  const load = () => Promise.resolve(`load ${++loads}`);
  expect(thing.isUnasked).toBe(true);
  const first = thing.fetch(load, () => undefined);
  expect([thing.isUnasked, thing.isOnTheWay]).toEqual([false, true]);
  await Promise.all([first, thing.fetch(load, () => undefined)]);
  await thing.fetch(load, () => undefined);
  expect([thing.value, thing.isOnTheWay, loads]).toEqual(['load 1', false, 1]);
});

test('a failed attempt is told, may be repeated, and is forgotten when it is asked for again', async () => {
  const thing = new OnDemand<string>();
  let told = 0;
  const then = (): void => {
    told += 1;
  };
  await thing.fetch(() => Promise.reject(new Error('503')), then);
  expect([thing.isMissing, thing.isUnasked, told]).toEqual([true, false, 1]);
  thing.askAgain();
  expect([thing.isMissing, thing.isUnasked]).toEqual([false, true]);
  await thing.fetch(() => Promise.resolve('here'), then);
  expect([thing.value, thing.isMissing, told]).toEqual(['here', false, 2]);
});
