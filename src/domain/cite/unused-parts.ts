/** Words that join the parts of a citation and say nothing about the place. */
export const joining: ReadonlySet<string> = new Set(
  'cua tai thuoc trong o so va theo cac nay ban hanh van ban do tinh thi la phan muc khoan dieu diem doan gach dau dong cong thu'.split(
    ' ',
  ),
);

/**
 * The parts of a citation that were not understood, as typed; words next to each other form one part.
 * @param rest `typed` without accents, with blanks for what was understood
 */
export function unusedParts(rest: string, typed: string): readonly string[] {
  const parts: { from: number; to: number; meaningful: boolean }[] = [];
  for (const { index: from, 0: word } of rest.matchAll(/[a-z\d%]+/g)) {
    const to = from + word.length;
    // Numbers and single letters always mean something; "mục" alone does not.
    const meaningful = !joining.has(word);
    const last = parts.at(-1);
    if (last !== undefined && /^\s*$/.test(typed.slice(last.to, from)))
      parts.splice(-1, 1, { from: last.from, to, meaningful: last.meaningful || meaningful });
    else parts.push({ from, to, meaningful });
  }
  return parts.filter((p) => p.meaningful).map((p) => typed.slice(p.from, p.to));
}
