import { describe, expect, test } from 'vitest';
import CellContent from '../../src/components/cell/CellContent.astro';
import Quote from '../../src/components/cite/Quote.astro';
import Verdict from '../../src/components/cell/Verdict.astro';
import { cells, quotes, verdicts } from '../../src/components/examples/made-up.ts';
import { render, text } from './rendered.ts';

describe('a comparison cell', () => {
  test('says in words what it holds, in every state', async () => {
    const said: Record<string, string> = {};
    for (const [name, cell] of Object.entries(cells))
      said[name] = text(await render(CellContent, { cell, measures: false }));
    expect(said).toMatchInlineSnapshot(`
      {
        "bằng lời": "“Phổ cập” không có số: Ví dụ",
        "hai con số trái nhau": "100% tối thiểu 30%",
        "hai văn bản cùng số": "80%",
        "không nêu": "không nêu",
        "không áp dụng": "không áp dụng không có cấp này",
        "một con số": "80%",
        "một khoảng": "5 - 10%",
        "ngoài phạm vi": "ngoài phạm vi",
        "số bằng chữ": "ít nhất 1 mô hình",
        "thứ hạng": "nhóm 20",
        "trên": "trên 80%",
        "trở lên, sau con số": "60% trở lên",
        "tối thiểu, số thập phân": "tối thiểu 4,15%",
      }
    `);
  });

  test('links each number to its clause and carries its value for the chart', async () => {
    const html = await render(CellContent, { cell: cells['trên'], measures: true });
    expect(html).toContain('href="/van-ban/kien-giang-nq22/#ii_2-2-1-3_g1"');
    expect(html).toMatch(/aria-label="80% \(trên.80%\): Ví dụ, .+ Nghị quyết số 22-NQ\/TU"/);
    expect(html).toContain('value="80"');
    expect(text(html)).toBe('trên 80% Người');
  });
});

test('a verdict is said in words, its sign only drawn', async () => {
  const said = await Promise.all(
    verdicts.map(async (comparability) => text(await render(Verdict, { comparability }))),
  );
  expect(said).toEqual([
    'cùng thước đo',
    'so được, có lưu ý',
    'khác thước đo',
    'chỉ có lời, không có số',
    'chỉ một tỉnh đặt mục tiêu',
    'không tỉnh nào đặt mức cần đạt',
  ]);
});

test('a quote keeps every word and underlines the decisive ones', async () => {
  for (const statement of Object.values(quotes)) {
    const html = await render(Quote, { statement });
    expect(html.replace(/<[^>]+>/g, '').trim()).toBe(statement.quote);
    expect(html).toContain('<b>dân số</b>');
  }
});
