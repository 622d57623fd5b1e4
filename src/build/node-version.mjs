// @ts-check
// What every script of package.json runs first: `node --import` before TypeScript, or alone before a tool. Plain JavaScript of any Node,
// because an old one stops at the first TypeScript file, in words about its extension.
import { readFileSync } from 'node:fs';

/** The oldest Node that runs the project: the one that `npm install` brings, by its first number. */
const needed = Number(
  /\d+/.exec(
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).devDependencies
      .node,
  )?.[0],
);

/**
 * What is told to someone whose Node is too old.
 * @param {string} running its version: "20.20.2"
 * @returns {string | null} null when it is not
 */
export const oldNode = (running) =>
  Number.parseInt(running, 10) >= needed
    ? null
    : `Cần Node ${needed}, mà lệnh này đang chạy bằng Node ${running}: chạy "npm install" (lệnh ấy cài kèm Node ${needed}), rồi gọi lệnh bằng "npm run …", "npm start" hay "npm test".`;

const said = oldNode(process.versions.node);
if (said !== null) {
  process.stderr.write(`${said}\n`);
  process.exit(1);
}
