import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** The words of a string or template, each value that is filled in as "…"; both branches of a choice; nothing else. */
function wordings(node: ts.Expression | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')];
  return ts.isConditionalExpression(node)
    ? [...wordings(node.whenTrue), ...wordings(node.whenFalse)]
    : [];
}

/** A helper that only passes the words of others on says nothing itself. */
const passesOn = (words: string): boolean => words === 'cam kết "…" …' || !/\p{L}/u.test(words);

/** What is wrong, in every refusal of the content, or of a file for it, that the code under `src/` can utter, sorted. */
export function refusals(): string[] {
  const found = new Set<string>();
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((n) =>
    n.endsWith('.ts'),
  )) {
    const source = readFileSync(`src/${name}`, 'utf8');
    if (!/\bfail\(|new (?:ContentError|Refusal)\(/.test(source)) continue;
    const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const wrong =
        ts.isNewExpression(node) && node.expression.getText() === 'ContentError'
          ? node.arguments?.[1]
          : ts.isNewExpression(node) && node.expression.getText() === 'Refusal'
            ? node.arguments?.[0]
            : ts.isCallExpression(node) && /^(?:lines\.)?fail$/.test(node.expression.getText())
              ? node.arguments.at(-2)
              : undefined;
      wordings(wrong)
        .filter((words) => !passesOn(words))
        .forEach((words) => found.add(words));
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found].sort();
}
