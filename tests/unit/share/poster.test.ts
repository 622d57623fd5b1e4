import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../../src/model/addresses.ts';
import { exceptionIn } from '../../../src/domain/compare/exception.ts';
import { overviewOf } from '../../../src/domain/overview/overview-panel.ts';
import { unlikeSign } from '../../../src/domain/overview/row-places.ts';
import { posterOf, posterPng, posterSvg } from '../../../src/share/poster/poster-files.ts';
import { posterPdf } from '../../../src/share/poster/poster-pdf.ts';
import { sheetArt } from '../../../src/share/poster/poster.ts';
import { page } from '../../../src/share/poster/sheet-parts.ts';
import sharp from 'sharp';
import { pillars } from '../../../src/schemas/topic.ts';
import { collisions, labelBox, labelWords, within } from '../../support/art-boxes.ts';
import { edition } from '../../support/edition.ts';

const { poster, by } = await posterOf(edition, {
  address: 'doi-chieu.example/toan-canh/',
  version: '2026.11.28',
});
const [sheet = expect.fail('there is no sheet')] = poster.sheets;
const art = sheetArt(sheet);
const overview = overviewOf(edition);
const { panels } = overview;

describe('the poster', () => {
  test('fits on one sheet', () => {
    expect(poster.sheets).toHaveLength(1);
  });
  test('counts the measures in words apart from those with numbers', () => {
    expect(overview.inWords.length).toBeGreaterThan(0);
    expect(art.labels.map(labelWords).join(' ')).toContain(
      `${panels.length} thước đo có số, ${overview.inWords.length} chỉ có lời`,
    );
  });
  test('has every panel, with every province by name', () => {
    expect(sheet.panels.map((p) => p.panel.indicator.id)).toEqual(
      panels.map((p) => p.indicator.id),
    );
    for (const { panel, art: drawn } of sheet.panels)
      expect(drawn.labels.map(labelWords), panel.indicator.id).toEqual(
        expect.arrayContaining(edition.provinces.map((p) => p.name)),
      );
  });
  test('says of each panel what its numbers leave out', () => {
    let held = 0;
    for (const { panel, art: drawn } of sheet.panels)
      for (const words of new Set(panel.goals.map((s) => exceptionIn(s.quote)))) {
        if (words === null) continue;
        held += 1;
        expect(drawn.labels.map(labelWords).join(' '), panel.indicator.id).toContain(words);
      }
    expect(held).toBeGreaterThan(0);
  });
  test('keeps the words of each panel in its place', () => {
    for (const { panel, box, art: drawn } of sheet.panels)
      expect(
        drawn.labels.filter((l) => !within(labelBox(l, by), box)).map(labelWords),
        panel.indicator.id,
      ).toEqual([]);
  });
  test('keeps all words on the sheet and apart from each other', () => {
    const sheet = { left: 36, right: page.width - 36, top: 20, bottom: page.height - 20 };
    expect(art.labels.filter((l) => !within(labelBox(l, by), sheet)).map(labelWords)).toEqual([]);
    expect(collisions(art, by)).toEqual([]);
  });
  test('has no words smaller than 11 px', () => {
    expect(Math.min(...art.labels.map((l) => l.size))).toBeGreaterThanOrEqual(11);
  });
  test('another measure of a topic that can be compared with care has the sign of that, else “≠”', () => {
    for (const panel of panels)
      for (const { tails, said } of panel.rows)
        for (const one of [...tails, ...(said === null ? [] : [said])])
          if (one.kind === 'unlike')
            expect(unlikeSign(one).words, panel.topic.slug).toBe(
              panel.topic.comparability === 'so-duoc-co-luu-y' ? '≈' : '≠',
            );
    const words = poster.sheets.flatMap((s) => sheetArt(s).labels.map(labelWords));
    expect(words.some((w) => w.startsWith('≈'))).toBe(true);
    expect(words.some((w) => w.startsWith('≠'))).toBe(true);
  });
  test('names every text and its address', () => {
    const foot = sheet.foot.labels.map(labelWords).join(' ');
    for (const { shortName } of edition.texts) expect(foot).toContain(shortName);
    expect(foot).toContain('doi-chieu.example/toan-canh/');
    expect(foot).toContain('2026.11.28');
  });
  test('has each measure that is only spoken of, with what is said', () => {
    const foot = sheet.foot.labels.map(labelWords).join(' ');
    for (const { goals } of overviewOf(edition).inWords)
      for (const { valueWords } of goals)
        expect(foot.toLowerCase()).toContain(valueWords.toLowerCase());
  });
});

/** The poster of many: as many provinces of these, and as many times the measures. */
async function ofMany(provinces: number, times: number, address = 'doi-chieu.example/toan-canh/') {
  const { topics, provinces: own } = edition;
  const made = await posterOf(
    {
      ...edition,
      provinces: Array.from({ length: provinces }, (_, i) => own[i % own.length]).filter(
        (p) => p !== undefined,
      ),
      topics: Array.from({ length: times }, () => topics).flat(),
    },
    { address, version: '2026.11.28' },
  );
  return made.poster;
}

