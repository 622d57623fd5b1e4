import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { programNamed } from '../../src/build/programs.ts';
import type { Engine, Key } from './engine.ts';
import { freePort } from './free-port.ts';
import { stepPatience } from './patience.ts';

const driver = programNamed('WebKitWebDriver');
const screen = programNamed('xvfb-run');
/** It is no command: systems keep it beside the library. */
const [browser] = globSync('/usr/{lib,lib/*,lib64,libexec}/webkit*gtk-4.*/MiniBrowser');

/** Whether WebKitGTK, its driver and a screen for it are on this machine (Debian: webkit2gtk-driver, xvfb). */
export const hasWebKit = driver !== undefined && screen !== undefined && browser !== undefined;

/** WebDriver's codes of keys that are no characters. */
const codes: Readonly<Record<Key, string>> = {
  Escape: '\uE00C',
  Enter: '\uE007',
};
const control = '\uE009';

/** One window of WebKitGTK, over the W3C WebDriver protocol. */
export class WebKit implements Engine {
  private readonly process: ChildProcess;
  private readonly address: string;
  private session = '';

  private constructor(port: number) {
    this.address = `http://127.0.0.1:${port}`;
    // A group of its own: the screen and all that is shown on it end together.
    this.process = spawn(screen ?? '', ['-a', driver ?? '', `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
    });
  }

  /** Starts the browser. Close it when done. @throws when it does not answer in time */
  static async open(): Promise<WebKit> {
    const kit = new WebKit(await freePort());
    const until = Date.now() + stepPatience;
    for (;;) {
      const ready = await fetch(`${kit.address}/status`).then(
        () => true,
        () => false,
      );
      if (ready) break;
      if (Date.now() > until) throw new Error('WebKitWebDriver does not answer.');
      await wait(100);
    }
    const { sessionId } = (await kit.ask('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
      },
    })) as { sessionId: string };
    kit.session = `/session/${sessionId}`;
    return kit;
  }

  private async ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.address + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  goto(url: string): Promise<unknown> {
    return this.ask('POST', `${this.session}/url`, { url });
  }

  /** What an expression of the page's says. */
  evaluate(expression: string): Promise<unknown> {
    return this.ask('POST', `${this.session}/execute/sync`, {
      script: `return (${expression});`,
      args: [],
    });
  }

  private keys(actions: readonly (readonly ['keyDown' | 'keyUp', string])[]): Promise<unknown> {
    return this.ask('POST', `${this.session}/actions`, {
      actions: [
        { type: 'key', id: 'keys', actions: actions.map(([type, value]) => ({ type, value })) },
      ],
    });
  }

  key(key: Key): Promise<unknown> {
    return this.type(codes[key]);
  }

  type(words: string): Promise<unknown> {
    return this.keys(
      [...words].flatMap((value) => [
        ['keyDown', value],
        ['keyUp', value],
      ]),
    );
  }

  paste(): Promise<unknown> {
    return this.keys([
      ['keyDown', control],
      ['keyDown', 'v'],
      ['keyUp', 'v'],
      ['keyUp', control],
    ]);
  }

  async click(selector: string): Promise<unknown> {
    const found = (await this.ask('POST', `${this.session}/element`, {
      using: 'css selector',
      value: selector,
    })) as Readonly<Record<string, string>>;
    const [id = ''] = Object.values(found);
    return this.ask('POST', `${this.session}/element/${id}/click`, {});
  }

  widen(width: number): Promise<unknown> {
    return this.ask('POST', `${this.session}/window/rect`, { width, height: 900 });
  }

  async inFrames(expression: string): Promise<readonly unknown[]> {
    const frames = (await this.ask('POST', `${this.session}/elements`, {
      using: 'css selector',
      value: 'iframe',
    })) as readonly unknown[];
    const said: unknown[] = [];
    for (const id of frames) {
      await this.ask('POST', `${this.session}/frame`, { id });
      said.push(await this.evaluate(expression));
      await this.ask('POST', `${this.session}/frame`, { id: null });
    }
    return said;
  }

  async close(): Promise<void> {
    await this.ask('DELETE', this.session).catch(() => undefined);
    if (this.process.pid !== undefined) process.kill(-this.process.pid);
  }
}
