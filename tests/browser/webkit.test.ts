import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasWebKit, WebKit } from '../support/webkit.ts';

const escape = '\uE00C';

describe.skipIf(!hasWebKit)('WebKitGTK (skipped where it is not installed)', () => {
  let kit: WebKit;
  beforeAll(async () => {
    kit = await WebKit.open();
  });
  afterAll(() => (kit as WebKit | undefined)?.close());

  test('Escape closes the search dialog though its field holds words, and the words stay', async () => {
    await kit.goto(`${inject('site')}/van-ban/kien-giang-nq22/`);
    await expect
      .poll(() => kit.evaluate(`document.querySelector('.text-page--live') !== null`))
      .toBe(true);
    await kit.press('/');
    const isOpen = () => kit.evaluate(`document.querySelector('.search-dialog')?.open ?? false`);
    await expect.poll(isOpen).toBe(true);
    await kit.press(...'dien');
    await expect
      .poll(() => kit.evaluate(`document.querySelector('.search-dialog input').value`))
      .toBe('dien');
    await kit.press(escape);
    await expect.poll(isOpen).toBe(false);
    expect(await kit.evaluate(`document.querySelector('.search-dialog input').value`)).toBe('dien');
  });

  test('Escape closes the bar that finds in a text, and the list of keys', async () => {
    await kit.goto(`${inject('site')}/van-ban/kien-giang-nq22/`);
    await expect
      .poll(() => kit.evaluate(`document.querySelector('.text-page--live') !== null`))
      .toBe(true);
    await kit.press('f');
    const bar = () =>
      kit.evaluate(`document.querySelector('.marks-bar input')?.checkVisibility() ?? false`);
    await expect.poll(bar).toBe(true);
    await kit.press(...'so');
    await kit.press(escape);
    await expect.poll(bar).toBe(false);
    await kit.press('?');
    const keys = () => kit.evaluate(`document.querySelector('.keys-dialog')?.open ?? false`);
    await expect.poll(keys).toBe(true);
    await kit.press(escape);
    await expect.poll(keys).toBe(false);
  });
});