describe('the poster of more than a sheet has room for', () => {
  test.each([
    ['twice the measures', 4, 2],
    ['twenty provinces', 20, 1],
    ['more provinces than a sheet has rows', 100, 1],
  ])('has all of it on several: %s', async (_, provinces, times) => {
    const { sheets } = await ofMany(provinces, times);
    expect(sheets.length).toBeGreaterThan(1);
    const rows = Map.groupBy(
      sheets.flatMap((s) => s.panels),
      (p) => p.panel.indicator.id,
    );
    expect([...rows.keys()]).toEqual(panels.map((p) => p.indicator.id));
    for (const [id, parts] of rows)
      expect(
        parts.reduce((sum, p) => sum + p.panel.rows.length, 0),
        id,
      ).toBe(provinces * times);
    const edges = { left: 36, right: page.width - 36, top: 20, bottom: page.height - 20 };
    for (const [i, own] of sheets.entries()) {
      const drawn = sheetArt(own);
      expect(drawn.labels.filter((l) => !within(labelBox(l, by), edges)).map(labelWords)).toEqual(
        [],
      );
      expect(collisions(drawn, by)).toEqual([]);
      expect(own.head).toBe(sheets[0]?.head);
      expect(drawn.labels.map(labelWords).join(' ')).toContain(
        `Tờ ${i + 1} trong ${sheets.length} ·`,
      );
      for (const { panel, art: drawnPanel } of own.panels)
        expect(drawnPanel.labels.map(labelWords)).toEqual(
          expect.arrayContaining(panel.rows.map((r) => r.name)),
        );
    }
    const ends = sheets
      .map((s) => s.foot.labels.map(labelWords).join(' '))
      .filter((foot) => foot.includes('Nguồn: '));
    expect(ends).toHaveLength(1);
    for (const { shortName } of edition.texts) expect(ends[0]).toContain(shortName);
  });
  test.each([70, 80, 90])(
    'keeps its foot on every sheet with an address of %i letters, whichever sheet says most',
    async (length) => {
      const { sheets } = await ofMany(20, 1, 'x'.repeat(length));
      const lowest = sheets.map((s) =>
        Math.max(...s.foot.labels.map((l) => labelBox(l, by).bottom)),
      );
      expect(Math.max(...lowest)).toBeLessThanOrEqual(page.height - 20);
    },
  );
  test('names the pillar that goes on, on the next', async () => {
    const { sheets } = await ofMany(20, 1);
    for (const {
      panels: [first],
    } of sheets.slice(1).filter((s) => s.panels.length > 0)) {
      const [name = ''] = (first?.art.labels ?? []).map(labelWords);
      expect(name.replace(' (tiếp)', '')).toBe(pillars[first?.panel.topic.pillar ?? 'tong-the']);
    }
    expect(sheets.flatMap((s) => sheetArt(s).labels).map(labelWords)).toContainEqual(
      expect.stringMatching(/ \(tiếp\)$/),
    );
  });
  test('is a PDF with a page for each sheet, and one SVG of them all', async () => {
    const many = await ofMany(20, 1);
    const { length } = many.sheets;
    const pdf = (await posterPdf(many, by, fromRoot, '2026-11-28')).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(length);
    expect(pdf.match(/\/S \/Figure/g)).toHaveLength(panels.length);
    const svg = posterSvg(many, by, fromRoot);
    expect(svg).toContain(`height="${length * 420}mm"`);
    expect(svg).toContain(`Tờ ${length} trong ${length}`);
  });
});

describe('its files', () => {
  test('the SVG has its words as text and leads to each comparison', () => {
    const svg = posterSvg(poster, by, fromRoot);
    for (const { topic } of panels) expect(svg).toContain(`<a href="${topic.url}">`);
    expect(svg).toContain('>Kiên Giang</tspan>');
    expect(svg.replace(/<style>.*<\/style>/s, '')).not.toMatch(/undefined|NaN/);
  });
  test('the PNG is an A3 sheet of 200 dots to the inch', async () => {
    const { width, height } = await sharp(await posterPng(poster, sheet, by)).metadata();
    expect([width, height]).toEqual([
      Math.round((297 / 25.4) * 200),
      Math.round((420 / 25.4) * 200),
    ]);
  });
  test('the PDF is one A3 page with its fonts and words, and the same bytes each time', async () => {
    const pdf = await posterPdf(poster, by, fromRoot, '2026-11-28');
    expect(pdf.equals(await posterPdf(poster, by, fromRoot, '2026-11-28'))).toBe(true);
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(text).toContain('/MediaBox [0 0 841.88');
    expect(text.match(/\/FontFile2 /g)).toHaveLength(5);
    expect(text).toContain('/Lang (vi)');
    expect(text).toContain('(D:20261128');
    expect(text.match(/\/S \/Figure/g)).toHaveLength(panels.length);
    expect(text.match(/\/S \/URI/g)?.length).toBeGreaterThanOrEqual(panels.length);
    const drawn = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)]
      .map(([, bytes = '']) => Buffer.from(bytes, 'latin1'))
      .flatMap((bytes) => (bytes[0] === 0x78 ? [inflateSync(bytes).toString('latin1')] : []))
      .join('\n');
    expect(drawn.match(/\bTJ\b/g)?.length).toBeGreaterThan(art.labels.length);
  });
});
