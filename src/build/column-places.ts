/**
 * The style sheet of the places of the comparison's columns. On a phone each stands in a row of its own, its sentences right below it
 * (from row 5 on; before come the name, the verdict, the pair and the years; of many provinces also what all say), and after all of them what is said of the whole row.
 * `--columns` is how many are shown: all provinces until a script writes `data-columns`.
 * @param all how many columns there may be, texts' own ones too
 * @param first the row of the first
 */
export function columnPlaces(all: number, first = 5): string {
  const numbers = Array.from({ length: all }, (_, at) => at);
  return [
    '@layer components{',
    ...numbers.map((at) => `.matrix[data-columns='${at + 1}']{--columns:${at + 1}}`),
    `.matrix{--after-columns:${first + 2 * all}}`,
    '@media(max-width:47.99rem){',
    ...numbers.flatMap((at) => [
      `.matrix [data-at='${at}']{grid-row:${first + 2 * at}}`,
      `.matrix .matrix__sentence-cell[data-at='${at}']{grid-row:${first + 1 + 2 * at}}`,
    ]),
    '}}',
  ].join('');
}
