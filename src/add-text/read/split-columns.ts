/** Words that stand in the columns of letterheads and signatures. */
const official =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s*-|Nơi nhận|(?:TM|KT|TL|T\/M)\.? ?\p{Lu}{2}|(?:\p{L}, )?ngày\s.*tháng\s.*năm/u;
const wide = /\S(\s{3,}|\t\s*)(?=\S)/gu;

/** The wide gap of a line whose right part begins nearest to a column: where the left part ends, and the right one begins. */
function gapNear(
  line: string,
  column: number,
): { readonly end: number; readonly start: number } | null {
  const gaps = [...line.matchAll(wide)].map((m) => ({
    end: m.index + 1,
    start: m.index + m[0].length,
  }));
  return gaps.sort((a, b) => Math.abs(a.start - column) - Math.abs(b.start - column))[0] ?? null;
}

/**
 * Letterheads and signatures whose two columns stand on the same lines, spaces between them (a copy out of Word, `pdftotext -layout`):
 * the left column first, then the right one.
 * @returns null when the file has none
 */
export function splitColumns(source: string): string | null {
  const lines = source.normalize('NFC').split('\n');
  const out: string[] = [];
  let changed = false;
  for (let i = 0; i < lines.length;) {
    const found = gapNear(lines[i] ?? '', (lines[i] ?? '').length / 2);
    if (found === null) {
      out.push(lines[i] ?? '');
      i += 1;
      continue;
    }
    const left: string[] = [];
    const right: string[] = [];
    const { start } = found;
    let end = i;
    for (; end < lines.length; end += 1) {
      const line = lines[end] ?? '';
      // A new page begins no line of the columns above.
      if (end > i && line.includes('\f')) break;
      const gap = gapNear(line, start);
      const begins = line.search(/\S/u);
      if (begins < 0) {
        // One empty line may stand between the rows of a letterhead.
        if (gapNear(lines[end + 1] ?? '', start) === null) break;
      } else if (gap !== null) {
        left.push(line.slice(0, gap.end).trim());
        right.push(line.slice(gap.start).trim());
      } else if (begins >= start - 12) right.push(line.trim());
      else if (line.trimEnd().length <= start - 2 && /^[-–+\s_]|;$|,$/u.test(line.trim()))
        left.push(line.trim());
      else break;
    }
    if (left.length > 0 && official.test(lines.slice(i, end).join('\n'))) {
      out.push(...left, ...right, '');
      changed = true;
    } else out.push(...lines.slice(i, end));
    i = end;
  }
  return changed ? out.join('\n') : null;
}
