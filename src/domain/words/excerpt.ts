/** The words, cut after a whole word with "…" when longer than `most` characters. */
export function excerpt(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/**
 * Up to about `most` characters of `words` around the phrase `held`, in whole words, with "…" where something is cut.
 * Begins after the last comma before the phrase: "…bệnh viện công đều được triển khai…". A phrase that is not in `words` is
 * returned as it is.
 */
export function excerptAround(words: string, held: string, most: number): string {
  const at = words.indexOf(held);
  if (at < 0 || words.length <= most) return at < 0 ? held : words;
  const spare = Math.max(0, most - held.length - 2);
  const [before, after] = [words.slice(0, at), words.slice(at + held.length)];
  const near = before.slice(
    Math.max(0, before.length - Math.max(Math.floor(spare / 2), spare - after.length)),
  );
  const whole = near.length === before.length;
  const from = /[,;] (?!.*[,;] )/.exec(near)?.index;
  const left =
    from !== undefined
      ? `…${near.slice(from + 2)}`
      : whole
        ? before
        : `…${near.replace(/^[^ ]*(?: |$)/, '')}`;
  const ahead = Math.max(0, spare - left.length);
  const right =
    ahead >= after.length ? after : `${after.slice(0, ahead).replace(/[,;:.–-]* [^ ]*$/, '')}…`;
  return `${left}${held}${right}`;
}
