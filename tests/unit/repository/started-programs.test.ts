import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Programs that are no program everywhere: on Windows npm and npx are scripts, which only a shell starts, and the others are not there. */
const ofOneSystem = new Set(['npm', 'npx', 'yarn', 'pnpm', 'which', 'where', 'bash', 'sh', 'cmd']);
/** These hand a line of words to a shell, which each system reads in its own way. */
const byShell = new Set(['exec', 'execSync']);

/** What a source that starts programs does wrong: the lines, with the reason. */
function faultsOf(name: string, source: string): string[] {
  if (!/['"](?:node:)?child_process['"]/.test(source)) return [];
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const fault = (node: ts.Node, reason: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    faults.push(`${name}:${line + 1}: ${reason}`);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) && byShell.has((node.propertyName ?? node.name).text))
      fault(node, `${node.getText()} asks a shell`);
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      if (first !== undefined && ts.isStringLiteralLike(first)) {
        const program = basename(first.text).replace(/\.(?:cmd|exe|ps1)$/, '');
        if (ofOneSystem.has(program)) fault(node, `starts ${first.text}`);
      }
    }
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText() === 'shell' &&
      node.initializer.kind !== ts.SyntaxKind.FalseKeyword
    )
      fault(node, 'asks a shell');
    ts.forEachChild(node, walk);
  };
  walk(file);
  return faults;
}

test('every program is started by its own file, without a shell', () => {
  const files = [...globSync('{src,tests}/**/*.{ts,mjs}'), 'astro.config.mjs'];
  const sources = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(sources.filter(([, source]) => source.includes('child_process')).length).toBeGreaterThan(
    15,
  );
  expect(sources.flatMap(([file, source]) => faultsOf(file, source))).toEqual([]);
});

describe('what is refused', () => {
  const from = `from 'node:child_process';\n`;
  test.for([
    `import { execFile } ${from}await promisify(execFile)('npx', ['astro']);`,
    `import { spawnSync } ${from}spawnSync('npm', ['run']);`,
    `import * as child ${from}child.spawn('npm.cmd');`,
    `import { spawnSync } ${from}spawnSync(\n  'bash',\n  ['-c', 'x'],\n);`,
    `import { execFileSync } ${from}execFileSync('/bin/sh', []);`,
    `import { execFileSync as run } ${from}run('which', ['nginx']);`,
    `import { execSync } ${from}execSync(command);`,
    `import { exec as run } ${from}run(command);`,
    `import { spawn } ${from}spawn(program, [], { shell: true });`,
  ])('%s', (source) => {
    expect(faultsOf('a.ts', source)).toHaveLength(1);
  });
  test('and what is not', () => {
    expect(
      faultsOf(
        'a.ts',
        `import { spawn } ${from}spawn(process.execPath, ['x']);\nspawn('git', ['show'], { shell: false });`,
      ),
    ).toEqual([]);
    expect(faultsOf('a.ts', `named('sh');`)).toEqual([]);
  });
});
