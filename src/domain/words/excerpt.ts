/** The words, cut after a whole word with "…" when longer than `most` characters. */
export function excerpt(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Words that join what follows: an excerpt does not end with them. */
export const joiningWords = new Set(
  'và hoặc của các những mọi mỗi một trong trên dưới ngoài ở tại với về từ đến cho theo bằng do để là được có đã không thuộc giữa qua'.split(
    ' ',
  ),
);

/** The end of what is shown of `words`, at a stop up to `most`: after punctuation in their second half, else at the last stop that no joining word is before. 0: nothing fits. */
function endOf(words: string, most: number, stops: readonly number[]): number {
  const fitting = stops.filter((at) => at > 0 && at <= most);
  const after = (at: number): string => words.slice(0, at);
  return (
    fitting.findLast((at) => at > most / 2 && /[,;:.)]$/.test(after(at))) ??
    fitting.findLast(
      (at) =>
        !joiningWords.has(
          after(at)
            .split(/[\s“(]/)
            .at(-1) ?? '',
        ),
    ) ??
    0
  );
}

/**
 * Up to about `most` characters of `words` around the phrase `held`, with "…" where something is cut. Begins after the last comma before the
 * phrase, ends after punctuation or else where no word is cut: "…bệnh viện công đều được triển khai…". A phrase that is not in `words` is
 * returned as it is.
 * @param stops where words may be cut (`bound-pairs.ts`)
 */
export function excerptAround(
  words: string,
  held: string,
  most: number,
  stops: readonly number[],
): string {
  const at = words.indexOf(held);
  if (at < 0 || words.length <= most) return at < 0 ? held : words;
  const spare = Math.max(0, most - held.length - 2);
  const end = at + held.length;
  const [before, after] = [words.slice(0, at), words.slice(end)];
  const from = Math.max(0, before.length - Math.max(Math.floor(spare / 2), spare - after.length));
  const near = before.slice(from);
  const comma = /[,;] (?!.*[,;] )/.exec(near)?.index;
  const stop = stops.find((s) => s >= from && s < at);
  const left =
    comma !== undefined
      ? `…${near.slice(comma + 2)}`
      : from === 0
        ? before
        : `…${stop === undefined ? '' : words.slice(stop + 1, at)}`;
  const ahead = Math.max(0, spare - left.length);
  const right =
    ahead >= after.length
      ? after
      : `${after
          .slice(
            0,
            endOf(
              after,
              ahead,
              stops.map((s) => s - end),
            ),
          )
          .replace(/[\s,;:.–-]+$/, '')}…`;
  return `${left}${held}${right}`;
}
