import { expect, test } from 'vitest';
import { checkFidelity } from '../../../../src/edition/fidelity/check-fidelity.ts';
import { sourceWords } from '../../../../src/edition/fidelity/source-words.ts';
import { parseText } from '../../../../src/edition/parse-mdx.ts';

const source = `KH01, trang 1
Kế hoạch phát triển mạng
TT Việc Hạn
1 Lắp trạm ở các
Quý I
KH01, trang 2
xã khó khăn
`;

test('a text is refused on the line of the clause that leaves its source, and names the source’s line', () => {
  const words = sourceWords(
    source,
    [
      { reason: 'đầu trang', pattern: '^KH01, trang \\d$', count: 2 },
      { reason: 'trang cắt ô', moved: [7, 7], after: 4 },
    ],
    { source: 's.txt', removals: 's.removals.yaml' },
  );
  const mdx = (cell: string) =>
    `Kế hoạch phát triển mạng\n\n<Bang>\n\n| TT | Việc | Hạn |\n| --- | --- | --- |\n| 1 | ${cell} | Quý I |\n\n</Bang>\n`;
  const check = (cell: string) => () => {
    checkFidelity(
      { slug: 's', sourceFile: 's.txt' },
      parseText('s', mdx(cell), 's.mdx'),
      's.mdx',
      words,
    );
  };
  expect(check('Lắp trạm ở các xã khó khăn')).not.toThrow();
  expect(check('Lắp trạm ở xã khó khăn')).toThrow(
    's.mdx:7: lời khác bản nguồn: content/sources/s.txt:4 viết "1 Lắp trạm ở ▸các◂ xã khó khăn", văn bản viết "1 Lắp trạm ở ▸xã◂ khó khăn Quý".',
  );
});
