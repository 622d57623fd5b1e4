import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { programNamed } from '../../src/build/programs.ts';
import type { Engine, Key } from './engine.ts';
import { stepPatience } from './patience.ts';
import { atRest } from './settled.ts';

/**
 * Path of the Firefox on this machine: FIREFOX_PATH, else one on the PATH or where macOS and Windows keep it, for one person or for all; undefined when there is none.
 * @throws when FIREFOX_PATH names no file
 */
export function firefoxAtHand(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const named = environment['FIREFOX_PATH'] ?? '';
  if (named !== '') {
    if (!existsSync(named))
      throw new Error(`FIREFOX_PATH is "${named}", but there is no such file.`);
    return named;
  }
  const places = [
    ...['/Applications', join(environment['HOME'] ?? '/', 'Applications')].map((folder) =>
      join(folder, 'Firefox.app/Contents/MacOS/firefox'),
    ),
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = environment[name];
      return folder === undefined ? [] : [join(folder, 'Mozilla Firefox', 'firefox.exe')];
    }),
  ];
  return (
    programNamed('firefox-esr', environment) ??
    programNamed('firefox', environment) ??
    places.find((place) => existsSync(place))
  );
}
const found = firefoxAtHand();

/** Whether Firefox is on this machine (Debian: firefox-esr). */
export const hasFirefox = found !== undefined;

/** The key that is held for pasting. */
const command = process.platform === 'darwin' ? 'Meta' : 'Control';

/** One window of Firefox, over WebDriver BiDi, which it speaks itself. */
export class Firefox implements Engine {
  private readonly browser: Browser;
  private readonly page: Page;
  /** What the page has asked for and has not got yet. */
  private readonly onTheWay = new Set<HTTPRequest>();

  private constructor(browser: Browser, page: Page) {
    this.browser = browser;
    this.page = page;
    page.setDefaultTimeout(stepPatience);
    page.on('request', (request) => this.onTheWay.add(request));
    for (const end of ['requestfinished', 'requestfailed'] as const)
      page.on(end, (request) => this.onTheWay.delete(request));
  }

  /** Starts the browser. Close it when done. @throws when it is not there or does not answer in time */
  static async open(): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: found ?? '',
      headless: true,
      timeout: stepPatience,
      protocolTimeout: stepPatience,
      defaultViewport: { width: 1280, height: 800 },
    });
    return new Firefox(browser, await browser.newPage());
  }

  /** Ends when the page is at rest: a module that is still on its way when the page is left would be an error of the page. */
  async goto(url: string): Promise<void> {
    this.onTheWay.clear();
    await this.page.goto(url, { timeout: stepPatience, waitUntil: 'load' });
    const until = performance.now() + stepPatience;
    for (let before = ''; ;) {
      const now = await this.page.evaluate(atRest);
      if (this.onTheWay.size === 0 && now === before) return;
      before = now;
      if (performance.now() > until) throw new Error(`${url} does not come to rest: ${now}`);
    }
  }

  async evaluate(expression: string): Promise<unknown> {
    // Vitest cannot read the stack that Firefox gives, and would not say which test failed.
    return await this.page.evaluate(expression).catch((fault: unknown) => {
      throw new Error(String(fault));
    });
  }

  key(key: Key): Promise<unknown> {
    return this.page.keyboard.press(key);
  }

  type(words: string): Promise<unknown> {
    return this.page.keyboard.type(words);
  }

  async paste(): Promise<void> {
    await this.page.keyboard.down(command);
    await this.page.keyboard.press('v');
    await this.page.keyboard.up(command);
  }

  async click(selector: string): Promise<void> {
    const element = await this.page.waitForSelector(selector);
    await element?.evaluate((e) => {
      e.scrollIntoView({ block: 'center' });
    });
    await element?.click();
  }

  widen(width: number): Promise<void> {
    return this.page.setViewport({ width, height: 800 });
  }

  async inFrames(expression: string): Promise<readonly unknown[]> {
    const frames = await Promise.all((await this.page.$$('iframe')).map((e) => e.contentFrame()));
    return Promise.all(frames.map((frame) => frame.evaluate(expression)));
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
