import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a command ended. */
class Ended extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`The command ended with ${code}.`);
    this.code = code;
  }
}

const codeNow = (): number => Number(process.exitCode ?? 0);

let calls = 0;

/**
 * What a command for editors says in a folder, and how it ends: run in this process, which has read the code and the files of the content
 * that are as they were already. A process of its own takes seconds for that, each time.
 * @param script its file: "src/commands/ids.ts"
 */
export async function commandHere(
  folder: string,
  script: string,
  ...args: readonly string[]
): Promise<{ readonly said: string; readonly code: number }> {
  const said: string[] = [];
  const say = (...words: readonly unknown[]): void => void said.push(`${words.join(' ')}\n`);
  const { log, error } = console;
  const { argv, exitCode } = process;
  const [on, exit] = [process.on.bind(process), process.exit.bind(process)];
  const home = process.cwd();
  // What `editorsCommand` has Node call when something is thrown.
  let thrown: ((error: unknown) => void) | undefined;
  try {
    process.chdir(folder);
    Object.assign(console, { log: say, error: say });
    process.argv = [process.execPath, script, ...args];
    process.exitCode = 0;
    process.on = ((event: string, listener: (error: unknown) => void) => {
      if (event === 'uncaughtException') thrown = listener;
      return process;
    }) as typeof process.on;
    process.exit = (code) => {
      throw new Ended(Number(code));
    };
    calls += 1;
    try {
      await import(/* @vite-ignore */ `${pathToFileURL(resolve(home, script)).href}?call=${calls}`);
    } catch (fault) {
      if (thrown === undefined) throw fault;
      thrown(fault);
    }
    return { said: said.join(''), code: codeNow() };
  } catch (fault) {
    if (fault instanceof Ended) return { said: said.join(''), code: fault.code };
    throw fault;
  } finally {
    process.chdir(home);
    Object.assign(console, { log, error });
    Object.assign(process, { on, exit, argv, exitCode });
  }
}
