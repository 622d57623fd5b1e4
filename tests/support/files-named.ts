import { globSync } from 'node:fs';

/** The files that a pattern names, in order, written as addresses are on every system: "dist/so-sanh/index.html". */
export const filesNamed = (
  pattern: string,
  options: { readonly cwd?: string; readonly exclude?: readonly string[] } = {},
): string[] =>
  globSync(pattern, options)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
